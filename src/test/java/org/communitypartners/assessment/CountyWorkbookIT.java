package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communitypartners.assessment.report.LibreOffice;
import org.communitypartners.assessment.report.SecondReader;
import org.communitypartners.assessment.report.WorkbookCells;
import org.communitypartners.assessment.report.schema.OoxmlSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** The files that the packaged program writes for the county of the sample input, as other programs see them. */
@TestInstance(Lifecycle.PER_CLASS)
class CountyWorkbookIT {

    /** The column of the kind of partner on the sheet Activities. */
    private static final int TYPE = 2;

    private static final String INTERNAL = "assessment-2026-10.xlsx";
    private static final String SHAREABLE = "assessment-2026-10-shareable.xlsx";
    private static final int FULL = 500_000;

    private final Path folder;
    private final Path reports;

    CountyWorkbookIT(@TempDir Path folder) {
        this.folder = folder;
        reports = folder.resolve("output/2026-10");
    }

    @BeforeAll
    void writeTheReports() {
        assess("output", "Pacific/Kiritimati");
    }

    @Test
    void everyPartOfEveryFileFollowsTheSchema() throws IOException {
        for (Path file : documents()) {
            assertThat(OoxmlSchema.problemsOf(file))
                    .as(file.getFileName().toString())
                    .isEmpty();
        }
    }

    @Test
    void filesStaySmall() throws IOException {
        assertThat(documents()).hasSizeGreaterThan(3).allSatisfy(file -> assertThat(Files.size(file))
                .as(file.getFileName().toString())
                .isLessThan(FULL));
    }

    /** The two places are 25 hours apart, so it is never the same day in both. */
    @Test
    void theSameRunOnAnotherDayGivesTheSameBytes() throws IOException {
        assess("another day", "Pacific/Pago_Pago");

        Map<String, Integer> one = OutputState.reports(folder.resolve("output"));
        assertThat(one).hasSizeGreaterThan(7).isEqualTo(OutputState.reports(folder.resolve("another day")));
    }

