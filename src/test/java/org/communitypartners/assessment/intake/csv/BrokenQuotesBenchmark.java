package org.communitypartners.assessment.intake.csv;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How long files with many broken quotes take to read: run {@code main}. Twice the rows should take twice as long. */
final class BrokenQuotesBenchmark {
    private static final String HEADER = "id,date,partner,notes,count\n";

    private static final Map<String, String> ROWS = Map.of(
            "open, a row by content", "1,2025-02-04,Oak,\"open\n",
            "open, as wide as the header", "1,x,,\"open\n",
            "open, too narrow", "1,\"open\n",
            "quotes in quotes", "1,2025-02-04,\"a\"b,\"c\" d,2\n");

    private BrokenQuotesBenchmark() {}

    public static void main(String[] args) {
        ROWS.forEach((name, row) -> {
            for (int rows : new int[] {50_000, 100_000, 200_000}) {
                String text = HEADER + row.repeat(rows);
                long begun = System.nanoTime();
                List<CsvRecord> records = Reading.of(text);
                Duration taken = Duration.ofNanos(System.nanoTime() - begun);
                System.out.printf("%s: %,d rows, %,d records, %,d ms%n", name, rows, records.size(), taken.toMillis());
            }
        });
    }
}
