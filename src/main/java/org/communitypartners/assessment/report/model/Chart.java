package org.communitypartners.assessment.report.model;

import java.util.List;

/**
 * A chart over columns of a table of the same workbook.
 *
 * @param type its form
 * @param title what it shows
 * @param table the name of the table
 * @param categories the header of the column with the names of the bars or points
 * @param categoryTitle the words along the axis of names
 * @param valueTitle the words along the axis of values, with the unit
 * @param series what is drawn
 * @param firstRows how many rows of the table are drawn, from the first; 0 for all
 * @param alternative the same in words, for those who do not see it
 */
public record Chart(
        Type type,
        String title,
        String table,
        String categories,
        String categoryTitle,
        String valueTitle,
        List<Series> series,
        int firstRows,
        String alternative) {

    /** The forms of charts. */
    public enum Type {
        /** Bars from left to right, the first row on top. */
        BARS,
        /** Columns from left to right. */
        COLUMNS,
        /** A line from left to right. */
        LINE
    }

    /** How a series is drawn. */
    public enum Tone {
        /** The dark colour, with values beside the bars: what the report is about. */
        PRESENT,
        /** The light colour: what it is compared with. */
        COMPARISON,
        /** The light colour but the last point in the dark one: months of which the last is the report's. */
        LAST_PRESENT
    }

    /**
     * A series.
     *
     * @param column the header of the column with the values
     * @param name the words in the legend
     * @param tone how it is drawn
     */
    public record Series(String column, String name, Tone tone) {}

    /** Makes the list unchangeable. */
    public Chart {
        series = List.copyOf(series);
    }

    /** The rows of the table that are drawn. */
    public List<Row> drawn(List<Row> rows) {
        return firstRows == 0 || firstRows >= rows.size() ? rows : rows.subList(0, firstRows);
    }
}
