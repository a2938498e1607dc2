package org.communitypartners.assessment.intake.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.activity.TargetAge;

/**
 * A vocabulary: the words by which people say one of a few things (src/docs/measures.md section 1).
 *
 * @param <T> what the words stand for
 */
public final class Words<T> {
    public static final Words<Status> STATUS = new Words<Status>()
            .say(Status.HELD, "held", "completed", "done", "yes", "published", "confirmed")
            .say(Status.CANCELLED, "cancelled", "canceled", "postponed", "no")
            .say(Status.PLANNED, "planned", "scheduled", "upcoming", "tentative", "draft");

    /** The words that say of a day to come that it has been. */
    public static final Words<Boolean> SAYS_HELD = new Words<Boolean>().say(true, "held", "completed", "done");

    public static final Words<ActivityClass> CLASS = new Words<ActivityClass>()
            .say(ActivityClass.PROGRAM, "program", "class", "workshop", "storytime")
            .say(ActivityClass.OUTREACH, "outreach", "tabling", "booth", "fair", "community event", "outreach event")
            .say(ActivityClass.ONE_TO_ONE, "one-to-one", "1:1", "consultation", "appointment")
            .say(ActivityClass.SELF_DIRECTED, "self-directed", "passive")
            .say(ActivityClass.PARTNER_MEETING, "partner meeting", "meeting")
            .say(ActivityClass.RECORDING, "recording")
            .say(ActivityClass.UNCLASSIFIED, "unclassified");

    public static final Words<LocationMode> MODE = new Words<LocationMode>()
            .say(LocationMode.ONSITE, "onsite", "in library", "at the library")
            .say(LocationMode.OFFSITE, "offsite", "community", "partner site", "in the community")
            .say(LocationMode.VIRTUAL, "virtual", "online", "zoom");

    static final Words<TargetAge> AGE = new Words<TargetAge>()
            .say(
                    TargetAge.AGES_0_5,
                    "0-5",
                    "preschool",
                    "preschoolers",
                    "pre-k",
                    "early childhood",
                    "baby",
                    "babies",
                    "infants",
                    "toddler",
                    "toddlers",
                    "babies and toddlers",
                    "birth to five")
            .say(
                    TargetAge.AGES_6_11,
                    "6-11",
                    "child",
                    "children",
                    "kid",
                    "kids",
                    "school age",
                    "school aged",
                    "school age children",
                    "elementary",
                    "elementary school")
            .say(
                    TargetAge.AGES_12_18,
                    "12-18",
                    "teen",
                    "teens",
                    "teenagers",
                    "young adult",
                    "young adults",
                    "middle school",
                    "high school")
            .say(TargetAge.AGES_19_UP, "19+", "adult", "adults", "senior", "seniors", "older adults", "senior citizens")
            .say(
                    TargetAge.GENERAL,
                    "general",
                    "all ages",
                    "any age",
                    "everyone",
                    "family",
                    "families",
                    "general interest",
                    "intergenerational");

    /** Whether a count is an estimate. */
    public static final Words<Boolean> ESTIMATED = new Words<Boolean>()
            .say(true, "ES", "estimate", "estimated", "approx")
            .say(false, "CT", "counted", "actual");

    public static final Words<Boolean> YES_NO =
            new Words<Boolean>().say(true, "yes", "y", "true", "1").say(false, "no", "n", "false", "0");

    private final Map<String, T> meanings = new HashMap<>();

    private Words() {}

    /**
     * Whether a trimmed cell says nothing: blank, or one of the words for it, in any case. No other word is missing.
     */
    public static boolean isBlank(String trimmed) {
        return switch (trimmed.length()) {
            case 0 -> true;
            case 1 -> "-?xX".indexOf(trimmed.charAt(0)) >= 0;
            case 3 ->
                trimmed.equalsIgnoreCase("n/a") || trimmed.equalsIgnoreCase("nan") || trimmed.equalsIgnoreCase("tbd");
            case 7 -> trimmed.equalsIgnoreCase("unknown");
            case 11 -> trimmed.equalsIgnoreCase("not counted");
            case 13 -> trimmed.equalsIgnoreCase("not available");
            default -> false;
        };
    }

    /** What a word stands for, when it is known. */
    public Optional<T> meaningOf(String word) {
        return Optional.ofNullable(meanings.get(Folding.word(word)));
    }

    private Words<T> say(T meaning, String... words) {
        for (String word : words) {
            meanings.put(Folding.word(word), meaning);
        }
        return this;
    }
}
