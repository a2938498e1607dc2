package org.communitypartners.assessment.intake.table;

import java.util.Locale;

/** The thresholds of the Attention sheet. */
public enum Threshold {
    /** A partner is silent after so many days without a held activity. */
    SILENT_DAYS(90),
    /** A partner approached so many days ago should have been active. */
    APPROACHED_DAYS(60),
    /** Contacts have fallen when they are down by this many percent or more. */
    FALLEN_PERCENT(50),
    /** A fall counts from this many contacts in the period before. */
    FALLEN_FROM(20),
    /** Library and partner disagree when their ratings are so many levels apart. */
    RATING_GAP(2);

    private final int standard;

    Threshold(int standard) {
        this.standard = standard;
    }

    /** The name in {@code settings.csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The default. */
    public int standard() {
        return standard;
    }
}
