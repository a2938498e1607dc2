package org.communitypartners.assessment.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.communitypartners.assessment.report.model.Bullets;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Column.Kind;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;

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
        int width = table.columns().size();
        XWPFTable drawn = document.createTable(rows.size() + 1, width);
        drawn.setStyleID(WordStyles.TABLE.id());
        drawn.setWidth("100%");
        CTTblLook look = drawn.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(true);
        look.setNoVBand(true);
        look.setNoHBand(true);
        // Borders belong to the style.
        drawn.getCTTbl().getTblPr().unsetTblBorders();
        XWPFTableRow header = drawn.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < width; i++) {
            fill(
                    header.getCell(i),
                    table.columns().get(i).header(),
                    table.columns().get(i));
        }
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = drawn.getRow(r + 1);
            row.setCantSplitRow(true);
            for (int i = 0; i < width; i++) {
                Cell cell = rows.get(r).cells().get(i);
                fill(row.getCell(i), CellText.of(cell), table.columns().get(i));
            }
        }
        document.createParagraph().setSpacingAfter(0);
    }

    private static void fill(XWPFTableCell cell, String text, Column column) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(WordStyles.TABLE_TEXT.id());
        if (column.kind() == Kind.NUMBERS) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        paragraph.createRun().setText(WordText.of(text));
    }
}
