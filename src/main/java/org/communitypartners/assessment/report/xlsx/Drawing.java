package org.communitypartners.assessment.report.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Row;

/**
 * What the sheets of one workbook share while they are drawn; charts and links wait until every table has its place.
 */
final class Drawing {

    private record PendingChart(Canvas canvas, Chart chart, ChartFrame frame) {}

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Links links = new Links();
    private final Comments comments = new Comments();
    private final Traces traces = new Traces();
    private final Map<String, PlacedTable> tables = new HashMap<>();
    private final List<PendingChart> charts = new ArrayList<>();

    Drawing(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
    }

    Styles styles() {
        return styles;
    }

    Traces traces() {
        return traces;
    }

    Comments comments() {
        return comments;
    }

    Links links() {
        return links;
    }

    /** A table has been drawn. */
    void place(PlacedTable placed) {
        tables.put(placed.table().name(), placed);
        TableMarkup.mark(workbook, placed, placed.table().name());
    }

    /** A further part of a long table has been drawn. */
    void placeContinued(PlacedTable placed, int part) {
        TableMarkup.mark(workbook, placed, placed.table().name() + "_" + part);
    }

    /** How many rows of its table a chart draws. */
    int rowsOf(Chart chart) {
        PlacedTable source = tables.get(chart.table());
        return source == null || !(source.table().rows() instanceof List<Row> rows)
                ? 0
                : chart.drawn(rows).size();
    }

    /** A chart is to be drawn. */
    void chart(Canvas canvas, Chart chart, ChartFrame frame) {
        charts.add(new PendingChart(canvas, chart, frame));
    }

    /** Draws the charts, ties the links and puts the comments on their cells. */
    void finish(String author) {
        for (PendingChart pending : charts) {
            PlacedTable source = tables.get(pending.chart().table());
            if (source == null) {
                throw new IllegalStateException(
                        "The table of the chart \"" + pending.chart().title() + "\" was not drawn.");
            }
            new ChartDrawer(workbook.getSheet(pending.canvas().sheet().getSheetName()), pending.chart(), source)
                    .draw(pending.frame().anchorOn(pending.canvas()));
        }
        links.tie(workbook);
        comments.tie(workbook, author);
        traces.tie(workbook, tables);
    }
}
