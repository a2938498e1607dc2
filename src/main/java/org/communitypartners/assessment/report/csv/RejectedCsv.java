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
     * Writes the dispositions in the order in which they come.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(Iterable<Disposition> dispositions, Path file) throws IOException {
        try (CsvFile csv = CsvFile.create(file, HEADER)) {
            for (Disposition row : dispositions) {
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
