package org.communitypartners.assessment.intake.header;

import java.util.Locale;
import org.communitypartners.assessment.activity.TargetAge;

/** What a heading says of its cells besides the column: a unit, whose count it is, or what is asked. */
public enum HeadingSense {
    /** Nothing more: the cells are the column's. */
    PLAIN,
    /** Times in minutes. */
    IN_MINUTES,
    /** Times in hours. */
    IN_HOURS,
    /** People of all kinds together, also where some of them stand in columns of their own. */
    TOTAL,
    /** The sum of whatever stands beside it; without parts beside it, of nobody knows what. */
    BARE_TOTAL,
    /** Children up to 5 years. */
    PRESCHOOL,
    /** Children, or those of 6 to 11 years. */
    CHILDREN,
    /** Teenagers. */
    TEENS,
    /** Young people, children or teenagers. */
    YOUTH,
    /** Adults. */
    ADULTS,
    /** Older adults. */
    SENIORS,
    /** Families, or all who came as such. */
    FAMILIES,
    /** People of several ages, but not all. */
    SEVERAL_AGES,
    /** Yes: the activity did not take place. */
    ASKS_CANCELLED,
    /** Yes: the activity took place. */
    ASKS_HELD;

    /** Whether the cells count some of the people only. */
    public boolean isPart() {
        return compareTo(PRESCHOOL) >= 0 && compareTo(SEVERAL_AGES) <= 0;
    }

    /** How old the people are that the cells count; unknown where the words leave it open. */
    TargetAge age() {
        return switch (this) {
            case PRESCHOOL -> TargetAge.AGES_0_5;
            case CHILDREN -> TargetAge.AGES_6_11;
            case TEENS -> TargetAge.AGES_12_18;
            case ADULTS, SENIORS -> TargetAge.AGES_19_UP;
            case FAMILIES, SEVERAL_AGES -> TargetAge.GENERAL;
            case PLAIN, IN_MINUTES, IN_HOURS, TOTAL, BARE_TOTAL, YOUTH, ASKS_CANCELLED, ASKS_HELD -> TargetAge.UNKNOWN;
        };
    }

    /** Whether the cells answer yes or no. */
    public boolean isQuestion() {
        return this == ASKS_CANCELLED || this == ASKS_HELD;
    }

    /** The name in lists. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
