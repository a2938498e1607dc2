package org.communitypartners.assessment.measure.metric;

import java.util.Locale;

/** The windows of time for which figures are given, in their order. */
public enum WindowKind {
    /** The period of the report. */
    PERIOD,
    /** The span of the same length just before. */
    PREVIOUS,
    /** The same dates a year before. */
    YEAR_EARLIER,
    /** From the start of the fiscal year to the period's end. */
    YEAR_TO_DATE,
    /** One of the 13 months that end with the period's last. */
    MONTH,
    /** The dates of a target. */
    TARGET;

    /** The name in {@code metrics.csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
