package org.communitypartners.assessment.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communitypartners.assessment.report.SecondReader;
import org.communitypartners.assessment.report.WorkbookCells;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.InvalidWorkbook;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.model.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {

    /** Title, finding and a gap stand above the first table. */
    private static final int HEADER = 3;

    private final Path folder;

    XlsxWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1 Youth Alliance",
                "@sum",
                "_x0041_",
                "مركز اللاجئين",
                "የስደተኞች ማዕከል",
                "Đình Việt",
                "Dinh Vie\u0323\u0302t",
                "👩‍👩‍👧",
                "O'Hara \"quoted\" <b>&amp;",
                " spaces around "
            })
    void textArrivesAsItIs(String text) throws IOException {
        Path file = write(sheet(table("T_1", List.of(Row.of(Cell.text(text), Cell.count(1))))));

        try (XSSFWorkbook workbook = open(file)) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(HEADER + 1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
        assertThat(SecondReader.cells(file)).contains("One!A5: " + text);
    }

    @Test
    void aTextThatNoCellHoldsIsCutVisiblyAndWhatNoFileHoldsIsReplaced() throws IOException {
        Path file = write(sheet(table(
                "T_1",
                List.of(
                        Row.of(Cell.text("ክ".repeat(40_000)), Cell.count(1)),
                        Row.of(Cell.text("a\u0000b\u000Bc\uD800"), Cell.count(1))))));

        try (XSSFWorkbook workbook = open(file)) {
            String cut = workbook.getSheetAt(0).getRow(HEADER + 1).getCell(0).getStringCellValue();
            assertThat(cut).hasSize(32_767).startsWith("ክክክ").endsWith("ክ […cut here]");
            assertThat(workbook.getSheetAt(0).getRow(HEADER + 2).getCell(0).getStringCellValue())
                    .isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
        }
    }

    @Test
    void aTextThatLooksLikeAnAddressIsNoLink() throws IOException {
        Path file = write(sheet(
                table("T_1", List.of(Row.of(Cell.text("https://example.org/a?b=c"), Cell.count(1)), mailAddress()))));

        try (XSSFWorkbook workbook = open(file)) {
            assertThat(workbook.getSheetAt(0).getHyperlinkList()).isEmpty();
        }
        assertThat(WorkbookCells.xml(file)).doesNotContain("TargetMode", "<hyperlink");
    }

    private static Row mailAddress() {
        return Row.of(Cell.text("mailto:desk@example.org"), Cell.count(1));
    }

    @Test
    void textThatASpreadsheetMightRunIsMarkedAsText() throws IOException {
        Path file = write(sheet(table(
                "T_1", List.of(Row.of(Cell.text("=1+1"), Cell.count(1)), Row.of(Cell.text("1+1"), Cell.count(1))))));

        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(HEADER + 1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(sheet.getRow(HEADER + 2).getCell(0).getCellStyle().getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void wordsWiderThanTheSheetWrapOntoRowsAndMergeNoCells() throws IOException {
        String finding = "Shares are over the groups that have a population, and one above zero means more contacts"
                + " than the population would suggest; activities that do not say are left out";
        Path file = write(
                new Sheet("One", "Title", "", finding, List.of(table("T_1", List.of(mailAddress()))), Page.PORTRAIT));

        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            String first = sheet.getRow(1).getCell(0).getStringCellValue();
            String second = sheet.getRow(2).getCell(0).getStringCellValue();
            assertThat(first + " " + second).isEqualTo(finding);
            assertThat(List.of(first, second)).allMatch(line -> line.length() < 130);
            assertThat(sheet.getRow(1).getLastCellNum()).isEqualTo((short) 1);
            assertThat(sheet.getMergedRegions()).isEmpty();
        }
    }

    @Test
    void theStyleOfCellsWithoutOneHasAName() throws IOException {
        Path file = write(sheet(table("T_1", List.of(mailAddress()))));

        assertThat(WorkbookCells.xml(file))
                .contains("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
    }

    @Test
    void aSecondReaderSeesTheSameCells() throws IOException {
        Path file = write(sheet(table(
                "T_1",
                List.of(Row.of(Cell.text("Église"), Cell.count(1234)), Row.of(Cell.text("_x0041_"), Cell.count(5))))));

        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<org.dhatim.fastexcel.reader.Row> rows =
                    workbook.getFirstSheet().read();
            assertThat(rows.get(HEADER + 1).getCellText(0)).isEqualTo("Église");
            assertThat(rows.get(HEADER + 1).getCellAsNumber(1))
                    .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("1234"));
        }
    }

    @Test
    void totalsAreFormulasOverVisibleRowsWithTheirValues() throws IOException {
        Table table = table(
                        "T_1", List.of(Row.of(Cell.text("a"), Cell.count(3)), Row.of(Cell.text("b"), Cell.count(4))))
                .withTotal("Total");
        Path file = write(sheet(table));

        try (XSSFWorkbook workbook = open(file)) {
            XSSFCell total = workbook.getSheetAt(0).getRow(HEADER + 3).getCell(1);
            assertThat(total.getCellFormula()).isEqualTo("SUBTOTAL(109,B5:B6)");
            assertThat(total.getNumericCellValue()).isEqualTo(7);
        }
    }

    @Test
    void aColumnThatHidesAValueHasNoTotal() throws IOException {
        Table table = table(
                        "T_1",
                        List.of(
                                Row.of(Cell.text("a"), Cell.blank(Gap.SUPPRESSED)),
                                Row.of(Cell.text("b"), Cell.amount(new BigDecimal("4"), Format.COUNT))))
                .withTotal("Total");
        Path file = write(sheet(table));

        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("In the cells: [c] left out to protect people's privacy.");
            assertThat(sheet.getRow(HEADER + 2).getCell(1).getStringCellValue()).isEqualTo("[c]");
            assertThat(sheet.getRow(HEADER + 4).getCell(1).getStringCellValue()).isEqualTo("[c]");
        }
    }

    @Test
    void aTrueTotalIsShownAsItIs() throws IOException {
        Table table = table(
                        "T_1",
                        List.of(
                                Row.of(Cell.text("a"), Cell.blank(Gap.SUPPRESSED)),
                                Row.of(Cell.text("b"), Cell.count(4))))
                .withTrueTotal("Total", List.of(Cell.count(12)));
        Path file = write(sheet(table));

        try (XSSFWorkbook workbook = open(file)) {
            XSSFCell total = workbook.getSheetAt(0).getRow(HEADER + 4).getCell(1);
            assertThat(total.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(total.getNumericCellValue()).isEqualTo(12);
        }
    }

    @Test
    void aNumberThatRestsOnLittleIsMarkedAndSaidBelow() throws IOException {
        Path file = write(sheet(table(
                "T_1",
                List.of(Row.of(
                        Cell.text("a"),
                        new Cell.Amount(BigDecimal.TEN, Format.COUNT, "known for 1 of 3 activities"))))));

        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(HEADER + 1).getCell(1).getCellStyle().getDataFormatString())
                    .endsWith("\"†\"");
            assertThat(sheet.getRow(HEADER + 2).getCell(0).getStringCellValue())
                    .isEqualTo("† Read with care. a, Number: known for 1 of 3 activities.");
        }
    }

    @Test
    void columnNamesOfATableEqualItsHeaderCells() throws IOException {
        Path file = write(sheet(table("T_1", List.of(Row.of(Cell.text("a"), Cell.count(3))))));

        try (XSSFWorkbook workbook = open(file)) {
            XSSFTable table = workbook.getSheetAt(0).getTables().get(0);
            assertThat(table.getCellReferences().formatAsString()).isEqualTo("A4:B5");
            assertThat(table.getColumns())
                    .extracting(column -> column.getName())
                    .containsExactly("Who", "Number (n)");
            assertThat(workbook.getSheetAt(0).getRow(HEADER).getCell(1).getStringCellValue())
                    .isEqualTo("Number (n)");
        }
    }

    @Test
    void aTableWithoutRowsSaysNone() throws IOException {
        Path file = write(sheet(table("T_1", List.of())));

        try (XSSFWorkbook workbook = open(file)) {
            assertThat(workbook.getSheetAt(0).getRow(HEADER + 1).getCell(0).getStringCellValue())
                    .isEqualTo("None");
        }
    }

    @Test
    void aTableLongerThanASheetContinuesOnTheNext() throws IOException {
        List<Row> rows = IntStream.range(0, 250)
                .mapToObj(i -> Row.of(Cell.text("row " + i), Cell.count(1)))
                .toList();
        Table streamed = new Table("Rows_All", "", COLUMNS, () -> rows.iterator(), "Total", true);

        Path file = folder.resolve("long.xlsx");
        new XlsxWriter(folder, 104).write(workbook(sheet(streamed)), file);

        try (XSSFWorkbook workbook = open(file)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            List<Double> totals = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                XSSFTable table = workbook.getSheetAt(i).getTables().get(0);
                names.add(workbook.getSheetName(i) + "/" + table.getName());
                totals.add(workbook.getSheetAt(i)
                        .getRow(table.getEndRowIndex())
                        .getCell(1)
                        .getNumericCellValue());
            }
            assertThat(names).containsExactly("One/Rows_All", "One 2/Rows_All_2", "One 3/Rows_All_3");
            assertThat(totals.stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(250);
        }
    }

    @Test
    void linksLeadToTheRowWithTheirAnchor() throws IOException {
        Table from = Table.plain(
                "From", "", List.of(Column.words("Go")), List.of(Row.of(new Cell.Link("to b", "anchor of b"))));
        Table to = Table.plain(
                "To",
                "",
                List.of(Column.words("Row")),
                List.of(Row.of(Cell.text("a")), new Row(List.of(Cell.text("b")), "anchor of b")));

        Path file = write(sheet(from), new Sheet("It's two", "Two", "", "f.", List.of(to), Page.PORTRAIT));

        try (XSSFWorkbook workbook = open(file)) {
            assertThat(workbook.getSheetAt(0)
                            .getRow(HEADER + 1)
                            .getCell(0)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'It''s two'!A7");
        }
    }

    /** More than 255 characters, and spreadsheets call the file damaged. */
    @Test
    void longNamesDoNotMakeFootersAndTooltipsThatSpreadsheetsRefuse() throws IOException {
        String name = "A & B ".repeat(60).strip();
        Table rows = Table.plain(
                "Rows",
                "",
                List.of(Column.words("Row")),
                List.of(Row.of(new Cell.Link(name, "here")), new Row(List.of(Cell.text("b")), "here")));

        Path file = write(new Sheet("One", name, name, "A finding.", List.of(rows), Page.WIDE));

        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getCTWorksheet().getHeaderFooter().getOddFooter()).hasSizeLessThan(256);
            assertThat(sheet.getCTWorksheet().getHeaderFooter().getOddHeader()).hasSizeLessThan(256);
            assertThat(sheet.getHyperlinkList().get(0).getTooltip()).hasSizeLessThan(256);
        }
    }

    @Test
    void namesStandInHeadersAndFootersAsTheyAre() throws IOException {
        Table rows = Table.plain("Rows", "", List.of(Column.words("Row")), List.of(Row.of(Cell.text("a"))));

        Path file = write(new Sheet("One", "5th & D", "9th Street R&D Library", "f.", List.of(rows), Page.WIDE));

        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getFooter().getLeft()).isEqualTo("&8&\"Arial,Regular\"9th Street R&&D Library");
            assertThat(sheet.getHeader().getLeft()).isEqualTo("&12&\"Arial,Bold\"5th && D");
        }
    }

    @ParameterizedTest
    @CsvSource({"PORTRAIT, 1, 0", "LANDSCAPE, 1, 0", "WIDE, 2, 0", "ONE_LANDSCAPE, 1, 1"})
    void aSheetIsAsLongAsItTakesUnlessItIsMeantForOnePage(Page page, short width, short height) throws IOException {
        Path file = write(new Sheet("One", "Title", "", "f.", List.of(table("T_1", List.of(mailAddress()))), page));

        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo(width);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo(height);
        }
    }

    @ParameterizedTest
    @EnumSource(Gap.class)
    void aCellWithoutAValueHoldsNoNumber(Gap why) throws IOException {
        Path file = write(sheet(table("T_1", List.of(Row.of(Cell.text("a"), Cell.blank(why))))));

        try (XSSFWorkbook workbook = open(file)) {
            XSSFCell cell = workbook.getSheetAt(0)
                    .getRow(workbook.getSheetAt(0).getLastRowNum())
                    .getCell(1);
            assertThat(cell.getCellType()).isEqualTo(why == Gap.EMPTY ? CellType.BLANK : CellType.STRING);
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() {
        Table from =
                Table.plain("From", "", List.of(Column.words("Go")), List.of(Row.of(new Cell.Link("to b", "nowhere"))));

        assertThatThrownBy(() -> write(sheet(from)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"to b\"");
    }

    @Test
    void aBrokenWorkbookLeavesNoFile() {
        Path file = folder.resolve("broken.xlsx");

        assertThatThrownBy(() -> new XlsxWriter(folder).write(workbook(), file)).isInstanceOf(InvalidWorkbook.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void theSameWorkbookGivesTheSameBytesInAnyTimeZone() throws IOException {
        Sheet sheet = sheet(table("T_1", List.of(Row.of(Cell.text("a"), Cell.day(LocalDate.of(2026, 10, 3))))));
        Path here = write(sheet);
        byte[] first = Files.readAllBytes(here);
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(write(sheet)).hasBinaryContent(first);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void theFileCarriesNoTraceOfWhenItWasWritten() throws IOException {
        Path file = write(sheet(table("T_1", List.of())));

        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void nothingIsLeftInTheScratchFolder() throws IOException {
        Path scratch = Files.createDirectory(folder.resolve("scratch"));

        new XlsxWriter(scratch).write(workbook(sheet(table("T_1", List.of()))), folder.resolve("a.xlsx"));

        assertThat(scratch).isEmptyDirectory();
    }

    private static final List<Column> COLUMNS = List.of(Column.words("Who"), Column.summed("Number (n)"));

    private static Table table(String name, List<Row> rows) {
        return Table.plain(name, "", COLUMNS, rows);
    }

    private static Sheet sheet(Block... blocks) {
        return new Sheet("One", "Title", "", "A finding.", List.of(blocks), Page.PORTRAIT);
    }

    private static Workbook workbook(Sheet... sheets) {
        return new Workbook("Test", "A test", "en-US", "Library", "1", LocalDate.of(2026, 11, 3), List.of(sheets));
    }

    private Path write(Sheet... sheets) throws IOException {
        Path file = folder.resolve("test.xlsx");
        new XlsxWriter(folder).write(workbook(sheets), file);
        return file;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
