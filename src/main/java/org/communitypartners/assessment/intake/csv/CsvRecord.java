package org.communitypartners.assessment.intake.csv;

/**
 * One record of a file: usually a line, several lines when a quoted cell spans them, or all lines that a broken quote
 * spoils. Every physical line of a file belongs to exactly one record.
 */
public final class CsvRecord {
    private final long line;
    private final String[] cells;
    private final String text;
    private final Fault fault;

    CsvRecord(long line, String[] cells, String text, Fault fault) {
        this.line = line;
        this.cells = cells;
        this.text = text;
        this.fault = fault;
    }

    /** The physical line, from 1, on which the record starts; LF, CRLF and CR each end a line. */
    public long line() {
        return line;
    }

    /**
     * The text of each cell, without its quotes, not trimmed; never empty (a blank line is one blank cell). The array
     * is the caller's own. Of a record with a fault the cells are the best guess, for a message.
     */
    public String[] cells() {
        return cells;
    }

    /**
     * The record as it stands in the file, without its last line end. NUL characters and byte-order marks are left out.
     */
    public String text() {
        return text;
    }

    /** Whether the record can be trusted. */
    public Fault fault() {
        return fault;
    }

    @Override
    public String toString() {
        return "line " + line + (fault == Fault.NONE ? "" : " (" + fault + ")") + ": " + text;
    }
}
