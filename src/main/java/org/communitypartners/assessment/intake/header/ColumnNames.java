package org.communitypartners.assessment.intake.header;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitypartners.assessment.intake.value.Folding;

/** Which heading means which column, and how well: the column's own name first, then the others in their order. */
public final class ColumnNames {
    /** How an answer should be written, in brackets behind a heading: "(MM/DD/YYYY)", "(24 h)", "(required)". */
    private static final Pattern FORMAT_HINT = Pattern.compile(
            "\\((?:[md]{1,4}[/. -][md]{1,4}[/. -]y{2,4}|y{4}[/. -]mm?[/. -]dd?|24 ?h|hh:mm[^)]*|required)\\)",
            Pattern.CASE_INSENSITIVE);

    /** A unit behind a heading helps only when it is the column's own: 2 under "Duration (hours)" are not 2 minutes. */
    private static final Pattern UNIT_HINT =
            Pattern.compile("\\((minutes?|mins?|hours?|hrs?)\\)", Pattern.CASE_INSENSITIVE);

    private final Map<String, Meaning> meanings = new HashMap<>();
    private int added;

    /**
     * What a heading means.
     *
     * @param column the column
     * @param rank how well the heading names it, 0 for the column's own name
     */
    record Meaning(Column column, int rank) {}

    public ColumnNames() {
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
        Optional<Meaning> meaning = exactly(heading);
        if (meaning.isPresent() || heading.indexOf('(') < 0) {
            return meaning;
        }
        Matcher format = FORMAT_HINT.matcher(heading);
        if (format.find()) {
            return exactly(format.replaceAll(""));
        }
        Matcher unit = UNIT_HINT.matcher(heading);
        if (!unit.find()) {
            return Optional.empty();
        }
        String name = unit.group(1);
        return exactly(unit.replaceAll("")).filter(found -> isUnitOf(found.column(), name));
    }

    private Optional<Meaning> exactly(String heading) {
        return Optional.ofNullable(meanings.get(Folding.word(heading)));
    }

    private static boolean isUnitOf(Column column, String unit) {
        boolean minutes = unit.charAt(0) == 'm' || unit.charAt(0) == 'M';
        return switch (column) {
            case SESSION_MINUTES -> minutes;
            case STAFF_HOURS, PARTNER_HOURS -> !minutes;
            default -> false;
        };
    }

    /**
     * Gives a column one more heading, which ranks last.
     *
     * @return the column that has the heading already, when it is another one
     */
    public Optional<Column> alsoCall(Column column, String heading) {
        added++;
        Meaning owner = meanings.putIfAbsent(Folding.word(heading), new Meaning(column, 1000 + added));
        return Optional.ofNullable(owner).map(Meaning::column).filter(other -> other != column);
    }
}
