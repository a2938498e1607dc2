package org.communitypartners.assessment.intake.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.PersonalData;
import org.communitypartners.assessment.intake.value.Shortened;

/**
 * The headings of a file, one over each cell of a row, whatever the number of lines they were written on.
 *
 * @param lines the cells of each line, folded
 * @param texts the heading over each cell; blank where there is none
 * @param groups neighbouring cells under one heading, each with a label of its own
 * @param joined the cells whose heading was put together from several lines
 */
record Headings(List<List<String>> lines, List<String> texts, List<Group> groups, Set<Integer> joined) {

    /** Copies the lists. */
    Headings {
        lines = List.copyOf(lines);
        texts = List.copyOf(texts);
        groups = List.copyOf(groups);
        joined = Set.copyOf(joined);
    }

    /**
     * Neighbouring cells under one heading.
     *
     * @param from the first of them
     * @param heading what stands over all
     * @param labels what stands over each
     */
    record Group(int from, String heading, List<String> labels) {}

    /** The headings of one line. */
    static Headings of(String[] cells) {
        return new Headings(
                List.of(folded(cells)), Arrays.stream(cells).map(Folding::tidy).toList(), List.of(), Set.of());
    }

    /** The same headings, written on one more line. */
    Headings and(String[] line) {
        List<List<String>> more = new ArrayList<>(lines);
        more.add(folded(line));
        return new Headings(more, texts, groups, joined);
    }

    private static List<String> folded(String[] cells) {
        return Arrays.stream(cells).map(Folding::word).toList();
    }

    /** Whether cells are these headings again, or one of the lines that they were put together from. */
    boolean haveLine(String[] cells) {
        List<String> words = folded(cells);
        return lines.stream().anyMatch(line -> line.equals(words));
    }

    /**
     * The heading over a cell as it may be shown: headings are questions at times, and may hold an address to write to.
     */
    String shown(int cell) {
        return Shortened.of(PersonalData.mask(at(cell)));
    }

    int width() {
        return texts.size();
    }

    /** The heading over a cell; blank where there is none. */
    String at(int cell) {
        return cell < texts.size() ? texts.get(cell) : "";
    }
}
