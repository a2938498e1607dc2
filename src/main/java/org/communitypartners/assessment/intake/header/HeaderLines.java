package org.communitypartners.assessment.intake.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.intake.date.DateReader;
import org.communitypartners.assessment.intake.date.DateReading;
import org.communitypartners.assessment.intake.header.ColumnNames.Meaning;
import org.communitypartners.assessment.intake.value.Folding;

/**
 * Joins the lines of a header: a heading over several columns carries to the right and joins the words below it, what
 * survey tools write under their questions explains them, and a question below a short code is the heading.
 */
final class HeaderLines {
    private static final Set<String> ANSWER_KINDS =
            Set.of("response", "open-ended response", "date / time", "date/time", "other (please specify)");
    private static final String IMPORT_MARK = "ImportId";

    /** A text of at least so many words is a question or a sentence. */
    private static final int WORDS_OF_A_QUESTION = 4;

    private final ColumnNames names;
    private final DateReader dates = new DateReader();

    HeaderLines(ColumnNames names) {
        this.names = names;
    }

    /** The headings with a further line, if that line belongs to them. */
    Optional<Headings> with(Headings above, String[] line) {
        List<String> below = Arrays.stream(line).map(Folding::tidy).toList();
        if (isImport(below)) {
            return Optional.of(above.and(line));
        }
        if (answersIn(below) > 0) {
            List<String> labels =
                    below.stream().map(cell -> isAnswerKind(cell) ? "" : cell).toList();
            return standUnderGroups(labels, above)
                    ? Optional.of(join(above, labels).and(line))
                    : Optional.empty();
        }
        Headings joined = join(above, below);
        return belongs(above, below, joined) ? Optional.of(joined.and(line)) : Optional.empty();
    }

    private static boolean isImport(List<String> line) {
        long filled = line.stream().filter(cell -> !cell.isEmpty()).count();
        long imports = line.stream()
                .filter(cell -> cell.startsWith("{") && cell.contains(IMPORT_MARK))
                .count();
        return imports > 0 && imports * 2 >= filled;
    }

    private static long answersIn(List<String> line) {
        return line.stream().filter(HeaderLines::isAnswerKind).count();
    }

