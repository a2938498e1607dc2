package org.communitypartners.assessment.intake.settle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.intake.date.DateForm;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.row.RowReading;

/** Lists the dates beside which another day of the week stands than theirs. */
final class Weekdays {
    private static final int MOST_LINES = 10;

    private Weekdays() {}

    /** What is to be said of a file whose days are settled. */
    static Optional<QualityNote> note(FileRows file) {
        if (!file.dates().anyAnnotated()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        int wrong = 0;
        DateForm written = file.dating().form().asWritten();
        for (RowVerdict row : file.rows()) {
            if (row.stands() && row.row() instanceof RowReading.Good good && isAnother(good, written)) {
                wrong++;
                if (lines.size() < MOST_LINES) {
                    LocalDate day = written.day(good.date()).orElseThrow();
                    lines.add("line " + good.line() + ": " + day + " is a "
                            + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
                }
            }
        }
        if (wrong == 0) {
            return Optional.empty();
        }
        return Optional.of(new QualityNote(
                Kind.PLAUSIBILITY,
                file.file().name(),
                0,
                Column.ACTIVITY_DATE.id(),
                (wrong == 1 ? "1 date has" : wrong + " dates have") + " the wrong day of the week beside "
                        + (wrong == 1 ? "it" : "them") + " (" + String.join("; ", lines)
                        + (wrong > lines.size() ? "; \u2026" : "")
                        + "). The date counts. Correct what is wrong."));
    }

    private static boolean isAnother(RowReading.Good good, DateForm written) {
        Set<DayOfWeek> weekdays = good.date().weekdays();
        return !weekdays.isEmpty()
                && written.day(good.date())
                        .filter(day -> !weekdays.contains(day.getDayOfWeek()))
                        .isPresent();
    }
}
