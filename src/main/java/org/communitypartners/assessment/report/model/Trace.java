package org.communitypartners.assessment.report.model;

import java.util.List;

/**
 * Says that a number is the sum of a column over rows of a table of the same workbook, so that a reader can follow it
 * to the rows, and a spreadsheet computes it again.
 *
 * @param table the name of the table
 * @param column the header of the column that is added up
 * @param where what the rows have in other columns; all rows when there is none
 */
public record Trace(String table, String column, List<Match> where) {

    /**
     * What the rows have in a column.
     *
     * @param column its header
     * @param text the whole text of its cells
     */
    public record Match(String column, String text) {}

    /** Makes the list unchangeable. */
    public Trace {
        where = List.copyOf(where);
    }
}
