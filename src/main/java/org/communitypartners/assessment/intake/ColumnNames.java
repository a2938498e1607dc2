package org.communitypartners.assessment.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which heading means which column, and how well: the column's own name first, then the others in their order. */
final class ColumnNames {
    /** A format hint behind a heading, such as "(MM/DD/YYYY)" or "(24 h)". */
    private static final Pattern FORMAT_HINT = Pattern.compile(
            "\\((?:[mdyh][mdyh/.: -]*|\\d+ ?h|hours?|minutes?|hh:mm.*|required)\\)|[*:]+$", Pattern.CASE_INSENSITIVE);

    private final Map<String, Meaning> meanings = new HashMap<>();
    private int added;

    /**
     * What a heading means.
     *
     * @param column the column
     * @param rank how well the heading names it, 0 for the column's own name
     */
    record Meaning(Column column, int rank) {}

    ColumnNames() {
        for (Column column : Column.values()) {
            meanings.put(Folding.word(column.id()), new Meaning(column, 0));
        }
        for (Column column : Column.values()) {
            int rank = 1;
            for (String heading : column.headings()) {
                meanings.putIfAbsent(Folding.word(heading), new Meaning(column, rank));
                rank++;
            }
        }
    }

    Optional<Meaning> of(String heading) {
        Meaning meaning = meanings.get(Folding.word(heading));
        if (meaning == null && FORMAT_HINT.matcher(heading).find()) {
            meaning = meanings.get(Folding.word(FORMAT_HINT.matcher(heading).replaceAll("")));
        }
        return Optional.ofNullable(meaning);
    }

    /**
     * Gives a column one more heading, which ranks last.
     *
     * @return the column that has the heading already, when it is another one
     */
    Optional<Column> alsoCall(Column column, String heading) {
        added++;
        Meaning owner = meanings.putIfAbsent(Folding.word(heading), new Meaning(column, 1000 + added));
        return Optional.ofNullable(owner).map(Meaning::column).filter(other -> other != column);
    }
}
