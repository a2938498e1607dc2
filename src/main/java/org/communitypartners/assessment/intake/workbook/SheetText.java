package org.communitypartners.assessment.intake.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.communitypartners.assessment.intake.csv.FileContent;

/** The cells of a sheet as comma-separated text, one physical line for each row of the sheet, packed in memory. */
final class SheetText implements FileContent {
    /** A line break inside a cell; the line of a row stays the number of its row. */
    private static final char BREAK = '\u2028';

    private final byte[] packed;
    private final long size;

    private SheetText(byte[] packed, long size) {
        this.packed = packed;
        this.size = size;
    }

    @Override
    public InputStream open() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(packed));
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    /** Whether no cell has anything in it. */
    boolean isBlank() {
        return size == 0;
    }

    /** Writes rows from the top. */
    static final class Writer {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final GZIPOutputStream packing;
        private final StringBuilder line = new StringBuilder();
        private long rows;
        private long size;

        Writer() {
            try {
                packing = new GZIPOutputStream(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("Memory cannot fail to be written", e);
            }
        }

        /**
         * Adds a row; the rows before it that were not added are blank.
         *
         * @param number the number of the row, from 1
         * @param cells its cells from the first column
         */
        void row(long number, List<String> cells) {
            line.setLength(0);
            for (; rows < number - 1; rows++) {
                line.append('\n');
            }
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    line.append(',');
                }
                cell(cells.get(i));
            }
            line.append('\n');
            rows++;
            byte[] encoded = line.toString().getBytes(UTF_8);
            size += encoded.length;
            try {
                packing.write(encoded);
            } catch (IOException e) {
                throw new UncheckedIOException("Memory cannot fail to be written", e);
            }
        }

        SheetText end() {
            try {
                packing.close();
            } catch (IOException e) {
                throw new UncheckedIOException("Memory cannot fail to be written", e);
            }
            return new SheetText(bytes.toByteArray(), size);
        }

        private void cell(String text) {
            String oneLine = text.replace("\r\n", "\n").replace('\r', BREAK).replace('\n', BREAK);
            boolean quoted = oneLine.indexOf(',') >= 0
                    || oneLine.indexOf('"') >= 0
                    || oneLine.startsWith(" ")
                    || oneLine.endsWith(" ");
            line.append(quoted ? '"' + oneLine.replace("\"", "\"\"") + '"' : oneLine);
        }
    }
}
