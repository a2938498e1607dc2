package org.communitypartners.assessment.report.model;

import java.util.ArrayList;
import java.util.List;

/** Says below a table on what little its marked numbers rest. */
public final class ThinNotes {

    /** More than anybody reads below a table. */
    private static final int MOST = 8;

    private ThinNotes() {}

    /**
     * {@code † Churches, Contacts per staff hour: rests on 1 of 6 activities, 0.5 hours.} Empty when none is marked.
     */
    public static String of(Table table) {
        List<String> notes = new ArrayList<>();
        int more = 0;
        if (table.rows() instanceof List<Row> rows) {
            for (Row row : rows) {
                for (int i = 1; i < row.cells().size(); i++) {
                    if (row.cells().get(i) instanceof Cell.Amount amount && amount.thin()) {
                        if (notes.size() < MOST) {
                            notes.add(note(table, row, i, amount));
                        } else {
                            more++;
                        }
                    }
                }
            }
        }
        return notes.isEmpty()
                ? ""
                : Format.THIN + " Read with care. " + String.join("; ", notes)
                        + (more == 0 ? "" : "; and " + more + " more marked so") + ".";
    }

    private static String note(Table table, Row row, int column, Cell.Amount amount) {
        return name(row.cells().get(0)) + ", "
                + table.columns().get(column).header().replaceAll(" \\([^)]*\\)", "") + ": " + amount.restsOn();
    }

    private static String name(Cell cell) {
        return cell instanceof Cell.Text text ? text.text() : cell instanceof Cell.Link link ? link.text() : "";
    }
}
