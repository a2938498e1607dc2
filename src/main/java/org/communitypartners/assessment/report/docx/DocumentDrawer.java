package org.communitypartners.assessment.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.communitypartners.assessment.report.model.Bullets;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Column.Kind;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.model.ThinNotes;
import org.communitypartners.assessment.report.model.Total;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Draws words and tables. */
final class DocumentDrawer {

    private final XWPFDocument document;
    private final BigInteger bullets;
    private int tables;

    DocumentDrawer(XWPFDocument document) {
        this.document = document;
        this.bullets = WordStyles.bullets(document);
    }

    void words(String text, WordStyles style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        paragraph.createRun().setText(WordText.of(text));
    }

    void paragraph(String text) {
        document.createParagraph().createRun().setText(WordText.of(text));
    }

    void bullets(Bullets list) {
        if (!list.heading().isBlank()) {
            paragraph(list.heading());
        }
        for (String sentence : list.sentences()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(WordStyles.BULLET.id());
            paragraph.setNumID(bullets);
            paragraph.createRun().setText(WordText.of(sentence));
        }
    }

    /** Draws a table under a numbered caption; its header row repeats on every page. */
    void table(Table table) {
        words("Table " + ++tables + ". " + table.heading(), WordStyles.CAPTION);
        List<Row> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        String legend = Gap.legend(rows);
        boolean total = table.hasTotal() && rows.size() > 1;
        if (total) {
            rows.add(total(table, rows));
        }
        XWPFTable drawn = document.createTable(rows.size() + 1, table.columns().size());
        style(drawn, total);
        int[] widths = ColumnShares.of(table, rows);
        CTTblGrid grid = drawn.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        List<String> headers =
                table.columns().stream().map(DocumentDrawer::header).toList();
        fill(drawn.getRow(0), headers, table.columns(), widths, true);
        drawn.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            List<String> texts = rows.get(i).cells().stream().map(CellText::of).toList();
            fill(drawn.getRow(i + 1), texts, table.columns(), widths, total && i == rows.size() - 1);
        }
        if (!legend.isEmpty()) {
            words(legend, WordStyles.TABLE_NOTE);
        }
        String thin = ThinNotes.of(table);
        if (!thin.isEmpty()) {
            words(thin, WordStyles.TABLE_NOTE);
        }
    }

    /** A unit in brackets stays on one line. */
    private static String header(Column column) {
        return column.header().replaceAll(" (?=[^(]*\\))", "\u00A0");
    }

    private static void style(XWPFTable drawn, boolean total) {
        drawn.setStyleID(WordStyles.TABLE.id());
        drawn.setWidth("100%");
        CTTblPr properties = drawn.getCTTbl().getTblPr();
        // Borders belong to the style.
        properties.unsetTblBorders();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setLastRow(total);
        look.setNoHBand(true);
        look.setNoVBand(true);
    }

    private static void fill(XWPFTableRow row, List<String> texts, List<Column> columns, int[] widths, boolean bold) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(Integer.toString(widths[i]));
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setStyle(WordStyles.TABLE_TEXT.id());
            if (columns.get(i).kind() == Kind.NUMBERS) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            XWPFRun run = paragraph.createRun();
            run.setBold(bold);
            run.setText(WordText.of(texts.get(i)));
        }
    }

    /** A document does not compute: its totals are values. */
    private static Row total(Table table, List<Row> rows) {
        if (!table.totals().isEmpty()) {
            return Row.of(table.totals());
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(table.totalLabel()));
        for (int i = 1; i < table.columns().size(); i++) {
            cells.add(table.columns().get(i).summed() ? Total.of(rows, i) : Cell.blank(Gap.EMPTY));
        }
        return Row.of(cells);
    }
}
