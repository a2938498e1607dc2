package org.communitypartners.assessment.report.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;

/**
 * A table for the narrow page of a document: columns that are empty in every row are left out, and the totals stand as
 * a row of their own, since a document does not compute.
 */
final class NarrowTable {

    private NarrowTable() {}

    static Table of(Table table, String... leftOut) {
        Set<String> without = Set.of(leftOut);
        List<Row> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        List<Column> columns = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            boolean says = rows.stream().anyMatch(row -> !isEmpty(row.cells().get(column)));
            if (says && !without.contains(table.columns().get(i).header())) {
                columns.add(table.columns().get(i));
                kept.add(i);
            }
        }
        List<Row> narrow = rows.stream()
                .map(row -> Row.of(kept.stream().map(i -> row.cells().get(i)).toList()))
                .toList();
        return new Table(table.name(), table.heading(), columns, narrow, table.totalLabel(), false);
    }

    private static boolean isEmpty(Cell cell) {
        return cell instanceof Cell.Blank blank && blank.why() == Gap.EMPTY;
    }
}
