package org.communitypartners.assessment.intake.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.intake.header.ColumnNames.Meaning;
import org.communitypartners.assessment.intake.value.Folding;

/**
 * Which of several headings a column is read from: the one whose cells fit, and among those the one that names it best.
 *
 * @param chosen the cells that are read; several under the same heading
 * @param others the cells that are not
 * @param by what decided
 */
record ColumnChoice(List<Integer> chosen, List<Integer> others, Basis by) {

    /** What decides between headings. */
    enum Basis {
        /** Nothing needs to: there is one heading, or the person or the column's own name says which. */
        ALONE,
        /** The cells of the others do not fit, or say the same. */
        CELLS,
        /** The heading names the column better, though the cells of others fit too. */
        HEADING,
        /** Nothing does: somebody must say which is meant. */
        NOTHING
    }

    /** A heading that means the column. */
    record Candidate(int cell, String heading, Meaning meaning) {}

    /** Chooses; the headings' order in the file does not matter. */
    static ColumnChoice of(Column column, List<Candidate> candidates, CellFit fit) {
        List<List<Candidate>> groups = groups(candidates);
        groups.replaceAll(group -> withoutCopies(group, fit));
        List<Candidate> best = groups.get(0);
        if (groups.size() == 1 || isSettled(column, groups, fit)) {
            return choice(best, groups, Basis.ALONE);
        }
        List<List<Candidate>> fitting = fitting(column, groups, fit);
        List<Candidate> first = fitting.get(0);
        List<List<Candidate>> equals = fitting.stream()
                .filter(other -> meaning(other).asWellAs(meaning(first)))
                .toList();
        if (fitting.size() == 1 || fitting.stream().allMatch(other -> fit.same(cell(first), cell(other)))) {
            return choice(first, groups, Basis.CELLS);
        }
        if (equals.size() == 1 || equals.stream().allMatch(other -> fit.same(cell(first), cell(other)))) {
            return choice(first, groups, Basis.HEADING);
        }
        return choice(first, groups, mustBeAsked(column) ? Basis.NOTHING : Basis.HEADING);
    }

    /** Headings that are written alike belong together; the best group first, equally good ones by their heading. */
    private static List<List<Candidate>> groups(List<Candidate> candidates) {
        Map<String, List<Candidate>> alike = new LinkedHashMap<>();
        candidates.stream()
                .sorted(Comparator.comparing(Candidate::meaning)
                        .thenComparing(candidate -> Folding.word(candidate.heading()))
                        .thenComparing(Candidate::cell))
                .forEach(candidate -> alike.computeIfAbsent(Folding.word(candidate.heading()), any -> new ArrayList<>())
                        .add(candidate));
        return new ArrayList<>(alike.values());
    }

    /** Of columns under the same heading that say the same in every row one is enough. */
    private static List<Candidate> withoutCopies(List<Candidate> group, CellFit fit) {
        Candidate first = group.get(0);
        return group.stream().allMatch(other -> fit.same(first.cell(), other.cell())) ? List.of(first) : group;
    }

    /** The person's word is not argued with, and the column's own name only when nothing at all stands below it. */
    private static boolean isSettled(Column column, List<List<Candidate>> groups, CellFit fit) {
        List<Candidate> best = groups.get(0);
        return switch (meaning(best).origin()) {
            case PERSON -> true;
            case OWN_NAME ->
                fit.of(cell(best), column).filled() > 0
                        || groups.stream()
                                .noneMatch(other -> fit.of(cell(other), column).fits(column));
            case WHOLE_NAME, WORDS -> false;
        };
    }

    private static List<List<Candidate>> fitting(Column column, List<List<Candidate>> groups, CellFit fit) {
        List<List<Candidate>> fitting = groups.stream()
                .filter(group -> fit.of(cell(group), column).fits(column))
                .toList();
        if (!fitting.isEmpty()) {
            return fitting;
        }
        List<List<Candidate>> filled = groups.stream()
                .filter(group -> fit.of(cell(group), column).filled() > 0)
                .toList();
        return filled.isEmpty() ? groups : filled;
    }

    private static boolean mustBeAsked(Column column) {
        return switch (column.kind()) {
            case DATE, PEOPLE, COUNT, NUMBER -> true;
            case TEXT, TIME, CODE -> column == Column.PARTNER;
        };
    }

    private static ColumnChoice choice(List<Candidate> chosen, List<List<Candidate>> groups, Basis by) {
        List<Integer> others = groups.stream()
                .filter(group -> group != chosen)
                .flatMap(List::stream)
                .map(Candidate::cell)
                .toList();
        return new ColumnChoice(chosen.stream().map(Candidate::cell).toList(), others, by);
    }

    private static Meaning meaning(List<Candidate> group) {
        return group.get(0).meaning();
    }

    private static int cell(List<Candidate> group) {
        return group.get(0).cell();
    }
}
