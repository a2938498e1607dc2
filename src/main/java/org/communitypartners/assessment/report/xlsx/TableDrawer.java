package org.communitypartners.assessment.report.xlsx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.model.Total;

/** Draws the cells of a table: headers, rows, totals. */
final class TableDrawer {

    private final Canvas canvas;
    private final CellDrawer cells;
    private final Links links;
    private final Comments comments;

    TableDrawer(Canvas canvas, Drawing drawing) {
        this.comments = drawing.comments();
        this.canvas = canvas;
        this.links = drawing.links();
        this.cells = new CellDrawer(canvas.styles(), drawing);
    }

    /**
     * Draws a table, or as much of it as the sheet may hold.
     *
     * @param table the table
     * @param rows its rows, from the first that is not yet drawn
     * @param most how many rows may be drawn here
     * @return where it stands
     */
    PlacedTable draw(Table table, Iterator<Row> rows, int most) {
        int headerRow = canvas.next();
        headers(table);
        List<Total> sums = new ArrayList<>();
        table.columns().forEach(column -> sums.add(new Total()));
        if (rows.hasNext()) {
            for (int i = 0; i < most && rows.hasNext(); i++) {
                row(table, rows.next(), sums);
            }
        } else {
            row(table, nothing(table.columns().size()), sums);
        }
        PlacedTable placed = new PlacedTable(
                table, canvas.sheet().getSheetName(), headerRow, canvas.next() - 1, totals(table, sums));
        if (table.hasTotal()) {
            totals(placed);
        }
        return placed;
    }

    private void headers(Table table) {
        int lines = 1;
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            double available = canvas.widths().headerWidth(i, columns.get(i), table.filtered()) / TextWidth.BOLD;
            lines = Math.max(lines, TextWidth.lines(columns.get(i).header(), available));
        }
        SXSSFRow row = canvas.row(Canvas.heightOf(lines) + 2);
        for (int i = 0; i < columns.size(); i++) {
            SXSSFCell cell = row.createCell(i);
            Look.Side side = CellDrawer.side(i, columns.get(i));
            cells.text(cell, columns.get(i).header(), Role.HEADER, side, false);
            comments.on(
                    canvas.sheet().getSheetName(),
                    row.getRowNum(),
                    i,
                    columns.get(i).comment());
        }
    }

    private void row(Table table, Row row, List<Total> sums) {
        List<Column> columns = table.columns();
        if (row.cells().size() != columns.size()) {
            throw new IllegalStateException("A row of the table \"" + table.name() + "\" has "
                    + row.cells().size() + " cells for " + columns.size() + " columns.");
        }
        if (!(table.rows() instanceof List)) {
            canvas.widths().measure(table, row);
        }
        int lines = lines(columns, row);
        SXSSFRow drawn = canvas.row(Canvas.heightOf(lines));
        if (!row.anchor().isEmpty()) {
            links.anchor(row.anchor(), canvas.sheet().getSheetName(), drawn.getRowNum());
        }
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            cells.draw(drawn, i, CellDrawer.side(i, columns.get(i)), lines > 1, cell);
            if (columns.get(i).summed()) {
                sums.get(i).add(cell);
            }
        }
    }

    private int lines(List<Column> columns, Row row) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            String text = words(row.cells().get(i));
            double available = canvas.widths().textWidth(i, columns.get(i));
            boolean several = text.indexOf('\n') >= 0;
            if (several || (text.length() > available / 2 && TextWidth.of(text) > available)) {
                lines = Math.max(lines, TextWidth.lines(text, available));
            }
        }
        return Math.min(lines, MOST_LINES);
    }

    /** The highest row that spreadsheets draw has 409 points. */
    private static final int MOST_LINES = 31;

    private static String words(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        return cell instanceof Cell.Link link ? link.text() : "";
    }

    private static Row nothing(int columns) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("None"));
        while (cells.size() < columns) {
            cells.add(Cell.blank(Gap.EMPTY));
        }
        return Row.of(cells);
    }

    private static List<Cell> totals(Table table, List<Total> sums) {
        if (!table.hasTotal() || !table.totals().isEmpty()) {
            return table.totals();
        }
        List<Cell> totals = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean summed = i > 0 && table.columns().get(i).summed();
            totals.add(summed ? sums.get(i).cell() : Cell.blank(Gap.EMPTY));
        }
        return totals;
    }

    private void totals(PlacedTable placed) {
        SXSSFRow row = canvas.row(Canvas.ROW);
        List<Column> columns = placed.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            SXSSFCell cell = row.createCell(i);
            Look.Side side = CellDrawer.side(i, columns.get(i));
            if (i == 0) {
                cells.text(cell, placed.table().totalLabel(), Role.TOTAL, Look.Side.LEFT, false);
            } else if (placed.totals().get(i) instanceof Cell.Amount amount) {
                canvas.widths().measure(i, columns.get(i), amount);
                if (placed.addsUp(i)) {
                    cell.setCellFormula(formula(placed, i));
                }
                cell.setCellValue(amount.value().doubleValue());
                Look look = Look.number(Role.TOTAL, side, amount.format(), false);
                cell.setCellStyle(canvas.styles().of(amount.thin() ? look.marked() : look));
            } else if (placed.totals().get(i) instanceof Cell.Blank blank) {
                cells.text(cell, blank.why().mark(), Role.TOTAL, side, false);
            }
        }
    }

    /** Adds up the rows that a reader sees: filters take rows out of the total. */
    static String formula(PlacedTable placed, int column) {
        return "SUBTOTAL(109,"
                + new CellRangeAddress(placed.headerRow() + 1, placed.lastRow(), column, column).formatAsString() + ")";
    }
}
