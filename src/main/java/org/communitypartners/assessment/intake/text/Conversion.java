package org.communitypartners.assessment.intake.text;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Any file as it is read: comma-separated by RFC 4180, header first, every cell as its text. A header of several lines
 * is one line, its parts joined by a blank; the lines above it and empty lines are left out; nothing else is.
 */
public final class Conversion {
    private final Examination examination;
    private final Path file;

    private Conversion(Path file, Examination examination) {
        this.file = file;
        this.examination = examination;
    }

    /**
     * Looks at a file.
     *
     * @throws IOException if the file cannot be opened or read
     */
    public static Conversion of(Path file) throws IOException {
        return new Conversion(file, Examination.of(file));
    }

    /**
     * Blank, or what the file looks like instead of a table; see {@link Examination#trouble}. An empty file is a table
     * without rows.
     */
    public String trouble() {
        return examination.isBlank() ? "" : examination.trouble();
    }

    /**
     * Writes the file's table.
     *
     * @throws IOException if the file cannot be read or the target not be written
     */
    public void writeTo(Writer target) throws IOException {
        CsvText csv = new CsvText(target);
        Layout layout = Sniffer.layout(examination);
        List<String[]> header = new ArrayList<>();
        try (RecordReader reader = new RecordReader(file, examination, layout.dialect())) {
            reader.expect(layout.width(), layout.row());
            long count = 0;
            for (CsvRecord next = reader.read(); next != null; next = reader.read()) {
                for (String[] cells : reader.rowsOf(next)) {
                    long place = count++ - layout.preamble();
                    if (place >= 0 && place < layout.headerLines()) {
                        header.add(cells);
                    }
                    if (place == layout.headerLines() - 1) {
                        csv.write(joined(header));
                    } else if (place >= layout.headerLines() && !isEmptyLine(cells)) {
                        csv.write(cells);
                    }
                }
            }
        }
    }

    private static boolean isEmptyLine(String[] cells) {
        return cells.length == 1 && cells[0].isBlank();
    }

    private static String[] joined(List<String[]> lines) {
        int width = lines.stream().mapToInt(cells -> cells.length).max().orElse(0);
        String[] header = new String[width];
        for (int i = 0; i < width; i++) {
            int column = i;
            header[i] = String.join(
                    " ",
                    lines.stream()
                            .map(cells -> column < cells.length ? cells[column] : "")
                            .filter(part -> !part.isEmpty())
                            .toList());
        }
        return header;
    }
}
