package org.communitypartners.assessment.report.xlsx;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Column.Kind;
import org.communitypartners.assessment.report.model.Trace;

/** Draws single cells of tables. */
final class CellDrawer {

    private final Styles styles;
    private final Links links;
    private final Comments comments;
    private final Traces traces;

    CellDrawer(Styles styles, Drawing drawing) {
        this.comments = drawing.comments();
        this.traces = drawing.traces();
        this.links = drawing.links();
        this.styles = styles;
    }

    /**
     * Draws a value.
     *
     * @param tall whether the row has several lines
     */
    void draw(SXSSFRow row, int index, Look.Side side, boolean tall, Cell value) {
        SXSSFCell cell = row.createCell(index);
        if (value instanceof Cell.Text text) {
            text(cell, text.text(), text.alert() ? Role.ALERT : Role.BODY, side, tall);
            comments.on(row.getSheet().getSheetName(), row.getRowNum(), index, text.comment());
        } else if (value instanceof Cell.Amount amount) {
            Trace trace = amount.trace();
            if (trace != null) {
                cell.setCellFormula(traces.formula(trace));
            }
            cell.setCellValue(amount.value().doubleValue());
            Look look = Look.number(Role.BODY, side, amount.format(), tall);
            cell.setCellStyle(styles.of(amount.thin() ? look.marked() : look));
        } else if (value instanceof Cell.Blank blank) {
            text(cell, blank.why().mark(), Role.MARK, side, tall);
        } else if (value instanceof Cell.Day day) {
            // A day as the number that it is in a file: a cell that is given a date asks its workbook for the epoch.
            cell.setCellValue(DateUtil.getExcelDate(day.date()));
            cell.setCellStyle(styles.of(Look.day(Role.BODY, side, tall)));
        } else if (value instanceof Cell.Link link) {
            text(cell, link.text(), Role.LINK, side, tall);
            links.from(row.getSheet().getSheetName(), row.getRowNum(), index, link);
        }
    }

    /** Draws words in a cell of a table. */
    void text(SXSSFCell cell, String text, Role role, Look.Side side, boolean tall) {
        if (!text.isEmpty()) {
            cell.setCellValue(SafeText.of(text));
        }
        cell.setCellStyle(styles.of(Look.words(role, side, SafeText.looksLikeFormula(text), tall)));
    }

    /** Where the content of a column stands. */
    static Look.Side side(int index, Column column) {
        if (column.kind() == Kind.NUMBERS) {
            return Look.Side.RIGHT;
        }
        return index == 0 ? Look.Side.LEFT : Look.Side.INDENTED;
    }
}
