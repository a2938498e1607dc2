package org.communitypartners.assessment.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communitypartners.assessment.report.LibreOffice;
import org.communitypartners.assessment.report.WorkbookCells;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.model.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1 Youth Alliance", "-5", "@sum"})
    void textStaysTextWhenTheProgramSavesItAnew(String text, @TempDir Path folder)
            throws IOException, InterruptedException {
        Optional<LibreOffice> office = LibreOffice.installed();
        assumeTrue(office.isPresent(), LibreOffice.MISSING);
        Table names = Table.plain("Names", "", List.of(Column.words("Name")), List.of(Row.of(Cell.text(text))));
        Sheet sheet = new Sheet("Names", "Names", "", "Names.", List.of(names), Sheet.Page.PORTRAIT);
        Path file = WrittenReport.write(
                new Workbook("Test", "Names", "en-US", "Library", "1", LocalDate.of(2026, 11, 3), List.of(sheet)),
                folder);

        try (XSSFWorkbook saved = WorkbookCells.open(office.get().recalculated(file, folder))) {
            XSSFCell cell = saved.getSheetAt(0)
                    .getRow(saved.getSheetAt(0).getLastRowNum())
                    .getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }
}
