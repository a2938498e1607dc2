package org.communitypartners.assessment.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says below a table on what little its marked numbers rest. */
public final class ThinNotes {

    /** More than anybody reads below a table. */
    private static final int MOST = 5;

    private ThinNotes() {}

    /**
     * {@code † Churches, Contacts per staff hour: rests on 1 of 6 activities, 0.5 hours.} Empty when none is marked.
     */
    public static String of(Table table) {
        List<String> notes = new ArrayList<>();
        int more = 0;
        if (table.rows() instanceof List<Row> rows) {
            for (Row row : rows) {
                List<Integer> thin = thin(row);
                if (!thin.isEmpty() && notes.size() < MOST) {
                    notes.add(note(table, row, thin.get(0)));
                    thin = thin.subList(1, thin.size());
                }
                more += thin.size();
            }
        }
        return notes.isEmpty()
                ? ""
                : Format.THIN + " Read with care. " + String.join("; ", notes)
                        + (more == 0 ? "" : "; and " + more + " more marked so") + ".";
    }

    private static List<Integer> thin(Row row) {
        return IntStream.range(1, row.cells().size())
                .filter(i -> row.cells().get(i) instanceof Cell.Amount amount && amount.thin())
                .boxed()
                .toList();
    }

    private static String note(Table table, Row row, int column) {
        return name(row.cells().get(0)) + ", "
                + table.columns().get(column).header().replaceAll(" \\([^)]*\\)", "") + ": "
                + ((Cell.Amount) row.cells().get(column)).restsOn();
    }

    private static String name(Cell cell) {
        return cell instanceof Cell.Text text ? text.text() : cell instanceof Cell.Link link ? link.text() : "";
    }
}
