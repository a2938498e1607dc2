package org.communitypartners.assessment.intake.csv;

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
    private final FileProfile examination;
    private final FileContent file;

    private Conversion(FileContent file, FileProfile examination) {
        this.file = file;
        this.examination = examination;
    }

    /**
     * Looks at a file.
     *
     * @throws IOException if the file cannot be opened or read
     */
    public static Conversion of(Path file) throws IOException {
        FileContent content = FileContent.of(file);
        return new Conversion(content, FileProfile.of(content));
    }

    /**
     * Blank, or what the file looks like instead of a table; see {@link FileProfile#trouble}. An empty file is a table
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
        Layout layout = Sniffer.layout(examination);
        try (RecordReader reader = new RecordReader(file, examination, layout.dialect())) {
            write(reader, layout, target);
        }
    }

    static void write(RecordReader reader, Layout layout, Writer target) throws IOException {
        CsvText csv = new CsvText(target);
        List<String[]> header = new ArrayList<>();
        long place = -layout.preamble();
        reader.expect(layout.width(), layout.row());
        for (CsvRecord next = reader.read(); next != null; next = reader.read()) {
            for (String[] cells : reader.rowsOf(next)) {
                if (place >= layout.headerLines()) {
                    csv.write(cells);
                } else if (place >= 0) {
                    header.add(cells);
                    if (header.size() == layout.headerLines()) {
                        csv.write(joined(header));
                    }
                }
                place++;
            }
        }
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
