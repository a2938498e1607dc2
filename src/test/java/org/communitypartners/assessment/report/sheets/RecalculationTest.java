package org.communitypartners.assessment.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An independent spreadsheet program opens the workbook, computes every formula anew, and must agree. */
class RecalculationTest {

    private static final long PATIENCE_SECONDS = 120;

    /** Tells LibreOffice to compute formulas when it opens a file instead of trusting the values in it. */
    private static final String ALWAYS_RECALCULATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
              </item>
            </oor:items>
            """;

    @Test
    void everyFormulaRecalculatesToItsCachedValue(@TempDir Path folder) throws IOException, InterruptedException {
        Optional<Path> office = office();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed, so nothing was recalculated.");
        Path file = WrittenReport.write(AssessmentWorkbook.of(SmallLibrary.internal()), folder);
        Path computed = recalculated(office.get(), file, folder);

        try (XSSFWorkbook written = WrittenReport.open(file);
                XSSFWorkbook opened = WrittenReport.open(computed)) {
            Map<String, Double> cached = formulas(written);
            Map<String, Double> anew = formulas(opened);
            assertThat(cached).hasSizeGreaterThan(30);
            assertThat(anew.keySet()).containsExactlyInAnyOrderElementsOf(cached.keySet());
            cached.forEach((address, value) ->
                    assertThat(anew.get(address)).as(address).isCloseTo(value, within(1e-9)));
            assertThat(errors(opened)).isEmpty();
        }
    }

    private static Path recalculated(Path office, Path file, Path folder) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        Path out = Files.createDirectory(folder.resolve("out"));
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("LibreOffice finishes")
                .isTrue();
        return out.resolve(file.getFileName());
    }

    /** Where the program is, when it is on the path. */
    private static Optional<Path> office() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Map<String, Double> formulas(XSSFWorkbook workbook) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Cell cell : cells(workbook)) {
            if (cell.getCellType() == CellType.FORMULA) {
                values.put(
                        cell.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString(),
                        cell.getNumericCellValue());
            }
        }
        return values;
    }

    private static List<String> errors(XSSFWorkbook workbook) {
        return cells(workbook).stream()
                .filter(cell -> cell.getCellType() == CellType.ERROR
                        || (cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.ERROR))
                .map(cell -> cell.getAddress().formatAsString())
                .toList();
    }

    private static List<Cell> cells(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
        }
        return cells;
    }
}
