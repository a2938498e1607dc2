package org.communitypartners.assessment.intake.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitypartners.assessment.intake.header.ColumnNames.Meaning;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.Words;

/**
 * Finds neighbouring columns that are the boxes of one question: their cells are blank or say their own label, and
 * together they are one column of several values.
 */
final class CheckBoxes {
    private static final Set<String> CHECKED = Set.of("x", "1", "yes", "y", "true", "checked", "selected");
    private static final Set<String> NOT_CHECKED = Set.of("0", "no", "n", "false", "unchecked", "notselected");
    private static final String OTHER = "other";

    /** How tools write the label of a box behind its question, the surest first. */
    private static final List<Pattern> BEHIND_THE_QUESTION = List.of(
            Pattern.compile("(.+?)\\s*\\(choice=(.+)\\)"),
            Pattern.compile("(.+?)\\s+- Selected Choice\\s+- (.+)"),
            Pattern.compile("(.+?)\\s*\\[(.+)]"),
            Pattern.compile("(.+?)\\s+- (.+)"),
            Pattern.compile("(.+?):\\s+(.+)"));

    private final ColumnNames names;
    private final CellFit fit;

    /** Finds the boxes that the cells of rows show. */
    CheckBoxes(ColumnNames names, CellFit fit) {
        this.names = names;
        this.fit = fit;
    }

    /**
     * The boxes of one question.
     *
     * @param heading the question
     * @param meaning what it means
     * @param from the cell of the first box
     * @param labels what each box stands for
     */
    record Boxes(String heading, Meaning meaning, int from, List<String> labels) {

        boolean has(int cell) {
            return cell >= from && cell < from + labels.size();
        }
    }

    /** Whether a cell says that its box is checked. */
    static boolean isChecked(String trimmed, String label) {
        String word = Folding.word(trimmed);
        if (word.isEmpty()) {
            return !trimmed.isEmpty()
                    && trimmed.codePoints().allMatch(c -> c == '\u2713' || c == '\u2714' || c == '\u2611');
        }
        return CHECKED.contains(word)
                || word.equals(Folding.word(label))
                || (!NOT_CHECKED.contains(word) && Folding.word(label).startsWith(OTHER));
    }

    /** Whether a cell says that its box is not checked. */
    static boolean isUnchecked(String trimmed) {
        return Words.isBlank(trimmed) || NOT_CHECKED.contains(Folding.word(trimmed));
    }

    /** What a checked box adds: its label, or what somebody wrote beside "Other". */
    static String valueOf(String trimmed, String label) {
        boolean wrote = Folding.word(label).startsWith(OTHER) && !CHECKED.contains(Folding.word(trimmed));
        return wrote ? trimmed : label;
    }

    /** The questions whose boxes stand under these headings. */
    List<Boxes> in(Headings headings) {
        List<Boxes> found = new ArrayList<>();
        List<Headings.Group> groups = new ArrayList<>(headings.groups());
        BEHIND_THE_QUESTION.forEach(pattern -> groups.addAll(groups(headings, pattern)));
        for (Headings.Group group : groups) {
            boolean taken = found.stream()
                    .anyMatch(boxes -> boxes.has(group.from())
                            || boxes.has(group.from() + group.labels().size() - 1));
            if (!taken) {
                boxes(group).ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<Headings.Group> groups(Headings headings, Pattern pattern) {
        List<Headings.Group> groups = new ArrayList<>();
        String question = "";
        List<String> labels = new ArrayList<>();
        for (int i = 0; i <= headings.width(); i++) {
            Matcher matcher = pattern.matcher(headings.at(i));
            String next = matcher.matches() ? matcher.group(1) : "";
            if (!next.equals(question)) {
                if (labels.size() > 1) {
                    groups.add(new Headings.Group(i - labels.size(), question, List.copyOf(labels)));
                }
                labels.clear();
                question = next;
            }
            if (!next.isEmpty()) {
                labels.add(matcher.group(2));
            }
        }
        return groups;
    }

    private Optional<Boxes> boxes(Headings.Group group) {
        return names.of(group.heading())
                .filter(meaning -> meaning.sense() == HeadingSense.PLAIN && mayHoldSeveral(meaning.column()))
                .filter(meaning -> fit.areBoxes(group.from(), group.labels()))
                .map(meaning -> new Boxes(group.heading(), meaning, group.from(), group.labels()));
    }

    private static boolean mayHoldSeveral(Column column) {
        return switch (column.kind()) {
            case TEXT -> column != Column.ACTIVITY_ID && column != Column.NOTES;
            case CODE -> column != Column.STATUS;
            case DATE, TIME, PEOPLE, COUNT, NUMBER -> false;
        };
    }
}
