package org.communitypartners.assessment.report.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** What else should be known about the input, though every row is read. */
final class NotesSheet implements ReportSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("Kind", 30),
            Column.words("Subject", 34),
            Column.words("What was found", 70),
            Column.words("File", 40),
            Column.numbers("Line"));

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        if (contents.shareable() || contents.notes().isEmpty()) {
            return Optional.empty();
        }
        List<QualityNote> notes = new ArrayList<>(contents.notes());
        notes.sort(Comparator.comparing(QualityNote::kind));
        List<Row> rows = notes.stream().map(NotesSheet::row).toList();
        long kinds = notes.stream().map(QualityNote::kind).distinct().count();
        return Optional.of(new Sheet(
                "Input notes",
                Words.title("Notes on the input", contents),
                Words.subtitle(contents),
                Words.count(notes.size(), "note", "notes") + " of " + Words.count(kinds, "kind", "kinds")
                        + " to look at when there is time. The rows they name are counted.",
                List.of(Table.plain("InputNotes", "", COLUMNS, rows).withFilters()),
                Page.LANDSCAPE));
    }

    private static Row row(QualityNote note) {
        return Row.of(
                Cell.text(note.kind().title()),
                text(note.subject()),
                Cell.text(note.message()),
                text(note.file()),
                note.line() == 0 ? Cell.blank(Gap.EMPTY) : Cell.amount(BigDecimal.valueOf(note.line()), Format.PLAIN));
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.blank(Gap.EMPTY) : Cell.text(text);
    }
}
