package org.communitypartners.assessment.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Bullets;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Charts;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Document;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Paragraph;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Section;
import org.communitypartners.assessment.report.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxWriterTest {

    private static final Table TABLE = Table.plain(
                    "T_1",
                    "Partners",
                    List.of(Column.words("Partner"), Column.summed("Contacts (people)")),
                    List.of(
                            Row.of(Cell.text("Đình Việt"), Cell.count(1234)),
                            Row.of(Cell.text("Zion\u0000"), Cell.blank(Gap.NOT_COLLECTED))))
            .withTotal("Total");

    private final Path folder;

    DocxWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void headingsCaptionsAndListsHaveTheWordProcessorsOwnStyles() throws IOException {
        try (XWPFDocument document = written(new Paragraph("Words."), new Bullets("", List.of("One.")), TABLE)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .containsExactly(
                            tuple("Title", "A grant: October 2026"),
                            tuple("Subtitle", "A library"),
                            tuple("Heading1", "What was done"),
                            tuple(null, "Words."),
                            tuple("ListBullet", "One."),
                            tuple("Caption", "Table 1. Partners"),
                            tuple("TableNote", "In the cells: [x] not collected."));
            for (String id : List.of("Title", "Heading1", "Caption", "ListBullet", "ReportTable")) {
                assertThat(document.getStyles().styleExist(id)).as(id).isTrue();
            }
        }
    }

    @Test
    void tablesHaveAHeaderRowThatRepeatsAndATotal() throws IOException {
        try (XWPFDocument document = written(TABLE)) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getStyleID()).isEqualTo("ReportTable");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows())
                    .extracting(DocxWriterTest::texts)
                    .containsExactly(
                            List.of("Partner", "Contacts (people)"),
                            List.of("Đình Việt", "1,234"),
                            List.of("Zion\uFFFD", "[x]"),
                            List.of("Total", "1,234"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "_x0041_",
                "مركز اللاجئين",
                "የስደተኞች",
                "Dinh Vie\u0323\u0302t",
                "👩‍👩‍👧",
                "<b>&amp;",
                "https://example.org"
            })
    void textArrivesAsItIsAndIsNoLink(String text) throws IOException {
        Table table = Table.plain("T_1", "Names", List.of(Column.words("Name")), List.of(Row.of(Cell.text(text))));
        try (XWPFDocument document = written(new Paragraph(text), table)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains(text);
            assertThat(document.getTables().get(0).getRow(1).getCell(0).getText())
                    .isEqualTo(text);
            assertThat(document.getHyperlinks()).isEmpty();
        }
    }

    @Test
    void theDocumentSaysWhatItIsAndInWhichLanguage() throws IOException {
        try (XWPFDocument document = written(TABLE)) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("A grant: October 2026");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("en-US");
            assertThat(properties.getModified()).isEqualTo("2026-11-03T00:00:00Z");
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        Path one = folder.resolve("one.docx");
        Path two = folder.resolve("two.docx");

        DocxWriter.write(document(TABLE), one);
        DocxWriter.write(document(TABLE), two);

        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void aChartIsRefused() {
        Charts charts = new Charts(Charts.Placement.BELOW, List.of());

        assertThatThrownBy(() -> DocxWriter.write(document(charts), folder.resolve("x.docx")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1234.5, COUNT, '1,235'",
        "0.5333, SHARE, 53%",
        "12.345, FINE, 12.35",
        "-3, CHANGE, ▼ -3",
        "3, CHANGE, ▲ +3",
        "0, CHANGE, 0",
        "6.4, POINTS, ▲ +6 pts"
    })
    void numbersReadAsASpreadsheetShowsThem(BigDecimal value, Format format, String shown) {
        assertThat(CellText.of(Cell.amount(value, format))).isEqualTo(shown);
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private XWPFDocument written(Block... blocks) throws IOException {
        Path file = folder.resolve("test.docx");
        DocxWriter.write(document(blocks), file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static Document document(Block... blocks) {
        return new Document(
                "A grant: October 2026",
                "A library",
                "What was done",
                "en-US",
                "Library",
                "1",
                LocalDate.of(2026, 11, 3),
                List.of(new Section("What was done", List.of(blocks))));
    }
}
