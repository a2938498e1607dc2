package org.communitypartners.assessment.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.model.ExternalLinksTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** Walks the written workbook along the government's checklist for accessible spreadsheets. */
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {

    private final WrittenReport report;

    AccessibilityTest(@TempDir Path folder) throws IOException {
        report = WrittenReport.of(AssessmentWorkbook.of(SmallLibrary.internal()), folder);
    }

    @Test
    void theDocumentSaysWhatItIsAndInWhichLanguage() {
        CoreProperties properties = report.workbook().getProperties().getCoreProperties();

        assertThat(properties.getTitle()).isEqualTo("Community partnerships: October 2026");
        assertThat(properties.getCreator()).isEqualTo("Riverton & County Library");
        assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("en-US");
        assertThat(properties.getCreated()).isEqualTo("2026-11-03T00:00:00Z");
    }

    @Test
    void theReaderBeginsAtTheTopOfTheFirstSheet() {
        assertThat(report.workbook().getActiveSheetIndex()).isZero();
        assertThat(report.sheets().get(0).getActiveCell().formatAsString()).isEqualTo("A1");
        assertThat(IntStream.range(0, report.workbook().getNumberOfSheets()))
                .noneMatch(i -> report.workbook().isSheetHidden(i));
    }

    @Test
    void everySheetBeginsWithATitleAndSaysWhatItShows() {
        eachSheet((sheet, softly) -> {
            softly.assertThat(text(sheet, 0)).as("title").isNotBlank();
            softly.assertThat(text(sheet, 1)).as("who and when").contains("prepared 3 November 2026");
            softly.assertThat(text(sheet, 2)).as("finding").isNotBlank();
        });
    }

    @Test
    void everySheetOfAFullReportHasATable() {
        assertThat(report.sheets())
                .allSatisfy(sheet ->
                        assertThat(sheet.getTables()).as(sheet.getSheetName()).isNotEmpty());
    }

    @Test
    void headersOfATableAreUniqueAndEqualToItsColumnNames() {
        eachTable((table, softly) -> {
            XSSFRow header = table.getXSSFSheet().getRow(table.getStartRowIndex());
            List<String> cells = IntStream.rangeClosed(table.getStartColIndex(), table.getEndColIndex())
                    .mapToObj(i -> header.getCell(i).getStringCellValue())
                    .toList();
            softly.assertThat(table.getColumns())
                    .extracting(XSSFTableColumn::getName)
                    .isEqualTo(cells);
            softly.assertThat(cells).map(name -> name.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
        });
    }

    @Test
    void tablesHaveNoBlankRows() {
        eachTable((table, softly) -> {
            for (int r = table.getStartRowIndex(); r <= table.getEndRowIndex(); r++) {
                List<XSSFCell> filled = new ArrayList<>();
                for (var cell : table.getXSSFSheet().getRow(r)) {
                    if (cell.getCellType() != CellType.BLANK) {
                        filled.add((XSSFCell) cell);
                    }
                }
                softly.assertThat(filled).as("row %s", r + 1).isNotEmpty();
            }
        });
    }

    @Test
    void tableNamesAreUnique() {
        assertThat(report.sheets().stream().flatMap(sheet -> sheet.getTables().stream()))
                .extracting(table -> table.getName().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void theHeaderOfTheOneTableOfASheetStaysInSightAndRepeatsInPrint() {
        eachSheet((sheet, softly) -> {
            if (sheet.getTables().size() == 1) {
                int header = sheet.getTables().get(0).getStartRowIndex();
                softly.assertThat(sheet.getPaneInformation()).as("frozen").isNotNull();
                softly.assertThat((int) sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo(header + 1);
                softly.assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(header);
            }
        });
    }

    @Test
    void chartsHaveTitlesNamedAxesAndATextForThoseWhoDoNotSeeThem() {
        int charts = 0;
        for (XSSFSheet sheet : report.sheets()) {
            XSSFDrawing drawing = sheet.getDrawingPatriarch();
            if (drawing == null) {
                continue;
            }
            assertThat(drawing.getShapes()).allSatisfy(shape -> assertThat(((XSSFGraphicFrame) shape)
                            .getCTGraphicalObjectFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .isNotBlank());
            for (XSSFChart chart : drawing.getCharts()) {
                charts++;
                CTPlotArea area = chart.getCTChart().getPlotArea();
                assertThat(chart.getTitleText().getString()).isNotBlank();
                assertThat(area.getCatAxArray(0).getTitle()).isNotNull();
                assertThat(area.getValAxArray(0).getTitle()).isNotNull();
            }
        }
        assertThat(charts).isGreaterThanOrEqualTo(8);
    }

    @Test
    void chartsAreFlatBarsAndLinesFilledSolidly() {
        for (XSSFSheet sheet : report.sheets()) {
            if (sheet.getDrawingPatriarch() == null) {
                continue;
            }
            for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
                CTPlotArea area = chart.getCTChart().getPlotArea();
                assertThat(area.sizeOfBarChartArray() + area.sizeOfLineChartArray())
                        .as(chart.getTitleText().getString())
                        .isEqualTo(1);
                assertThat(area.sizeOfPieChartArray() + area.sizeOfBar3DChartArray() + area.sizeOfAreaChartArray())
                        .isZero();
                area.getBarChartList().stream()
                        .flatMap(bars -> bars.getSerList().stream())
                        .forEach(bar ->
                                assertThat(bar.getSpPr().isSetSolidFill()).isTrue());
                area.getLineChartList().stream()
                        .flatMap(lines -> lines.getSerList().stream())
                        .forEach(line -> assertThat(line.getSpPr().getLn().isSetSolidFill())
                                .isTrue());
            }
        }
    }

    @Test
    void everySheetPrintsOnLetterPaperWithPageNumbers() {
        eachSheet((sheet, softly) -> {
            softly.assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.LETTER_PAPERSIZE);
            softly.assertThat(sheet.getFitToPage()).isTrue();
            softly.assertThat(sheet.getFooter().getRight()).contains("page &P of &N");
            softly.assertThat(sheet.getFooter().getLeft()).contains("Riverton && County");
            int index = report.workbook().getSheetIndex(sheet);
            softly.assertThat(report.workbook().getPrintArea(index)).contains("!$A$");
        });
    }

    @Test
    void theSummaryIsOneLetterPageInLandscape() {
        XSSFSheet summary = report.sheets().get(0);

        assertThat(summary.getPrintSetup().getLandscape()).isTrue();
        assertThat(summary.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(summary.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    }

    @Test
    void aColumnOfSharesSaysPercentInItsHeader() {
        eachTable((table, softly) -> {
            for (int c = table.getStartColIndex() + 1; c <= table.getEndColIndex(); c++) {
                if (holdsOnlyShares(table, c)) {
                    softly.assertThat(table.getColumns().get(c).getName())
                            .as(table.getName())
                            .endsWith("(%)");
                }
            }
        });
    }

    @Test
    void nothingIsHiddenAndNothingIsMerged() {
        eachSheet((sheet, softly) -> {
            softly.assertThat(sheet.getMergedRegions()).as(sheet.getSheetName()).isEmpty();
            for (int c = 0; c < 30; c++) {
                softly.assertThat(sheet.isColumnHidden(c)).isFalse();
            }
            sheet.forEach(row -> softly.assertThat(row.getZeroHeight()).isFalse());
        });
    }

    @Test
    void linksStayInsideTheWorkbook() {
        eachSheet((sheet, softly) -> softly.assertThat(sheet.getHyperlinkList())
                .allSatisfy(link -> assertThat(link.getAddress()).matches("('[^']+'|\\w+)!A\\d+")));
        assertThat(report.workbook().getRelations()).noneMatch(part -> part instanceof ExternalLinksTable);
    }

    private void eachSheet(Check<XSSFSheet> check) {
        SoftAssertions softly = new SoftAssertions();
        for (XSSFSheet sheet : report.sheets()) {
            check.check(sheet, softly);
        }
        softly.assertAll();
    }

    private void eachTable(Check<XSSFTable> check) {
        eachSheet((sheet, softly) -> sheet.getTables().forEach(table -> check.check(table, softly)));
    }

    private static boolean holdsOnlyShares(XSSFTable table, int column) {
        List<String> formats = new ArrayList<>();
        for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
            XSSFCell cell = table.getXSSFSheet().getRow(r).getCell(column);
            if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                formats.add(cell.getCellStyle().getDataFormatString());
            }
        }
        return !formats.isEmpty() && formats.stream().allMatch(format -> format.endsWith("%"));
    }

    private static String text(XSSFSheet sheet, int row) {
        XSSFRow found = sheet.getRow(row);
        XSSFCell cell = found == null ? null : found.getCell(0);
        return cell == null ? "" : cell.toString();
    }

    /** Something that must hold. */
    private interface Check<T> {
        void check(T what, SoftAssertions softly);
    }
}
