package org.communitypartners.assessment.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.activity.TargetAge;

/**
 * A vocabulary: the words by which people say one of a few things (MEASURES section 1).
 *
 * @param <T> what the words stand for
 */
final class Words<T> {
    static final Words<Status> STATUS = new Words<Status>()
            .say(Status.HELD, "held", "completed", "done", "yes", "published", "confirmed")
            .say(Status.CANCELLED, "cancelled", "canceled", "postponed", "no")
            .say(Status.PLANNED, "planned", "scheduled", "upcoming", "tentative", "draft");

    /** The words that say of a day to come that it has been. */
    static final Words<Boolean> SAYS_HELD = new Words<Boolean>().say(true, "held", "completed", "done");

    static final Words<ActivityClass> CLASS = new Words<ActivityClass>()
            .say(ActivityClass.PROGRAM, "program", "class", "workshop", "storytime")
            .say(ActivityClass.OUTREACH, "outreach", "tabling", "booth", "fair", "community event", "outreach event")
            .say(ActivityClass.ONE_TO_ONE, "one-to-one", "1:1", "one-on-one", "consultation", "appointment")
            .say(ActivityClass.SELF_DIRECTED, "self-directed", "passive")
            .say(ActivityClass.PARTNER_MEETING, "partner meeting", "meeting")
            .say(ActivityClass.RECORDING, "recording")
            .say(ActivityClass.UNCLASSIFIED, "unclassified");

    static final Words<LocationMode> MODE = new Words<LocationMode>()
            .say(LocationMode.ONSITE, "onsite", "in library", "in the library", "at the library")
            .say(LocationMode.OFFSITE, "offsite", "community", "partner site", "in the community")
            .say(LocationMode.VIRTUAL, "virtual", "online", "zoom");

    static final Words<TargetAge> AGE = new Words<TargetAge>()
            .say(TargetAge.AGES_0_5, "0-5", "preschool", "early childhood")
            .say(TargetAge.AGES_6_11, "6-11", "children", "kids", "school age")
            .say(TargetAge.AGES_12_18, "12-18", "teens", "teen", "young adult")
            .say(TargetAge.AGES_19_UP, "19+", "19", "adults", "seniors", "adult", "senior")
            .say(TargetAge.GENERAL, "general", "all ages", "family", "families", "general interest", "all");

    /** Whether a count is an estimate. */
    static final Words<Boolean> ESTIMATED = new Words<Boolean>()
            .say(true, "ES", "estimate", "estimated", "approx", "approximate", "approximately")
            .say(false, "CT", "count", "counted", "actual");

    static final Words<Boolean> YES_NO =
            new Words<Boolean>().say(true, "yes", "y", "true", "1").say(false, "no", "n", "false", "0");

    /** The words for a cell that says nothing. */
    private static final Words<Boolean> MISSING =
            new Words<Boolean>().say(true, "n/a", "nan", "unknown", "not counted", "not available", "TBD", "X");

    private final Map<String, T> meanings = new HashMap<>();

    private Words() {}

    /** Whether a trimmed cell says nothing: blank, or one of the words for it. */
    static boolean isBlank(String trimmed) {
        return switch (trimmed.length()) {
            case 0 -> true;
            case 1 -> {
                char c = trimmed.charAt(0);
                yield c == '-' || c == '?' || c == 'x' || c == 'X' || c == '\u2013' || c == '\u2014';
            }
            // The shortest and the longest of the words.
            case 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 -> isMissingWord(trimmed);
            default -> false;
        };
    }

    /** What a word stands for, when it is known. */
    Optional<T> meaningOf(String word) {
        String folded = Folding.word(word);
        T meaning = meanings.get(folded);
        if (meaning == null && folded.endsWith("s")) {
            meaning = meanings.get(folded.substring(0, folded.length() - 1));
        }
        return Optional.ofNullable(meaning);
    }

    private static boolean isMissingWord(String trimmed) {
        return switch (Character.toLowerCase(trimmed.charAt(0))) {
            case 'n', 'u', 't' -> MISSING.meanings.containsKey(Folding.word(trimmed.toLowerCase(Locale.ROOT)));
            default -> false;
        };
    }

    private Words<T> say(T meaning, String... words) {
        for (String word : words) {
            meanings.put(Folding.word(word), meaning);
        }
        return this;
    }
}
