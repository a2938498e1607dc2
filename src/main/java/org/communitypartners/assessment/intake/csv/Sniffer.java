package org.communitypartners.assessment.intake.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds how any table lies in a file: its dialect, the lines above its header, the lines of the header. */
final class Sniffer {
    private static final int MOST_HEADER_LINES = 3;

    private Sniffer() {}

    static Layout layout(FileProfile examination) throws IOException {
        List<String> lines = examination.firstLines();
        Dialect dialect = DialectGuess.of(lines);
        List<CsvRecord> filled = examination.firstRecords(dialect).stream()
                .filter(next -> !next.text().isBlank())
                .toList();
        List<String[]> rows = DialectGuess.withoutFooter(filled, dialect).stream()
                .map(CsvRecord::cells)
                .toList();
        int width = DialectGuess.usualWidth(rows);
        // The first rows may be a header, which says nothing of the columns' values.
        int header = Math.min(MOST_HEADER_LINES, rows.size() / 2);
        Columns columns = Columns.of(rows.subList(header, rows.size()), width);
        List<String[]> records = records(lines, dialect, width, columns);
        int preamble = preamble(records, width, columns);
        int headerLines = headerLines(records.subList(preamble, records.size()), width, columns);
        return new Layout(dialect, width, columns::isRow, preamble, headerLines);
    }

    private static List<String[]> records(List<String> lines, Dialect dialect, int width, Columns columns)
            throws IOException {
        List<String[]> records = new ArrayList<>();
        try (RecordReader reader = RecordReader.of(lines, dialect)) {
            reader.expect(width, columns::isRow);
            for (CsvRecord next = reader.read(); next != null; next = reader.read()) {
                records.addAll(reader.rowsOf(next));
            }
        }
        return records;
    }

    /**
     * Lines above the header have at most their first cell filled, or fewer than half the cells of a row. They are left
     * out only when a header follows: what cannot be told from data is data.
     */
    private static int preamble(List<String[]> records, int width, Columns columns) {
        int first = 0;
        while (first < records.size() && isAboveHeader(records.get(first), width)) {
            first++;
        }
        boolean header = first < records.size()
                && width > 1
                && records.get(first).length * 2 > width
                && !columns.holdsValues(records.get(first));
        return header ? first : 0;
    }

    private static boolean isAboveHeader(String[] cells, int width) {
        int filled = 0;
        for (String cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        boolean titleOnly = filled == 0 || (filled == 1 && !cells[0].isBlank());
        return titleOnly || 2 * cells.length < width;
    }

    /** Records without values on top of a table that has values are its header, if there are no more than three. */
    private static int headerLines(List<String[]> records, int width, Columns columns) {
        if (!columns.tellHeaders()) {
            return 1;
        }
        int lines = 0;
        while (lines < records.size()
                && 2 * records.get(lines).length > width
                && !isBlank(records.get(lines))
                && !columns.holdsValues(records.get(lines))) {
            lines++;
        }
        return lines <= MOST_HEADER_LINES && lines < records.size() ? lines : 1;
    }

    private static boolean isBlank(String[] cells) {
        return Arrays.stream(cells).allMatch(String::isBlank);
    }
}
