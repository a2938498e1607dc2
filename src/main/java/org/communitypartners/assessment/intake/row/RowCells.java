package org.communitypartners.assessment.intake.row;

import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.Header;

/** The cells of one row by column, with the defaults of its source in the place of blank ones. */
final class RowCells {
    private final FileContext file;
    private final long line;
    private final String[] written;
    private final String[] defaults;

    /**
     * The cells of a row.
     *
     * @param file what the row is read by
     * @param line where it starts
     * @param written the cell of each column, by its ordinal, as {@link Header#values} gives them
     * @param defaults what stands for a blank cell, by the column's ordinal
     */
    RowCells(FileContext file, long line, String[] written, String[] defaults) {
        this.file = file;
        this.line = line;
        this.written = written;
        this.defaults = defaults;
    }

    FileContext context() {
        return file;
    }

    /** The path of the file. */
    String file() {
        return file.name();
    }

    long line() {
        return line;
    }

    /** The trimmed cell of a column as the row has it; empty when it says nothing. */
    String written(Column column) {
        return written[column.ordinal()];
    }

    /** The trimmed cell of a column; empty when it says nothing and the source has no default. */
    String cell(Column column) {
        String cell = written[column.ordinal()];
        return cell.isEmpty() ? defaults[column.ordinal()] : cell;
    }
}
