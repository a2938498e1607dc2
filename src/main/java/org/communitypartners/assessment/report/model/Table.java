package org.communitypartners.assessment.report.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with one header row.
 *
 * @param name a name that no other table of the workbook has: letters, digits and underscores
 * @param heading the words above it; blank when the title of the sheet says it all
 * @param columns its columns
 * @param rows its rows; may be read several times, and may be too many to hold in memory
 * @param totalLabel the first words of the total row, which adds up the rows that a reader can see; blank for no total
 * @param totals what the total row shows instead of adding up, a cell for each column: the true totals of a table that
 *     leaves values or rows out; empty when it adds up
 * @param filtered whether readers are offered to filter it
 */
public record Table(
        String name,
        String heading,
        List<Column> columns,
        Iterable<Row> rows,
        String totalLabel,
        boolean filtered,
        List<Cell> totals)
        implements Block {

    /** A table whose total row, if any, adds up. */
    public Table(
            String name,
            String heading,
            List<Column> columns,
            Iterable<Row> rows,
            String totalLabel,
            boolean filtered) {
        this(name, heading, columns, rows, totalLabel, filtered, List.of());
    }

    /** Makes the columns unchangeable, and the rows when they are a list. */
    public Table {
        columns = List.copyOf(columns);
        totals = List.copyOf(totals);
        rows = rows instanceof List<Row> list ? List.copyOf(list) : rows;
    }

    /** A table without a total and without filters. */
    public static Table plain(String name, String heading, List<Column> columns, List<Row> rows) {
        return new Table(name, heading, columns, rows, "", false);
    }

    /** The same table under another heading. */
    public Table under(String words) {
        return new Table(name, words, columns, rows, totalLabel, filtered, totals);
    }

    /** The same table with filters. */
    public Table withFilters() {
        return new Table(name, heading, columns, rows, totalLabel, true, totals);
    }

    /** The same table with a row of totals. */
    public Table withTotal(String label) {
        return new Table(name, heading, columns, rows, label, filtered, totals);
    }

    /** The same table with a row of totals that are known from elsewhere, a cell for each column but the first. */
    public Table withTrueTotal(String label, List<Cell> known) {
        List<Cell> all = new ArrayList<>();
        all.add(Cell.text(label));
        all.addAll(known);
        return new Table(name, heading, columns, rows, label, filtered, all);
    }

    /** Whether it has a row of totals. */
    public boolean hasTotal() {
        return !totalLabel.isEmpty();
    }

    /** The place of a column, from 0; -1 when there is none with that header. */
    public int indexOf(String header) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).header().equals(header)) {
                return i;
            }
        }
        return -1;
    }
}
