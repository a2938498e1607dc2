package org.communitypartners.assessment.intake.settle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.header.RowSettings.Question;

/**
 * Decides what rows of one file are that share their id, date and partner: lines of one activity when they name
 * different ages or languages, else an activity and its corrections.
 */
final class SameActivity {
    private static final int MOST_LINES = 20;

    private final SourceIds ids;

    private record Group(TargetAge age, String language, Status status) {

        /** Whether two groups name different ages or languages, both of them. */
        boolean isAnotherLineThan(Group other) {
            boolean ages = age != TargetAge.UNKNOWN && other.age != TargetAge.UNKNOWN && age != other.age;
            boolean languages = !language.isEmpty() && !other.language.isEmpty() && !language.equals(other.language);
            return status == other.status && (ages || languages);
        }
    }

    SameActivity(SourceIds ids) {
        this.ids = ids;
    }

    void settle(List<RowVerdict> rows) {
        if (rows.size() < 2) {
            return;
        }
        Map<Group, List<RowVerdict>> groups = new LinkedHashMap<>();
        for (RowVerdict row : rows) {
            Activity activity = row.good().activity();
            Group group = new Group(activity.targetAge(), languages(activity), activity.status());
            groups.computeIfAbsent(group, any -> new ArrayList<>()).add(row);
        }
        if (groups.size() > 1 && areLines(List.copyOf(groups.keySet()))) {
            List<RowVerdict> lines = new ArrayList<>();
            groups.values().forEach(group -> lines.add(settleCorrections(group)));
            lines.sort(
                    (left, right) -> Long.compare(left.row().line(), right.row().line()));
            join(lines);
        } else {
            settleCorrections(rows);
        }
    }

    private static String languages(Activity activity) {
        return activity.languages().stream().map(Term::key).collect(Collectors.joining(";"));
    }

    private static boolean areLines(List<Group> groups) {
        if (groups.size() > TargetAge.values().length * TargetAge.values().length) {
            return false;
        }
        for (Group one : groups) {
            for (Group other : groups) {
                if (!one.equals(other) && !one.isAnotherLineThan(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The lines of one activity are added up on the first; the others stand as its parts. */
    private void join(List<RowVerdict> lines) {
        RowVerdict first = lines.get(0);
        if (ids.settings().denies(Question.LINES_OF_ONE)) {
            return;
        }
        List<Activity> parts =
                lines.stream().map(line -> line.good().activity()).toList();
        Activity whole = WholeActivity.of(parts);
        first.settle(first.good().with(whole));
        lines.subList(1, lines.size()).forEach(RowVerdict::join);
        if (!ids.settings().settles(Question.LINES_OF_ONE)) {
            ids.evident(
                    DecisionKind.LINES_OF_ONE,
                    first,
                    "lines " + numbers(lines) + " are one activity, whose people are those of its lines together",
                    "they share the id " + whole.id() + ", the date and the partner, and name different ages or"
                            + " languages",
                    "lines_of_one",
                    "no");
        }
    }

    /** The last row counts; the row that stands. */
    private RowVerdict settleCorrections(List<RowVerdict> rows) {
        RowVerdict last = rows.get(rows.size() - 1);
        List<RowVerdict> differing = rows.stream()
                .filter(row -> !WholeActivity.sameFigures(
                        row.good().activity(), last.good().activity()))
                .toList();
        if (differing.isEmpty() || ids.settings().settles(Question.LAST_ROW_COUNTS)) {
            if (!ids.settings().denies(Question.LAST_ROW_COUNTS)) {
                correct(rows, last);
            } else {
                dropRepetitions(rows);
            }
            return last;
        }
        correct(rows, last);
        ids.assumed(
                DecisionKind.LAST_ROW_COUNTS,
                last,
                "this row counts, not line" + (differing.size() > 1 ? "s " : " ") + numbers(differing),
                "they share the id " + last.good().activity().id()
                        + ", the date and the partner, and differ in figures",
                "last_row_counts",
                "no");
        return last;
    }

    /** The last of several rows takes the place of the others. */
    static void correct(List<RowVerdict> rows, RowVerdict last) {
        for (RowVerdict row : rows) {
            if (row != last) {
                row.drop(sameCells(row, last) ? Reason.DUPLICATE : Reason.SUPERSEDED, last.place());
            }
        }
    }

    private static void dropRepetitions(List<RowVerdict> rows) {
        Map<List<String>, RowVerdict> byCells = new LinkedHashMap<>();
        for (RowVerdict row : rows) {
            RowVerdict twin = byCells.putIfAbsent(cells(row), row);
            if (twin != null) {
                row.drop(Reason.DUPLICATE, twin.place());
            }
        }
    }

    private static String numbers(List<RowVerdict> rows) {
        return rows.stream()
                .limit(MOST_LINES)
                .map(row -> Long.toString(row.row().line()))
                .collect(Collectors.joining(", ", "", rows.size() > MOST_LINES ? ", \u2026" : ""));
    }

    private static boolean sameCells(RowVerdict left, RowVerdict right) {
        return cells(left).equals(cells(right));
    }

    private static List<String> cells(RowVerdict row) {
        return row.row().file().header().comparable(row.row().cells());
    }
}
