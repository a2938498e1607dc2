package org.communitypartners.assessment.intake.header;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads headings by their words: a heading is a question or a phrase, and what stands around its meaning does not
 * matter. The words, and which of them together name a column, stand in {@code headings.txt}.
 */
public final class HeadingVocabulary {
    /** Times in hours. */
    static final String HOUR = "HOUR";

    /** Times in minutes. */
    static final String MINUTE = "MINUTE";

    /** What titles over several columns say without a meaning for each of them. */
    private static final Set<String> HARMLESS = Set.of(
            "EVENT", "EVENTS", "LIBRARY", "COMMUNITY", "CALENDAR", "BRANCH", "LOCATION", "HELD", "ATTEND", "PARTNER");

    /** What numbers count or name that are no people who came. */
    private static final Set<String> NO_PEOPLE = Set.of(
            "REGISTER",
            "SIGNUP",
            "STAFF",
            "VOLUNTEER",
            "OTHERNUMBER",
            "MONEY",
            "AGE",
            "PERSONALWORD",
            "PRIOR",
            "RATING",
            "VIEWS",
            "TIME",
            "TIMES",
            HOUR,
            MINUTE,
            "ID",
            "EVENTID",
            "CODE",
            "EVENTS",
            "CALENDAR");

    private static final int LONGEST_PHRASE = 5;

    private final Map<String, String> notionOf;
    private final List<HeadingRule> rules;

    /**
     * A vocabulary.
     *
     * @param notionOf the notion of each word and phrase; words of a phrase are set apart by one space
     * @param rules which notions name which column, best first
     */
    HeadingVocabulary(Map<String, String> notionOf, List<HeadingRule> rules) {
        this.notionOf = new HashMap<>(notionOf);
        this.rules = List.copyOf(rules);
    }

    /** The vocabulary of this program. */
    public static HeadingVocabulary read() {
        return VocabularyFile.read();
    }

    /**
     * What a heading means by its words.
     *
     * @param heading the heading as it stands in the file
     * @return the column, or nothing where its words name none, or name what no column of ours has
     */
    public Optional<HeadingMeaning> meaningOf(String heading) {
        HeadingNotions notions = notionsOf(HeadingText.wordsOf(heading));
        if (notions.all().isEmpty()) {
            return Optional.empty();
        }
        int rank = 0;
        for (HeadingRule rule : rules) {
            Optional<HeadingSense> sense = rule.fits(notions);
            if (sense.isPresent()) {
                return Optional.of(new HeadingMeaning(rule.column(), sense.get(), rank));
            }
            rank++;
        }
        return Optional.empty();
    }

    /** Whether a heading has words that are not known here. */
    boolean hasUnknownWords(String heading) {
        return notionsOf(HeadingText.wordsOf(heading)).hasUnknown();
    }

    /** Whether a heading says more of a count than where or when people were counted: "Registered" says a lot. */
    boolean saysMore(String heading) {
        return !HARMLESS.containsAll(notionsOf(HeadingText.wordsOf(heading)).deciding());
    }

    /** Whether a heading is about a number that is no count of people who came. */
    boolean countsOthers(String heading) {
        return notionsOf(HeadingText.wordsOf(heading)).hasOneOf(NO_PEOPLE);
    }

    /** Whether a heading is about the time at which somebody wrote something down. */
    boolean isTimestamp(String heading) {
        return notionsOf(HeadingText.wordsOf(heading)).hasOneOf(Set.of("TIMESTAMP"));
    }

    /** The notions of words, the longest phrases first. */
    HeadingNotions notionsOf(List<String> words) {
        Set<String> all = new HashSet<>();
        Set<String> deciding = new HashSet<>();
        boolean unknown = false;
        int at = 0;
        while (at < words.size()) {
            int taken = Math.min(LONGEST_PHRASE, words.size() - at);
            String notion = null;
            while (taken > 0 && notion == null) {
                notion = notionOf.get(String.join(" ", words.subList(at, at + taken)));
                taken -= notion == null ? 1 : 0;
            }
            if (notion == null) {
                unknown = true;
                taken = 1;
            } else {
                all.add(notion);
                if (!notion.equals(notion.toLowerCase(Locale.ROOT))) {
                    deciding.add(notion);
                }
            }
            at += taken;
        }
        return new HeadingNotions(all, deciding, unknown);
    }
}
