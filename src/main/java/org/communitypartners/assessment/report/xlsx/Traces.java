package org.communitypartners.assessment.report.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communitypartners.assessment.report.model.Trace;

/**
 * The formulas that add up rows of tables. The tables may be drawn later than the formulas, so columns are called by
 * names, which get their addresses when everything has been drawn.
 */
final class Traces {

    private record Named(String table, String column) {}

    private final Map<Named, String> names = new LinkedHashMap<>();

    /** The formula of a sum. */
    String formula(Trace trace) {
        String sum = name(trace.table(), trace.column());
        return trace.where().isEmpty()
                ? "SUM(" + sum + ")"
                : "SUMIFS(" + sum
                        + trace.where().stream()
                                .map(match -> "," + name(trace.table(), match.column()) + "," + criterion(match.text()))
                                .collect(Collectors.joining())
                        + ")";
    }

    /**
     * Gives the names their addresses.
     *
     * @throws IllegalStateException when a table or column was not drawn
     */
    void tie(XSSFWorkbook workbook, Map<String, PlacedTable> tables) {
        names.forEach((named, name) -> {
            PlacedTable placed = tables.get(named.table());
            int column = placed == null ? -1 : placed.table().indexOf(named.column());
            if (placed == null || column < 0) {
                throw new IllegalStateException("A sum needs the column \"" + named.column() + "\" of the table \""
                        + named.table() + "\", which was not drawn.");
            }
            Name drawn = workbook.createName();
            drawn.setNameName(name);
            drawn.setRefersToFormula(placed.absoluteAddressOf(column));
        });
    }

    private String name(String table, String column) {
        return names.computeIfAbsent(
                new Named(table, column), any -> table + "_" + column.replaceAll("[^A-Za-z0-9]+", "_"));
    }

    /** Equal to the whole text; an asterisk, a question mark and a tilde stand for themselves. */
    private static String criterion(String text) {
        String exact = SafeText.of(text).replaceAll("([*?~])", "~$1").replace("\"", "\"\"");
        return "\"=" + exact + "\"";
    }
}
