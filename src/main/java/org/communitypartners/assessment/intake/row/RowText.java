package org.communitypartners.assessment.intake.row;

import java.util.Optional;
import java.util.StringJoiner;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.Header;
import org.communitypartners.assessment.intake.value.Markup;
import org.communitypartners.assessment.intake.value.PersonalData;
import org.communitypartners.assessment.intake.value.Shortened;

/** A row as it may be shown to a person: only columns that we know, personal data masked. */
public final class RowText {
    private static final String WITHHELD = "(not shown: the file has columns about participants)";

    private RowText() {}

    public static String of(RowReading row) {
        Header header = row.file().header();
        String[] cells = row.cells();
        boolean cellsStandRight = cells.length == header.width()
                && !(row instanceof RowReading.Bad bad && bad.reason() == Reason.UNTERMINATED_QUOTE);
        if (!cellsStandRight) {
            return header.hasPersonal() ? WITHHELD : Shortened.row(PersonalData.mask(Markup.plain(row.text())));
        }
        StringJoiner shown = new StringJoiner(",");
        for (int i = 0; i < cells.length; i++) {
            Optional<Column> column = header.columnOf(i);
            if (column.isPresent()) {
                shown.add(quoted(masked(Markup.plain(cells[i]), column.get())));
            }
        }
        return Shortened.row(shown.toString());
    }

    /** A value at fault, as it may be shown. */
    public static String value(String value) {
        return Shortened.of(PersonalData.mask(value));
    }

    private static String masked(String cell, Column column) {
        boolean code = column == Column.ACTIVITY_ID || column.kind() == Column.Kind.DATE;
        return code ? cell : PersonalData.mask(cell);
    }

    public static String quoted(String cell) {
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
