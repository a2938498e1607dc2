package org.communitypartners.assessment.report.xlsx;

import java.util.List;
import org.communitypartners.assessment.report.model.Chart;

/** Finds the places of charts on a sheet. */
final class ChartLayout {

    /** The column that holds charts beside tables, in widths of a digit. */
    static final double BESIDE_WIDTH = 62;

    private static final double HEIGHT = 290;
    private static final double WIDEST = 760;
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
        for (int i = 0; i < charts.size(); i++) {
            drawing.chart(canvas, charts.get(i), new ChartFrame(i * (width + BETWEEN), top, width - 1, HEIGHT));
        }
        int rows = (int) Math.ceil(HEIGHT / ROW_PIXELS);
        for (int i = 0; i < rows; i++) {
            canvas.gap(Canvas.ROW);
        }
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
