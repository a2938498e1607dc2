package org.communitypartners.assessment.intake.csv;

import java.io.IOException;
import java.io.Writer;

/** Writes records by RFC 4180: quotes only where they are needed, doubled inside a cell, lines ended by CRLF. */
public final class CsvText {
    private final Writer target;

    /** Writes to a target, which stays open. */
    public CsvText(Writer target) {
        this.target = target;
    }

    /**
     * Writes one record.
     *
     * @throws IOException if the target cannot be written
     */
    public void write(String[] cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                target.write(',');
            }
            // A lone blank cell would look like an empty line.
            if (needsQuotes(cells[i]) || (cells.length == 1 && cells[i].isEmpty())) {
                target.write('"');
                target.write(cells[i].replace("\"", "\"\""));
                target.write('"');
            } else {
                target.write(cells[i]);
            }
        }
        target.write("\r\n");
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
