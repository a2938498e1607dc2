package org.communitypartners.assessment.intake.settle;

import org.communitypartners.assessment.intake.date.DateForm;
import org.communitypartners.assessment.intake.date.DateReading;

/**
 * How the dates of a file are read, and why.
 *
 * @param slashed the numeric dates between slashes or dashes
 * @param dotted the numeric dates between dots
 * @param form what makes a reading a day
 */
record DatesFound(DateOrderFound slashed, DateOrderFound dotted, DateForm form) {
    static final DatesFound NONE =
            new DatesFound(DateOrderFound.NONE, DateOrderFound.NONE, new DateForm(null, null, false, null));

    /** How the numeric dates that are set apart as a date is are read. */
    DateOrderFound orderOf(DateReading date) {
        return date.dotted() ? dotted : slashed;
    }

    /** The order as {@code files.csv} gives it: that of dates between slashes, or without such, between dots. */
    String label() {
        return slashed.tally().any() ? slashed.label() : dotted.label();
    }

    /** The orders and what they rest on, in words; blank without numeric dates. */
    String inWords() {
        String first = slashed.inWords("dates");
        String second = dotted.inWords("dates with dots");
        return first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second;
    }
}
