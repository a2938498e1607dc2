package org.communitypartners.assessment.intake.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.Header;
import org.communitypartners.assessment.intake.row.RowReading;
import org.communitypartners.assessment.intake.value.NumberReading;

/**
 * Holds the total rows of a source against the rows that they sum up: a total that is the sum of the rows above it, up
 * to an earlier total or the top, is proved to be one; of any other the difference is told.
 */
public final class Totals {
    private static final List<Column> SUMMED =
            List.of(Column.ATTENDANCE, Column.ATTENDANCE_VIRTUAL, Column.PEOPLE_EXPOSED, Column.PEOPLE_ENGAGED);
    private static final Pattern NO_SUM = Pattern.compile("\\bav(?:era)?g", Pattern.CASE_INSENSITIVE);

    /** A file that calls its partners totals would fill the page. */
    private static final int MOST_NOTES = 20;

    private final List<FileRows> files;

    public Totals(List<FileRows> files) {
        this.files = files;
    }

    /** The totals that are not the sum of their rows. */
    public List<QualityNote> notes() {
        List<QualityNote> notes = new ArrayList<>();
        for (FileRows file : files) {
            if (file.rows().stream().anyMatch(Totals::isNamedTotal)) {
                notes.addAll(notesOf(file));
            }
        }
        return notes;
    }

    /** A total that its partner cell names as such. */
    private static boolean isNamedTotal(RowVerdict row) {
        return row.row() instanceof RowReading.Aside aside
                && aside.reason() == Reason.TOTAL_ROW
                && !partner(aside).isEmpty()
                && !NO_SUM.matcher(partner(aside)).find();
    }

    private static String partner(RowReading row) {
        return row.file().header().value(row.cells(), Column.PARTNER);
    }

    private static List<QualityNote> notesOf(FileRows file) {
        List<QualityNote> notes = new ArrayList<>();
        List<long[]> tops = new ArrayList<>(List.of(new long[SUMMED.size()]));
        long[] sums = new long[SUMMED.size()];
        for (RowVerdict row : file.rows()) {
            if (row.row() instanceof RowReading.Good good) {
                add(sums, good);
            } else if (isNamedTotal(row)) {
                difference(row.row(), sums, tops)
                        .filter(any -> notes.size() < MOST_NOTES)
                        .ifPresent(notes::add);
                tops.add(sums.clone());
            }
        }
        return notes;
    }

    private static void add(long[] sums, RowReading row) {
        String[] cells = row.cells();
        for (int i = 0; i < sums.length; i++) {
            Optional<Long> count = count(row, cells, SUMMED.get(i));
            sums[i] += count.orElse(0L);
        }
    }

    private static Optional<Long> count(RowReading row, String[] cells, Column column) {
        String cell = row.file().header().value(cells, column);
        return row.file().numbers().count(cell) instanceof NumberReading.Amount amount
                ? Optional.of(amount.whole())
                : Optional.empty();
    }

    private static Optional<QualityNote> difference(RowReading total, long[] sums, List<long[]> tops) {
        Header header = total.file().header();
        String[] cells = total.cells();
        for (int i = 0; i < sums.length; i++) {
            Optional<Long> said = count(total, cells, SUMMED.get(i));
            if (said.isPresent()) {
                int place = i;
                boolean proved = tops.stream().anyMatch(top -> sums[place] - top[place] == said.get());
                if (!proved) {
                    long since = sums[i] - tops.get(tops.size() - 1)[i];
                    return Optional.of(note(total, header.heading(SUMMED.get(i)), said.get(), since));
                }
            }
        }
        return Optional.empty();
    }

    private static QualityNote note(RowReading total, String heading, long said, long since) {
        return new QualityNote(
                Kind.PLAUSIBILITY,
                total.file().name(),
                total.line(),
                heading,
                "The row on line " + total.line() + " calls itself a total and is set aside. It says " + said
                        + " under "
                        + heading + ", but the rows above it add up to " + since + ", a difference of "
                        + Math.abs(said - since) + ". Correct what is wrong; if it is an activity, name its partner.");
    }
}