    @Test
    void aSecondReaderSeesTheSameCellsInEveryWorkbook() throws IOException {
        for (Path file : documents()) {
            if (file.toString().endsWith(".xlsx")) {
                assertThat(SecondReader.cells(file))
                        .as(file.getFileName().toString())
                        .hasSizeGreaterThan(100)
                        .isEqualTo(WorkbookCells.shown(file));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {INTERNAL, SHAREABLE})
    void everyFormulaRecalculatesToItsCachedValue(String name) throws IOException, InterruptedException {
        Optional<LibreOffice> office = LibreOffice.installed();
        assumeTrue(office.isPresent(), LibreOffice.MISSING);
        try (XSSFWorkbook written = WorkbookCells.open(reports.resolve(name));
                XSSFWorkbook opened = WorkbookCells.open(office.get().recalculated(reports.resolve(name), folder))) {
            Map<String, Double> cached = WorkbookCells.formulas(written);
            Map<String, Double> anew = WorkbookCells.formulas(opened);
            // A shareable copy totals only what it shows whole; the internal one leads its sums to their rows.
            assertThat(cached).hasSizeGreaterThan(name.equals(INTERNAL) ? 40 : 5);
            assertThat(anew.keySet()).containsExactlyInAnyOrderElementsOf(cached.keySet());
            cached.forEach((address, value) ->
                    assertThat(anew.get(address)).as(address).isCloseTo(value, within(1e-9)));
            assertThat(WorkbookCells.errors(opened)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ContactsByType, Oct 2026, 'period,2026-10-01', direct_contacts",
        "ContactsByType, Sep 2026, 'previous,2026-09-01', direct_contacts",
        "ContactsByType, Oct 2025, 'year_earlier,2025-10-01', direct_contacts",
        "ContactsByType, Year to date, 'year_to_date,2026-07-01', direct_contacts",
        "ContactsByType, Activities, 'period,2026-10-01', activities",
        "ContactsByType, Active partners, 'period,2026-10-01', active_partners",
        "PartnerTypes, Activities held, 'period,2026-10-01', activities",
        "PartnerTypes, Direct contacts (people), 'period,2026-10-01', direct_contacts",
        "PartnerTypes, People exposed (people), 'period,2026-10-01', people_exposed",
        "PartnerTypes, People engaged (people), 'period,2026-10-01', people_engaged",
        "PartnerTypes, Active partners, 'period,2026-10-01', active_partners",
        "PartnerTypes, New partners, 'period,2026-10-01', new_partners",
        "PartnerTypes, New participants (people), 'period,2026-10-01', new_participants",
        "PartnerTypes, Library cards issued, 'period,2026-10-01', cards_issued",
        "PartnerTypes, Staff hours (hours), 'period,2026-10-01', staff_hours",
        "PartnerTypes, Partner hours (hours), 'period,2026-10-01', partner_hours",
        "PartnerTypes, In-kind value ($), 'period,2026-10-01', in_kind_value",
        "Partners, Activities held, 'period,2026-10-01', activities",
        "Partners, Activities cancelled, 'period,2026-10-01', cancelled",
        "Partners, Direct contacts (people), 'period,2026-10-01', direct_contacts",
        "Partners, Program attendance (people), 'period,2026-10-01', program_attendance",
        "Partners, 'Direct contacts, year to date (people)', 'year_to_date,2026-07-01', direct_contacts",
        "MonthsByType, Oct 2025, 'month,2025-10-01', direct_contacts",
        "MonthsByType, Feb 2026, 'month,2026-02-01', direct_contacts",
        "MonthsByType, Oct 2026, 'month,2026-10-01', direct_contacts",
        "PipelineByType, Engaged partners, 'period,2026-10-01', ecpa_engage",
        "PipelineByType, Cultivated partners, 'period,2026-10-01', ecpa_cultivate",
        "PipelineByType, Providing partners, 'period,2026-10-01', ecpa_provide",
        "PipelineByType, Assessed partners, 'period,2026-10-01', ecpa_assess",
        "Activities, Contacts (people), 'period,2026-10-01', direct_contacts",
        "Activities, Materials, 'period,2026-10-01', materials_given",
        "Activities, Referrals, 'period,2026-10-01', referrals",
        "Activities, Staff hours, 'period,2026-10-01', staff_hours",
        "Activities, Partner hours, 'period,2026-10-01', partner_hours",
        "Activities, In-kind ($), 'period,2026-10-01', in_kind_value",
    })
    void aTotalIsTheFigureOfTheMetricsFile(String table, String column, String windowAndFrom, String metric)
            throws IOException {
        try (XSSFWorkbook workbook = WorkbookCells.open(reports.resolve(INTERNAL))) {
            assertThat(total(workbook, table, column)).isEqualTo(figure(windowAndFrom, metric));
        }
    }

    @Test
    void theRowsOfAllFilesTieOut() throws IOException {
        try (XSSFWorkbook workbook = WorkbookCells.open(reports.resolve(INTERNAL))) {
            assertThat(total(workbook, "Files", "Rows read"))
                    .isEqualTo(4499)
                    .isEqualTo(total(workbook, "RowsByReason", "Number"))
                    .isEqualTo(total(workbook, "Files", "Counted")
                            + total(workbook, "Files", "Set aside")
                            + total(workbook, "Files", "Rejected"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {INTERNAL, SHAREABLE})
    void everyChartShowsTheNumbersOfItsCells(String name) throws IOException {
        int charts = 0;
        try (XSSFWorkbook workbook = WorkbookCells.open(reports.resolve(name))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetAt(i).getDrawingPatriarch() != null) {
                    for (XSSFChart chart :
                            workbook.getSheetAt(i).getDrawingPatriarch().getCharts()) {
                        charts++;
                        assertThat(values(chart))
                                .as(chart.getTitleText().getString())
                                .isNotEmpty()
                                .allSatisfy(series -> assertThat(
                                                series.getNumCache().getPtList())
                                        .map(point -> Double.valueOf(point.getV()))
                                        .isNotEmpty()
                                        .isEqualTo(numbers(workbook, series.getF())));
                    }
                }
            }
        }
        assertThat(charts).isGreaterThanOrEqualTo(7);
    }

    @Test
    void everyPartnerTypeWithActivitiesLeadsToTheFirstOfItsRows() throws IOException {
        try (XSSFWorkbook workbook = WorkbookCells.open(reports.resolve(INTERNAL))) {
            XSSFSheet rows = workbook.getSheet("Activities");
            List<XSSFHyperlink> links = workbook.getSheet("Summary").getHyperlinkList().stream()
                    .filter(link -> link.getAddress().startsWith("Activities!A"))
                    .toList();
            assertThat(links).hasSize(9);
            for (XSSFHyperlink link : links) {
                int row = Integer.parseInt(link.getAddress().replaceFirst("Activities!A", "")) - 1;
                assertThat(rows.getRow(row).getCell(TYPE).getStringCellValue()).isEqualTo(link.getLabel());
                assertThat(rows.getRow(row - 1).getCell(TYPE).getStringCellValue())
                        .isNotEqualTo(link.getLabel());
            }
        }
    }

    @Test
    void nothingLeadsOutOfAFile() throws IOException {
        for (Path file : documents()) {
            assertThat(WorkbookCells.xml(file)).doesNotContain("TargetMode=\"External\"", "externalLink");
        }
    }

    private static double total(XSSFWorkbook workbook, String table, String column) {
        // A wide table stands in several blocks, each a table of its own on the same sheet.
        XSSFTable named = workbook.getTable(table);
        List<XSSFTable> blocks = Stream.concat(Stream.of(named), named.getXSSFSheet().getTables().stream())
                .toList();
        for (XSSFTable block : blocks) {
            Row header = block.getXSSFSheet().getRow(block.getStartRowIndex());
            Row total = block.getXSSFSheet().getRow(block.getEndRowIndex());
            for (Cell cell : header) {
                if (cell.getStringCellValue().equals(column)) {
                    return total.getCell(cell.getColumnIndex()).getNumericCellValue();
                }
            }
        }
        throw new AssertionError("The table " + table + " has no column " + column + ".");
    }

    /** The values of the series of a chart, bars and lines alike. */
    private static Stream<CTNumRef> values(XSSFChart chart) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        return Stream.concat(
                area.getBarChartList().stream()
                        .flatMap(bars -> bars.getSerList().stream())
                        .map(bar -> bar.getVal().getNumRef()),
                area.getLineChartList().stream()
                        .flatMap(lines -> lines.getSerList().stream())
                        .map(line -> line.getVal().getNumRef()));
    }

    /** The numbers in the cells of a reference; a cell may hold a mark instead. */
    private static List<Double> numbers(XSSFWorkbook workbook, String reference) {
        AreaReference area = new AreaReference(reference, SpreadsheetVersion.EXCEL2007);
        return Arrays.stream(area.getAllReferencedCells())
                .map(cell -> workbook.getSheet(cell.getSheetName())
                        .getRow(cell.getRow())
                        .getCell(cell.getCol()))
                .filter(cell -> cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA)
                .map(Cell::getNumericCellValue)
                .toList();
    }

    private double figure(String windowAndFrom, String metric) throws IOException {
        try (Stream<String> lines = Files.lines(reports.resolve("metrics-2026-10.csv"))) {
            return lines.filter(line -> line.startsWith(windowAndFrom + ","))
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[3].equals("all") && cells[6].isEmpty() && cells[8].equals(metric))
                    .mapToDouble(cells -> Double.parseDouble(cells[9]))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(reports)) {
            return files.filter(file -> !file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private void assess(String output, String zone) {
        PackagedProgram.Ended ended = PackagedProgram.startJar(
                        PackagedProgram.jar(),
                        List.of(),
                        List.of("-Duser.timezone=" + zone),
                        "assess",
                        "--month",
                        "2026-10",
                        "--input",
                        "input",
                        "--output",
                        folder.resolve(output).toString(),
                        "--prepared-on",
                        "2026-11-03",
                        "--quiet")
                .end();
        assertThat(ended.code()).as(ended.err()).isZero();
    }
}
