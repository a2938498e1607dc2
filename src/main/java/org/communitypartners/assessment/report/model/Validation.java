package org.communitypartners.assessment.report.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communitypartners.assessment.report.model.Problem.Severity;

/**
 * Reads a workbook before it is drawn. Errors would break the file; warnings name what somebody forgot. Rows that are
 * not held in memory are checked while they are drawn.
 */
public final class Validation {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Table> tables = new HashMap<>();
    private final Workbook workbook;

    private Validation(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Reads a workbook.
     *
     * @return the warnings
     * @throws InvalidWorkbook when it has errors
     */
    public static List<Problem> warningsOf(Workbook workbook) {
        List<Problem> problems = problemsOf(workbook);
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidWorkbook(workbook.title(), errors);
        }
        return problems;
    }

    /** Everything that is wrong with a workbook, in the order of its sheets. */
    public static List<Problem> problemsOf(Workbook workbook) {
        Validation validation = new Validation(workbook);
        validation.read();
        return List.copyOf(validation.problems);
    }

    private void read() {
        properties();
        if (workbook.sheets().isEmpty()) {
            problems.add(Problem.error("Workbook", "It has no sheet; a spreadsheet needs at least one."));
        }
        Set<String> sheetNames = new HashSet<>();
        for (Sheet sheet : workbook.sheets()) {
            Names.problemOfSheet(sheet.name())
                    .ifPresent(what -> problems.add(Problem.error(where("Sheet", sheet.name()), what)));
            if (!sheetNames.add(folded(sheet.name()))) {
                problems.add(Problem.error(
                        where("Sheet", sheet.name()), "Another sheet has this name, case aside; rename one."));
            }
            sheet.tables().forEach(this::register);
        }
        workbook.sheets().forEach(this::readSheet);
    }

    private void properties() {
        if (workbook.title().isBlank() || workbook.language().isBlank()) {
            problems.add(Problem.warning("Workbook", "It lacks a title or a language; screen readers need both."));
        }
    }

    private void register(Table table) {
        Names.problemOfTable(table.name())
                .ifPresent(what -> problems.add(Problem.error(where("Table", table.name()), what)));
        if (tables.put(folded(table.name()), table) != null) {
            problems.add(Problem.error(
                    where("Table", table.name()), "Another table has this name, case aside; rename one."));
        }
    }

    private void readSheet(Sheet sheet) {
        if (sheet.title().isBlank()) {
            problems.add(Problem.warning(where("Sheet", sheet.name()), "It has no title; say what it shows."));
        }
        boolean opensWithFindings = sheet.blocks().stream().anyMatch(Bullets.class::isInstance);
        if (sheet.finding().isBlank() && !opensWithFindings) {
            problems.add(Problem.warning(where("Sheet", sheet.name()), "It has no sentence of finding; add one."));
        }
        sheet.tables().forEach(table -> problems.addAll(TableValidation.problemsOf(table)));
        sheet.charts().forEach(chart -> problems.addAll(ChartValidation.problemsOf(chart, tables)));
    }

    static String where(String what, String name) {
        return what + " \"" + name + "\"";
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
