package org.communitypartners.assessment.intake.header;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.PersonalData;

/**
 * Which heading means which column in the files of one source, and how well: what the person says in
 * {@code columns.csv} first, the column's own name next, then the whole names that real exports use, then the words.
 */
public final class ColumnNames {
    /** How an answer should be written, in brackets behind a heading: "(MM/DD/YYYY)", "(24 h)", "(required)". */
    private static final Pattern FORMAT_HINT = Pattern.compile(
            "\\((?:[md]{1,4}[/. -][md]{1,4}[/. -]y{2,4}|y{4}[/. -]mm?[/. -]dd?|24 ?h|hh:mm[^)]*|required)\\)",
            Pattern.CASE_INSENSITIVE);

    /** A unit behind a whole name: only a column's own is taken so, any other is read by words. */
    private static final Pattern UNIT_HINT =
            Pattern.compile("\\((minutes?|mins?|hours?|hrs?)\\)", Pattern.CASE_INSENSITIVE);

    /** Files repeat few headings, but any text may be asked about. */
    private static final int MOST_REMEMBERED = 10_000;

    private final HeadingVocabulary words;
    private final PersonsWords said;
    private final Map<String, Meaning> wholeNames;
    private final Map<String, Optional<Meaning>> remembered = new ConcurrentHashMap<>();

    /** Who says what a heading means, those first that win. */
    enum Origin {
        /** The person, in {@code columns.csv}. */
        PERSON,
        /** The column's own name. */
        OWN_NAME,
        /** A name that many exports use. */
        WHOLE_NAME,
        /** The words of the heading. */
        WORDS
    }

    /**
     * What a heading means.
     *
     * @param column the column
     * @param sense what its cells say besides
     * @param origin who says so
     * @param rank how well the heading names the column among those of the same origin, the smaller the better
     */
    record Meaning(Column column, HeadingSense sense, Origin origin, int rank) implements Comparable<Meaning> {
        private static final Comparator<Meaning> BEST_FIRST =
                Comparator.comparing(Meaning::origin).thenComparingInt(Meaning::rank);

        /** The better meaning comes first. */
        @Override
        public int compareTo(Meaning other) {
            return BEST_FIRST.compare(this, other);
        }

        boolean saysAsMuchAs(Meaning other) {
            return column == other.column && sense == other.sense;
        }

        boolean asWellAs(Meaning other) {
            return compareTo(other) == 0;
        }

        Meaning with(HeadingSense other) {
            return new Meaning(column, other, origin, rank);
        }
    }

    /** The names of this program alone. */
    public ColumnNames() {
        this(new PersonsWords());
    }

    /** The names of this program, and before them what a person says. */
    public ColumnNames(PersonsWords said) {
        this.words = HeadingVocabulary.read();
        this.said = said;
        this.wholeNames = new HashMap<>();
        for (Column column : Column.values()) {
            name(column, column.id(), Origin.OWN_NAME, 0);
        }
        for (Column column : Column.values()) {
            int rank = 1;
            for (String heading : column.headings()) {
                name(column, heading, Origin.WHOLE_NAME, rank);
                rank++;
            }
        }
    }

    private ColumnNames(ColumnNames all, PersonsWords said) {
        this.words = all.words;
        this.wholeNames = all.wholeNames;
        this.said = said;
    }

    /** The names as they hold in one source. */
    public ColumnNames in(String source) {
        return new ColumnNames(this, said.in(source));
    }

    private void name(Column column, String heading, Origin origin, int rank) {
        Meaning meaning = new Meaning(column, senseFor(column, heading), origin, rank);
        wholeNames.putIfAbsent(Folding.word(heading), meaning);
    }

    /** What a heading means, if it means a column. */
    Optional<Meaning> of(String heading) {
        Optional<Meaning> known = remembered.get(heading);
        if (known == null) {
            known = read(heading);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(heading, known);
            }
        }
        return known;
    }

    /** Whether the person speaks of a heading, be it to say that it means nothing. */
    boolean isSaid(String heading) {
        return said.of(heading).isPresent();
    }

    /** Whether a text has words that say nothing here. */
    boolean hasUnknownWords(String text) {
        return words.hasUnknownWords(text);
    }

    /** Whether a heading over others changes what those mean. */
    boolean saysMore(String heading) {
        return words.saysMore(heading);
    }

    /** Whether a heading speaks of something that a column never is: times of a form, numbers that count nobody. */
    boolean isNever(Column column, String heading) {
        return switch (column.kind()) {
            case DATE -> words.isTimestamp(heading);
            case PEOPLE -> words.countsOthers(heading);
            case TEXT, TIME, CODE, COUNT, NUMBER -> false;
        };
    }

    private Optional<Meaning> read(String heading) {
        Optional<PersonsWords.Said> own = said.of(heading);
        if (own.isPresent()) {
            return own.get()
                    .column()
                    .map(column -> new Meaning(
                            column,
                            senseFor(column, heading),
                            Origin.PERSON,
                            own.get().rank()));
        }
        Optional<Meaning> whole = wholeName(heading);
        return whole.isPresent() ? whole : byWords(heading);
    }

    private Optional<Meaning> wholeName(String heading) {
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
        return exactly(unit.replaceAll(""))
                .filter(found -> isUnitOf(found.column(), name))
                .map(found -> found.with(senseFor(found.column(), heading)));
    }

    private Optional<Meaning> exactly(String heading) {
        return Optional.ofNullable(wholeNames.get(Folding.word(heading)));
    }

    /** A text column that names persons is never read, whatever its words may be. */
    private Optional<Meaning> byWords(String heading) {
        return words.meaningOf(heading)
                .filter(found -> found.column().kind() != Column.Kind.TEXT || !PersonalData.isPersonal(heading))
                .map(found -> new Meaning(found.column(), found.sense(), Origin.WORDS, found.rank()));
    }

    /** What the words of a heading say besides the column that it is known to mean. */
    private HeadingSense senseFor(Column column, String heading) {
        return words.meaningOf(heading)
                .filter(found -> found.column() == column)
                .map(HeadingMeaning::sense)
                .orElse(HeadingSense.PLAIN);
    }

    private static boolean isUnitOf(Column column, String unit) {
        boolean minutes = unit.charAt(0) == 'm' || unit.charAt(0) == 'M';
        return switch (column) {
            case SESSION_MINUTES -> minutes;
            case STAFF_HOURS, PARTNER_HOURS -> !minutes;
            default -> false;
        };
    }
}
