package org.communitypartners.assessment.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** One sheet while it is drawn, row after row from the top. */
final class Canvas {

    /** The height of an ordinary row, in points. */
    static final double ROW = 16;

    private static final double LINE = 12.75;
    private static final double AIR = 3.5;
    static final double LEAST_TEXT_WIDTH = 96;
    private static final double PIXELS_PER_DIGIT = 7;
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final int UNITS_PER_DIGIT = 256;
    private static final int WIDEST = 255 * UNITS_PER_DIGIT;
    /** Charts stand near the top: only there the exact heights matter. */
    private static final int REMEMBERED = 2_000;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final ColumnWidths widths;
    private final List<Double> heights = new ArrayList<>();
    private int next;

    Canvas(SXSSFSheet sheet, Styles styles, ColumnWidths widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = widths;
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    Styles styles() {
        return styles;
    }

    ColumnWidths widths() {
        return widths;
    }

    /** The row that will be drawn next, from 0. */
    int next() {
        return next;
    }

    /** Begins a row. */
    SXSSFRow row(double height) {
        SXSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        if (next <= REMEMBERED) {
            heights.add(height);
        }
        return row;
    }

    /** Leaves a gap so high. */
    void gap(double height) {
        row(height);
    }

    /**
     * Words that may be as wide as the sheet; longer ones wrap onto rows of their own, over the empty cells beside
     * them. A cell that wraps is only as wide as its column, and merged ones are in the way of whoever reads by cells.
     */
    void words(String text, Role role, double height) {
        words(text, role, height, Math.max(widths.total(), LEAST_TEXT_WIDTH) - 2);
    }

    /** Words that may be so wide; longer ones wrap. */
    void words(String text, Role role, double height, double available) {
        List<String> lines = TextWidth.wrap(text, available);
        Look.Side side = Look.Side.LEFT;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean last = i == lines.size() - 1;
            SXSSFCell cell = row(last ? height : LINE).createCell(0);
            cell.setCellValue(SafeText.of(line));
            cell.setCellStyle(styles.of(Look.words(role, side, SafeText.looksLikeFormula(line), false)));
            side = role == Role.BULLET ? Look.Side.INDENTED : Look.Side.LEFT;
        }
    }

    /** The height of a row with so many lines. */
    static double heightOf(int lines) {
        return lines == 1 ? ROW : lines * LINE + AIR;
    }

    /** The last column over which words run: enough columns for a sentence. */
    int lastTextColumn() {
        double width = 0;
        int column = 0;
        while (true) {
            width += column < widths.count() ? widths.of(column) : 9;
            if (column >= widths.count() - 1 && width >= LEAST_TEXT_WIDTH) {
                return column;
            }
            column++;
        }
    }

    /** Sets the widths, when every row has been seen. */
    void setWidths() {
        for (int i = 0; i < widths.count(); i++) {
            sheet.setColumnWidth(i, Math.min(WIDEST, (int) Math.round(widths.of(i) * UNITS_PER_DIGIT)));
        }
        sheet.setDefaultColumnWidth(9);
        sheet.setDefaultRowHeightInPoints((float) ROW);
    }

    /** The width of a column in pixels. */
    double pixelsOfColumn(int column) {
        return (column < widths.count() ? widths.of(column) : 9.7) * PIXELS_PER_DIGIT;
    }

    /** The height of all rows above one, in pixels. */
    double pixelsAbove(int row) {
        double pixels = 0;
        for (int i = 0; i < row; i++) {
            pixels += pixelsOfRow(i);
        }
        return pixels;
    }

    /** The height of a row in pixels. */
    double pixelsOfRow(int row) {
        return (row < heights.size() ? heights.get(row) : ROW) * PIXELS_PER_POINT;
    }
}
