package org.communitypartners.assessment.report.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communitypartners.assessment.activity.FileAccount;
import org.jspecify.annotations.Nullable;

/**
 * What became of each file: {@code files-<period>.csv} and {@code check/files.csv} (src/docs/measures.md section 6).
 */
public final class FilesCsv {

    private static final String[] HEADER = {
        "file",
        "source",
        "rows",
        "counted",
        "set_aside",
        "rejected",
        "contacts",
        "first_date",
        "last_date",
        "encoding",
        "delimiter",
        "date_order",
        "problem"
    };

    private FilesCsv() {}

    /**
     * Writes the accounts in the order in which they come.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(List<FileAccount> files, Path file) throws IOException {
        try (CsvFile csv = CsvFile.create(file, HEADER)) {
            for (FileAccount account : files) {
                csv.line(
                        account.file(),
                        account.source(),
                        Long.toString(account.rows()),
                        Long.toString(account.counted()),
                        Long.toString(account.setAside()),
                        Long.toString(account.rejected()),
                        Long.toString(account.contacts()),
                        day(account.firstDate()),
                        day(account.lastDate()),
                        account.encoding(),
                        account.delimiter(),
                        account.dateOrder(),
                        account.problem());
            }
        }
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
