package org.communitypartners.assessment.report.xlsx;

import java.util.List;
import org.communitypartners.assessment.report.model.Chart;

/** Finds the places of charts on a sheet. */
final class ChartLayout {

    /** The column that holds charts beside tables, in widths of a digit. */
    static final double BESIDE_WIDTH = 62;

    private static final double HEIGHT = 290;
    private static final double LOWEST = 190;
    private static final double HIGHEST = 520;
    private static final double AROUND = 110;
    private static final double BAR = 19;
    private static final double WIDEST = 960;
    private static final double BETWEEN = 14;
    private static final double ROW_PIXELS = Canvas.ROW * 96 / 72;

    private final Canvas canvas;
    private final Drawing drawing;

    ChartLayout(Canvas canvas, Drawing drawing) {
        this.canvas = canvas;
        this.drawing = drawing;
    }

    /** Side by side, below what stands there already. */
    void below(List<Chart> charts) {
        double top = canvas.pixelsAbove(canvas.next());
        double available = 0;
        for (int i = 0; i <= canvas.lastTextColumn(); i++) {
            available += canvas.pixelsOfColumn(i);
        }
        double width = Math.min(WIDEST, (available - BETWEEN * (charts.size() - 1)) / charts.size());
        double height = charts.stream().mapToDouble(this::height).max().orElse(HEIGHT);
        for (int i = 0; i < charts.size(); i++) {
            drawing.chart(canvas, charts.get(i), new ChartFrame(i * (width + BETWEEN), top, width - 1, height));
        }
        int rows = (int) Math.ceil(height / ROW_PIXELS);
        for (int i = 0; i < rows; i++) {
            canvas.gap(Canvas.ROW);
        }
    }

    /** As high as its bars need: few are not blown up, many do not lie on each other. */
    private double height(Chart chart) {
        if (chart.type() != Chart.Type.BARS) {
            return HEIGHT;
        }
        double bars = (double) drawing.rowsOf(chart) * chart.series().size();
        return Math.max(LOWEST, Math.min(HIGHEST, AROUND + bars * BAR));
    }

    /** One below the other in the last column, as high together as what they stand beside. */
    void beside(List<Chart> charts, int fromRow) {
        int last = canvas.widths().count() - 1;
        double left = 0;
        for (int i = 0; i < last; i++) {
            left += canvas.pixelsOfColumn(i);
        }
        double top = canvas.pixelsAbove(fromRow);
        double height = (canvas.pixelsAbove(canvas.next()) - top - BETWEEN * charts.size()) / charts.size();
        double width = canvas.pixelsOfColumn(last) - 1;
        for (int i = 0; i < charts.size(); i++) {
            drawing.chart(
                    canvas, charts.get(i), new ChartFrame(left, top + BETWEEN + i * (height + BETWEEN), width, height));
        }
    }
}
