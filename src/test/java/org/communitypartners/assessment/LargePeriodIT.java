package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communitypartners.assessment.PackagedProgram.Ended;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A period with more activities than memory could hold as a workbook. */
class LargePeriodIT {
    private static final int ROWS = 300_000;

    @Test
    void everyActivityOfALargePeriodIsOnItsSheetInBoundedMemory(@TempDir Path folder) throws IOException {
        SmallInput input = SmallInput.in(folder.resolve("input")).large("activities/east/log.csv", ROWS);
        Path output = folder.resolve("output");
        Ended ended = PackagedProgram.startJar(
                        PackagedProgram.jar(),
                        List.of(),
                        List.of("-Xmx512m"),
                        "assess",
                        "--year",
                        "2026",
                        "--input",
                        input.folder().toString(),
                        "--output",
                        output.toString(),
                        "--prepared-on",
                        "2027-01-04",
                        "--quiet")
                .end();
        assertThat(ended.code()).as(ended.err()).isZero();

        try (ReadableWorkbook workbook =
                new ReadableWorkbook(output.resolve("2026/assessment-2026.xlsx").toFile())) {
            Sheet activities = workbook.findSheet("Activities").orElseThrow();
            try (Stream<Row> rows = activities.openStream()) {
                assertThat(rows.filter(row -> row.stream()
                                .anyMatch(cell -> cell != null && "Parks and playgrounds".equals(cell.getText()))))
                        .hasSize(ROWS);
            }
        }
    }
}
