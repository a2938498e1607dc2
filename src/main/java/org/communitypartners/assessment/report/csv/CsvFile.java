package org.communitypartners.assessment.report.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A CSV file in UTF-8 without a mark, its lines ended by LF. A cell that a spreadsheet would run as a formula begins
 * with an apostrophe instead; plain numbers stay as they are.
 */
final class CsvFile implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private final CSVWriter writer;

    private CsvFile(CSVWriter writer) {
        this.writer = writer;
    }

    /** Begins a file with its header. */
    static CsvFile create(Path path, String... header) throws IOException {
        BufferedWriter out = new BufferedWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8), BUFFER);
        CsvFile file = new CsvFile(new CSVWriter(
                out,
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                // A backslash is text: quotes are doubled, as RFC 4180 says.
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_LINE_END));
        file.writer.writeNext(header, false);
        return file;
    }

    /** Writes one line. */
    void line(String... cells) {
        boolean quoteAll = false;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = harmless(cells[i]);
            // The writer quotes what holds a delimiter, a quote or LF, but not a lone CR, which would split the line.
            quoteAll |= cells[i].indexOf('\r') >= 0;
        }
        writer.writeNext(cells, quoteAll);
    }

    /** A cell that no spreadsheet runs. */
    static String harmless(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (cell.charAt(0)) {
            case '=', '@', '\t', '\r', '\n' -> "'" + cell;
            case '+', '-' -> NUMBER.matcher(cell).matches() ? cell : "'" + cell;
            default -> cell;
        };
    }

    @Override
    public void close() throws IOException {
        writer.close();
        // The writer keeps its errors to itself until asked.
        IOException failure = writer.getException();
        if (failure != null) {
            throw failure;
        }
    }
}