    private static boolean isAnswerKind(String cell) {
        return ANSWER_KINDS.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Beside kinds of answers stand only the choices of a question, which needs a column for each. */
    private static boolean standUnderGroups(List<String> labels, Headings above) {
        for (int i = 0; i < labels.size(); i++) {
            boolean inGroup = above.at(i).isEmpty() || above.at(i + 1).isEmpty();
            if (!labels.get(i).isEmpty() && !inGroup) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line says anything about the headings above it, and is no row. */
    private boolean belongs(Headings above, List<String> below, Headings joined) {
        int helps = 0;
        int strange = 0;
        boolean asksForAll = false;
        for (int i = 0; i < below.size(); i++) {
            String text = below.get(i);
            if (text.isEmpty()) {
                continue;
            }
            Optional<Meaning> now = names.of(joined.at(i));
            Optional<Meaning> alone = names.of(text);
            Optional<Meaning> before = names.of(above.at(i));
            boolean part = now.isPresent() && now.get().sense().isPart();
            if (isValue(text) && !part) {
                return false;
            }
            boolean decisive =
                    before.isPresent() && isDateOrPartner(before.get().column());
            boolean agrees = before.isPresent() && (isSame(before, now) || isSame(before, alone));
            if (decisive && !(isSame(before, alone) || (agrees && joinsWithoutUnknown(text)))) {
                return false;
            }
            asksForAll |= decisive;
            if (agrees || (now.isPresent() && !before.isPresent()) || (part && isInGroup(joined, i))) {
                helps++;
            } else if (!isQuestion(text)
                    && !Folding.word(text).equals(Folding.word(above.at(i)))
                    && !isInGroup(joined, i)) {
                strange++;
            }
        }
        return helps > 0 && (asksForAll || strange <= helps);
    }

    private boolean joinsWithoutUnknown(String text) {
        return !names.hasUnknownWords(text);
    }

    private static boolean isDateOrPartner(Column column) {
        return column == Column.ACTIVITY_DATE || column == Column.PARTNER;
    }

    private static boolean isSame(Optional<Meaning> one, Optional<Meaning> other) {
        return one.map(Meaning::column).equals(other.map(Meaning::column));
    }

    private static boolean isInGroup(Headings headings, int cell) {
        return headings.groups().stream()
                .anyMatch(group -> cell >= group.from()
                        && cell < group.from() + group.labels().size());
    }

    /** A date or a number, as rows have them and headings do not. */
    private boolean isValue(String text) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return digits > 0 && (letters <= 3 || !(dates.read(text) instanceof DateReading.Unreadable));
    }

    private static boolean isQuestion(String text) {
        return text.endsWith("?") || text.split(" ").length >= WORDS_OF_A_QUESTION;
    }

    private Headings join(Headings above, List<String> below) {
        int width = Math.max(above.width(), below.size());
        List<String> texts = new ArrayList<>();
        List<Headings.Group> groups = new ArrayList<>(above.groups());
        Set<Integer> joined = new HashSet<>(above.joined());
        int cell = 0;
        while (cell < width) {
            int end = endOfGroup(above, below, cell, width);
            if (end - cell > 1) {
                groups.add(new Headings.Group(cell, above.at(cell), List.copyOf(below.subList(cell, end))));
            }
            for (int i = cell; i < end; i++) {
                String lower = i < below.size() ? below.get(i) : "";
                String text = end - cell > 1
                        ? inGroup(above.at(cell), lower, i > cell)
                        : lower.isEmpty() || above.at(i).isEmpty() ? above.at(i) + lower : under(above.at(i), lower);
                if (!text.equals(above.at(i)) && !text.equals(lower)) {
                    joined.add(i);
                }
                texts.add(text);
            }
            cell = end;
        }
        return new Headings(above.lines(), texts, groups, joined);
    }

    /** Where the cells end that stand under the heading of a cell: as far as it is filled below and blank above. */
    private static int endOfGroup(Headings above, List<String> below, int cell, int width) {
        int end = cell + 1;
        boolean opens = !above.at(cell).isEmpty()
                && cell < below.size()
                && !below.get(cell).isEmpty();
        while (opens
                && end < Math.min(width, below.size())
                && above.at(end).isEmpty()
                && !below.get(end).isEmpty()) {
            end++;
        }
        return end;
    }

    /**
     * A label under a heading that stands over several columns.
     *
     * @param carried whether the heading stands further left: nobody knows how far a merged cell reached
     */
    private String inGroup(String upper, String lower, boolean carried) {
        String joined = upper + " " + lower;
        Optional<Meaning> whole = names.of(joined);
        if (names.isSaid(joined)) {
            return joined;
        }
        if (names.isSaid(lower)) {
            return lower;
        }
        Optional<Meaning> alone = names.of(lower);
        if (whole.isPresent()) {
            boolean byChance = whole.get().origin() == ColumnNames.Origin.WORDS && names.hasUnknownWords(lower);
            boolean worse = alone.filter(whole.get()::saysAsMuchAs)
                    .filter(better -> better.origin().compareTo(whole.get().origin()) < 0)
                    .isPresent();
            return byChance || worse ? lower : joined;
        }
        boolean countsPeople = alone.isPresent() && alone.get().column().kind() == Column.Kind.PEOPLE;
        boolean free = !names.saysMore(upper) || (carried && !countsPeople);
        return alone.isPresent() && free ? lower : joined;
    }

    /** A text under a heading of one column: a question that explains it, or the rest of its words. */
    private String under(String upper, String lower) {
        String joined = upper + " " + lower;
        if (names.isSaid(upper) || Folding.word(upper).equals(Folding.word(lower))) {
            return upper;
        }
        if (names.isSaid(lower)) {
            return lower;
        }
        Optional<Meaning> above = names.of(upper);
        boolean named = above.isPresent() && above.get().origin() != ColumnNames.Origin.WORDS;
        if (isQuestion(lower)) {
            return named || names.of(lower).isEmpty() ? upper : lower;
        }
        if (names.isSaid(joined) || (names.of(joined).isPresent() && !names.hasUnknownWords(lower))) {
            return joined;
        }
        if (above.isEmpty() && names.of(lower).isPresent()) {
            return lower;
        }
        return above.isPresent() && !names.saysMore(lower) ? upper : joined;
    }
}
