package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Column.Kind;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;

/**
 * A table for the narrow page of a document: columns that are empty in every row are left out, and the totals stand as
 * a row of their own, since a document does not compute.
 */
final class NarrowTable {

    private NarrowTable() {}

    static Table of(Table table) {
        List<Row> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        if (table.hasTotal() && rows.size() > 1) {
            rows.add(total(table, rows));
        }
        List<Column> columns = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            boolean says = rows.stream().anyMatch(row -> !isEmpty(row.cells().get(column)));
            if (says) {
                columns.add(table.columns().get(i));
                kept.add(i);
            }
        }
        List<Row> narrow = rows.stream()
                .map(row -> Row.of(kept.stream().map(i -> row.cells().get(i)).toList()))
                .toList();
        return Table.plain(table.name(), table.heading(), columns, narrow);
    }

    private static Row total(Table table, List<Row> rows) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (i == 0) {
                cells.add(Cell.text(table.totalLabel()));
            } else {
                cells.add(column.summed() && column.kind() == Kind.NUMBERS ? sum(rows, i) : Cell.blank(Gap.EMPTY));
            }
        }
        return Row.of(cells);
    }

    private static Cell sum(List<Row> rows, int column) {
        Cell sum = Cell.count(0);
        for (Row row : rows) {
            if (row.cells().get(column) instanceof Cell.Amount amount && sum instanceof Cell.Amount so) {
                sum = Cell.amount(so.value().add(amount.value()), amount.format());
            }
        }
        return sum;
    }

    private static boolean isEmpty(Cell cell) {
        return cell instanceof Cell.Blank blank && blank.why() == Gap.EMPTY;
    }
}
