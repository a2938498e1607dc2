package org.communitypartners.assessment.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;
import org.jspecify.annotations.Nullable;

/** The tie-out: every row of every file is counted, set aside or rejected. */
final class FilesSheet implements ReportSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("File", 44),
            Column.words("Source", 22),
            Column.summed("Rows read"),
            Column.summed("Counted"),
            Column.summed("Set aside"),
            Column.summed("Rejected"),
            Column.summed("Contacts (people)"),
            Column.days("First date"),
            Column.days("Last date"),
            Column.words("Encoding", 16),
            Column.words("Delimiter", 12),
            Column.words("Date order", 12),
            Column.words("Problem", 44));

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        if (contents.shareable() || contents.files().isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        contents.files().forEach(file -> rows.add(row(file)));
        long unread = contents.files().stream()
                .filter(file -> !file.problem().isEmpty())
                .count();
        boolean tied = contents.files().stream().allMatch(FileAccount::tiesOut);
        return Optional.of(new Sheet(
                "Files",
                Words.title("Files", contents),
                Words.subtitle(contents),
                (tied ? "Every row of every file is accounted for" : "Some rows are not accounted for")
                        + (unread == 0 ? "." : "; " + Words.count(unread, "file has", "files have") + " a problem.")
                        + " Contacts cover the held rows of all dates, to compare with your export.",
                List.of(Table.plain("Files", "", COLUMNS, rows)
                        .withTotal("Total")
                        .withFilters()),
                Page.LANDSCAPE));
    }

    private static Row row(FileAccount file) {
        return Row.of(
                Cell.text(file.file()),
                Cell.text(file.source()),
                Cell.count(file.rows()),
                Cell.count(file.counted()),
                Cell.count(file.setAside()),
                Cell.count(file.rejected()),
                Cell.count(file.contacts()),
                day(file.firstDate()),
                day(file.lastDate()),
                text(file.encoding()),
                text(file.delimiter()),
                text(file.dateOrder()),
                text(file.problem()));
    }

    private static Cell day(@Nullable LocalDate date) {
        return date == null ? Cell.blank(Gap.EMPTY) : Cell.day(date);
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.blank(Gap.EMPTY) : Cell.text(text);
    }
}
