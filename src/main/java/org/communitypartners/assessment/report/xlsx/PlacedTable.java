package org.communitypartners.assessment.report.xlsx;

import java.util.List;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Table;

/**
 * Where a table has been drawn.
 *
 * @param table the table
 * @param sheet the name of its sheet
 * @param headerRow the row of its headers, from 0
 * @param lastRow its last row of values, from 0
 * @param totals what its total row shows; empty without one
 */
record PlacedTable(Table table, String sheet, int headerRow, int lastRow, List<Cell> totals) {

    /** Whether the total row adds up a column, rather than showing what is known from elsewhere, or a gap. */
    boolean addsUp(int column) {
        return table.totals().isEmpty()
                && table.columns().get(column).summed()
                && totals.get(column) instanceof Cell.Amount;
    }

    /** The address of all values of a column, the same wherever it stands. */
    String absoluteAddressOf(int column) {
        String letters = CellReference.convertNumToColString(column);
        return SheetNameFormatter.format(sheet) + "!$" + letters + "$" + (headerRow + 2) + ":$" + letters + "$"
                + (lastRow + 1);
    }

    /** The address of the first so many values of a column, with the sheet's name in quotes where it needs them. */
    String addressOf(int column, int rows) {
        return new CellRangeAddress(headerRow + 1, headerRow + rows, column, column).formatAsString(sheet, true);
    }
}
