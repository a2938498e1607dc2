package org.communitypartners.assessment.intake;

import java.util.Optional;
import java.util.StringJoiner;

/** A row as it may be shown to a person: only columns that we know, personal data masked. */
final class RowText {
    private static final String WITHHELD = "(not shown: the file has columns about participants)";

    private RowText() {}

    static String of(RowReading row) {
        Header header = row.file().header();
        String[] cells = row.file().dialect().split(row.text());
        if (!header.personal().isEmpty() && cells.length != header.width()) {
            return WITHHELD;
        }
        if (cells.length != header.width()) {
            return Shortened.row(PersonalData.mask(row.text()));
        }
        StringJoiner shown = new StringJoiner(",");
        for (int i = 0; i < cells.length; i++) {
            if (header.mayShow(i)) {
                shown.add(quoted(masked(cells[i], header.columnOf(i))));
            }
        }
        return Shortened.row(shown.toString());
    }

    /** A value at fault, as it may be shown. */
    static String value(String value) {
        return Shortened.of(PersonalData.mask(value));
    }

    private static String masked(String cell, Optional<Column> column) {
        boolean code = column.filter(found -> found == Column.ACTIVITY_ID || found.kind() == Column.Kind.DATE)
                .isPresent();
        return code ? cell : PersonalData.mask(cell);
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
