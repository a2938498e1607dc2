package org.communitypartners.assessment.report.model;

import static org.communitypartners.assessment.report.model.Validation.folded;
import static org.communitypartners.assessment.report.model.Validation.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.report.model.Chart.Series;

/** Reads one chart. */
final class ChartValidation {

    private ChartValidation() {}

    static List<Problem> problemsOf(Chart chart, Map<String, Table> tables) {
        List<Problem> problems = new ArrayList<>();
        String where = where("Chart", chart.title());
        Table table = tables.get(folded(chart.table()));
        if (table == null) {
            problems.add(
                    Problem.error(where, "There is no table \"" + chart.table() + "\"; name one of the workbook."));
        } else {
            readSources(chart, table, where, problems);
        }
        if (chart.series().isEmpty()) {
            problems.add(Problem.error(where, "It draws no series; name at least one column."));
        }
        if (chart.title().isBlank()
                || chart.categoryTitle().isBlank()
                || chart.valueTitle().isBlank()) {
            problems.add(Problem.warning(where, "It lacks a title of its own or of an axis; say what and which unit."));
        }
        if (chart.alternative().isBlank()) {
            problems.add(Problem.warning(where, "It has no alternative text; say in words what it shows."));
        }
        return problems;
    }

    private static void readSources(Chart chart, Table table, String where, List<Problem> problems) {
        if (!(table.rows() instanceof List<Row> rows) || rows.isEmpty()) {
            problems.add(Problem.error(where, "The table \"" + chart.table() + "\" has no rows; leave the chart out."));
            return;
        }
        if (table.indexOf(chart.categories()) < 0) {
            problems.add(Problem.error(where, missing(table, chart.categories())));
        }
        for (Series series : chart.series()) {
            int column = table.indexOf(series.column());
            if (column < 0) {
                problems.add(Problem.error(where, missing(table, series.column())));
            } else if (chart.drawn(rows).stream()
                    .noneMatch(row -> row.cells().size() > column && row.cells().get(column) instanceof Cell.Amount)) {
                problems.add(Problem.error(
                        where, "The column \"" + series.column() + "\" has no number; leave the series out."));
            }
        }
    }

    private static String missing(Table table, String column) {
        return "The table \"" + table.name() + "\" has no column \"" + column + "\"; name one that it has.";
    }
}
