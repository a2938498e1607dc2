package org.communitypartners.assessment.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communitypartners.assessment.report.LibreOffice;
import org.communitypartners.assessment.report.WorkbookCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An independent spreadsheet program opens the workbook, computes every formula anew, and must agree. */
class RecalculationTest {

    @Test
    void everyFormulaRecalculatesToItsCachedValue(@TempDir Path folder) throws IOException, InterruptedException {
        Optional<LibreOffice> office = LibreOffice.installed();
        assumeTrue(office.isPresent(), LibreOffice.MISSING);
        Path file = WrittenReport.write(AssessmentWorkbook.of(SmallLibrary.internal()), folder);
        Path computed = office.get().recalculated(file, folder);

        try (XSSFWorkbook written = WorkbookCells.open(file);
                XSSFWorkbook opened = WorkbookCells.open(computed)) {
            Map<String, Double> cached = WorkbookCells.formulas(written);
            Map<String, Double> anew = WorkbookCells.formulas(opened);
            assertThat(cached).hasSizeGreaterThan(30);
            assertThat(anew.keySet()).containsExactlyInAnyOrderElementsOf(cached.keySet());
            cached.forEach((address, value) ->
                    assertThat(anew.get(address)).as(address).isCloseTo(value, within(1e-9)));
            assertThat(WorkbookCells.errors(opened)).isEmpty();
        }
    }
}
