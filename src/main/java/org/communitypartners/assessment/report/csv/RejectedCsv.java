package org.communitypartners.assessment.report.csv;

import java.io.IOException;
import java.nio.file.Path;
import org.communitypartners.assessment.activity.Disposition;

/** The rows that do not count and why: {@code rejected-<period>.csv} (src/docs/measures.md section 6). */
public final class RejectedCsv {

    private static final String[] HEADER = {"file", "line", "disposition", "reason", "column", "value", "message", "row"
    };

    private RejectedCsv() {}

    /**
     * Writes the rejected rows, which somebody must mend, and below them those that were set aside; both in the order
     * in which they come.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(Iterable<Disposition> dispositions, Path file) throws IOException {
        try (CsvFile csv = CsvFile.create(file, HEADER)) {
            write(dispositions, true, csv);
            write(dispositions, false, csv);
        }
    }

    private static void write(Iterable<Disposition> dispositions, boolean rejected, CsvFile csv) throws IOException {
        for (Disposition row : dispositions) {
            if (row.reason().rejected() == rejected) {
                csv.line(
                        row.file(),
                        Long.toString(row.line()),
                        row.reason().disposition(),
                        row.reason().id(),
                        row.column(),
                        row.value(),
                        row.message(),
                        row.row());
            }
        }
    }
}
