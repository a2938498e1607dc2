package org.communitypartners.assessment.report.model;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells one for each column
 * @param anchor a name by which a {@link Cell.Link} leads here; blank when nothing does
 */
public record Row(List<Cell> cells, String anchor) {

    /** Makes the cells unchangeable. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** A row to which nothing leads. */
    public static Row of(List<Cell> cells) {
        return new Row(cells, "");
    }

    /** A row to which nothing leads. */
    public static Row of(Cell... cells) {
        return of(List.of(cells));
    }
}
