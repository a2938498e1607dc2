package org.communitypartners.assessment.report.xlsx;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/** Where a chart stands, in pixels from the top left corner of a sheet. */
record ChartFrame(double left, double top, double width, double height) {

    /** The same place in cells. */
    XSSFClientAnchor anchorOn(Canvas canvas) {
        Spot start = Spot.across(canvas, left);
        Spot end = Spot.across(canvas, left + width);
        Spot first = Spot.down(canvas, top);
        Spot last = Spot.down(canvas, top + height);
        return new XSSFClientAnchor(
                start.offset(),
                first.offset(),
                end.offset(),
                last.offset(),
                start.cell(),
                first.cell(),
                end.cell(),
                last.cell());
    }

    /** A column or row and how far into it, in the units of drawings. */
    private record Spot(int cell, int offset) {

        static Spot across(Canvas canvas, double pixels) {
            int column = 0;
            double rest = pixels;
            while (rest >= canvas.pixelsOfColumn(column)) {
                rest -= canvas.pixelsOfColumn(column++);
            }
            return new Spot(column, (int) Math.round(rest) * Units.EMU_PER_PIXEL);
        }

        static Spot down(Canvas canvas, double pixels) {
            int row = 0;
            double rest = pixels;
            while (rest >= canvas.pixelsOfRow(row)) {
                rest -= canvas.pixelsOfRow(row++);
            }
            return new Spot(row, (int) Math.round(rest) * Units.EMU_PER_PIXEL);
        }
    }
}
