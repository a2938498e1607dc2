package org.communitypartners.assessment.report.model;

import static org.communitypartners.assessment.report.model.Validation.folded;
import static org.communitypartners.assessment.report.model.Validation.where;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.report.model.Column.Kind;

/** Reads one table. */
final class TableValidation {

    private static final int LONGEST_HEADER = 255;

    private TableValidation() {}

    static List<Problem> problemsOf(Table table) {
        List<Problem> problems = new ArrayList<>();
        String where = where("Table", table.name());
        if (table.columns().isEmpty()) {
            problems.add(Problem.error(where, "It has no columns; add one or leave the table out."));
        }
        readHeaders(table, where, problems);
        if (table.rows() instanceof List<Row> rows) {
            for (int i = 0; i < rows.size(); i++) {
                int width = rows.get(i).cells().size();
                if (width != table.columns().size()) {
                    problems.add(Problem.error(
                            where,
                            "Row " + (i + 1) + " has " + width + " cells for "
                                    + table.columns().size() + " columns; give it one for each."));
                }
            }
        }
        if (table.hasTotal() && table.columns().stream().noneMatch(Column::summed)) {
            problems.add(Problem.warning(where, "It has a total row that adds up no column; mark one as summed."));
        }
        return problems;
    }

    private static void readHeaders(Table table, String where, List<Problem> problems) {
        Set<String> headers = new HashSet<>();
        for (Column column : table.columns()) {
            String header = column.header();
            if (header.isBlank() || header.length() > LONGEST_HEADER) {
                problems.add(Problem.error(
                        where, "The header \"" + header + "\" is empty or too long; give 1 to 255 characters."));
            } else if (!header.equals(header.strip()) || header.contains("\n")) {
                problems.add(Problem.error(
                        where, "The header \"" + header + "\" has line ends or spaces around it; take them out."));
            }
            if (!headers.add(folded(header))) {
                problems.add(
                        Problem.error(where, "Two columns are called \"" + header + "\", case aside; rename one."));
            }
            if (column.summed() && column.kind() != Kind.NUMBERS) {
                problems.add(Problem.error(where, "The column \"" + header + "\" is summed but has no numbers."));
            }
        }
    }
}
