package org.communitypartners.assessment.intake;

import java.util.Map;

/** The cells of one row by column, with the defaults of its source in the place of blank ones. */
final class RowCells {
    private final FileContext file;
    private final long line;
    private final String[] cells;
    private final Map<Column, String> defaults;

    RowCells(FileContext file, long line, String[] cells, Map<Column, String> defaults) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.defaults = defaults;
    }

    /** The path of the file. */
    String file() {
        return file.name();
    }

    long line() {
        return line;
    }

    /** The trimmed cell of a column; empty when it says nothing and the source has no default. */
    String cell(Column column) {
        String cell = file.header().cell(cells, column);
        if (!Words.isBlank(cell)) {
            return cell;
        }
        return defaults.isEmpty() ? "" : defaults.getOrDefault(column, "");
    }
}
