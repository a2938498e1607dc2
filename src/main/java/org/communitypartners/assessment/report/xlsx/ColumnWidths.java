package org.communitypartners.assessment.report.xlsx;

import java.util.Arrays;
import java.util.List;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Column.Kind;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.model.Total;

/** How wide the columns of a sheet must be, in widths of a digit: wide enough for every table that stands in them. */
final class ColumnWidths {

    private static final double PADDING = 1.8;
    private static final double INDENT = 1.4;
    private static final double FILTER_BUTTON = 2.8;
    private static final double NARROWEST = 7;
    private static final double DAY = 11.5;
    private static final int HEADER_LINES = 3;

    private double[] widths = new double[16];
    private int count;

    /** Takes in the headers of a table and, when they are at hand, its rows. */
    void measure(Table table) {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            widen(i, header(columns.get(i)) + aroundHeader(i, columns.get(i), table.filtered()));
        }
        if (table.rows() instanceof List<Row> rows) {
            rows.forEach(row -> measure(table, row));
            totals(table, rows);
        }
        if (table.hasTotal()) {
            widen(0, TextWidth.ofBold(table.totalLabel()) + PADDING);
        }
    }

    /** Takes in one row. */
    void measure(Table table, Row row) {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            double width = Math.min(columns.get(i).widest(), width(row.cells().get(i)));
            widen(i, width + around(i, columns.get(i)));
        }
    }

    /** A sum is longer than what it adds up. */
    private void totals(Table table, List<Row> rows) {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Cell total = table.totals().isEmpty()
                    ? Total.of(rows, i)
                    : table.totals().get(i);
            if (columns.get(i).summed() && total instanceof Cell.Amount amount) {
                measure(i, columns.get(i), amount);
            }
        }
    }

    /** Takes in the total of a column. */
    void measure(int index, Column column, Cell.Amount total) {
        widen(index, TextWidth.of(total.value(), total.format()) * TextWidth.BOLD + around(index, column));
    }

    /** Makes a column at least so wide. */
    void widen(int column, double width) {
        if (column >= widths.length) {
            widths = Arrays.copyOf(widths, Math.max(column + 1, widths.length * 2));
        }
        count = Math.max(count, column + 1);
        widths[column] = Math.max(widths[column], Math.max(width, NARROWEST));
    }

    /** Makes a further column exactly so wide. */
    void set(int column, double width) {
        widen(column, NARROWEST);
        widths[column] = width;
    }

    /** The width of a column. */
    double of(int column) {
        return widths[column];
    }

    /** What a text in a column can fill. */
    double textWidth(int index, Column column) {
        return widths[index] - around(index, column);
    }

    /** What the words of a header can fill: the buttons of filters stand beside them. */
    double headerWidth(int index, Column column, boolean filtered) {
        return widths[index] - aroundHeader(index, column, filtered);
    }

    /** How many columns there are. */
    int count() {
        return count;
    }

    /** The width of all columns together. */
    double total() {
        double total = 0;
        for (int i = 0; i < count; i++) {
            total += widths[i];
        }
        return total;
    }

    /** What a column needs beside its text. */
    private static double around(int index, Column column) {
        return PADDING + (index > 0 && column.kind() != Kind.NUMBERS ? INDENT : 0);
    }

    private static double aroundHeader(int index, Column column, boolean filtered) {
        return around(index, column) + (filtered && column.kind() != Kind.NUMBERS ? FILTER_BUTTON : 0);
    }

    private static double header(Column column) {
        double width = 0;
        for (String word : column.header().split(" ", -1)) {
            width = Math.max(width, TextWidth.ofBold(word));
        }
        while (TextWidth.lines(column.header(), width / TextWidth.BOLD) > HEADER_LINES) {
            width++;
        }
        return width;
    }

    private static double width(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return TextWidth.of(text.text());
        } else if (cell instanceof Cell.Link link) {
            return TextWidth.of(link.text());
        } else if (cell instanceof Cell.Amount amount) {
            return TextWidth.of(amount.value(), amount.format());
        } else if (cell instanceof Cell.Blank blank) {
            return TextWidth.of(blank.why().mark());
        }
        return DAY;
    }
}
