package org.communitypartners.assessment.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Row;

/**
 * The cells under a chart: their address and, so that a viewer draws the chart without computing, the values as they
 * stand. A cell without a number is a gap in the chart.
 */
final class ChartSource {

    private final PlacedTable placed;
    private final List<Row> rows;

    ChartSource(Chart chart, PlacedTable placed) {
        this.placed = placed;
        List<Row> held = new ArrayList<>();
        placed.table().rows().forEach(held::add);
        rows = List.copyOf(chart.drawn(held));
    }

    int size() {
        return rows.size();
    }

    XDDFCategoryDataSource names(String header) {
        int column = placed.table().indexOf(header);
        String[] names = rows.stream().map(row -> name(row.cells().get(column))).toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(names, placed.addressOf(column, rows.size()));
    }

    XDDFNumericalDataSource<Double> values(String header) {
        int column = placed.table().indexOf(header);
        Double[] values = new Double[rows.size()];
        for (int i = 0; i < values.length; i++) {
            if (rows.get(i).cells().get(column) instanceof Cell.Amount amount) {
                values[i] = amount.value().doubleValue();
            }
        }
        XDDFNumericalDataSource<Double> source =
                XDDFDataSourcesFactory.fromArray(values, placed.addressOf(column, rows.size()));
        source.setFormatCode(format(header).pattern());
        return source;
    }

    /** How the values of a column are shown. */
    Format format(String header) {
        int column = placed.table().indexOf(header);
        for (Row row : rows) {
            if (row.cells().get(column) instanceof Cell.Amount amount) {
                return amount.format();
            }
        }
        return Format.COUNT;
    }

    private static String name(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return SafeText.of(text.text());
        } else if (cell instanceof Cell.Link link) {
            return SafeText.of(link.text());
        } else if (cell instanceof Cell.Day day) {
            return day.date().toString();
        }
        return "";
    }
}
