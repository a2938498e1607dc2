package org.communitypartners.assessment.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads a text of a test as a file would be read. */
final class Reading {
    private static final Encoding ENCODING = new Encoding(UTF_8, 0, false);

    /** A row of the tests' tables: a date in the second cell and a partner in the third. */
    static final Predicate<String[]> DATE_AND_PARTNER =
            cells -> cells[1].matches("20\\d\\d-\\d\\d-\\d\\d") && !cells[2].isBlank();

    private Reading() {}

    /** All records; the first is the header, and tells how many cells a row has. */
    static List<CsvRecord> of(String text) {
        return of(text, Dialect.of(','), DATE_AND_PARTNER);
    }

    static List<CsvRecord> of(String text, Dialect dialect, Predicate<String[]> row) {
        List<CsvRecord> records = new ArrayList<>();
        try (RecordReader reader =
                new RecordReader(new ByteArrayInputStream(text.getBytes(UTF_8)), ENCODING, dialect)) {
            for (CsvRecord next = reader.read(); next != null; next = reader.read()) {
                if (records.isEmpty()) {
                    reader.expect(next.cells().length, row);
                }
                records.add(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory", e);
        }
        return records;
    }

    /** A line for each record: line number, fault if any, cells in brackets with visible line ends. */
    static List<String> lines(List<CsvRecord> records) {
        return records.stream().map(Reading::line).toList();
    }

    private static String line(CsvRecord r) {
        String cells = String.join("|", r.cells()).replace("\r", "\\r").replace("\n", "\\n");
        return r.line() + (r.fault() == Fault.NONE ? "" : " " + r.fault()) + " [" + cells + "]";
    }
}
