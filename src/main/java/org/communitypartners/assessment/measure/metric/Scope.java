package org.communitypartners.assessment.measure.metric;

import java.util.Locale;

/** How much of the work a figure covers. */
public enum Scope {
    /** All of it. */
    ALL,
    /** The partners of one type. */
    PARTNER_TYPE,
    /** One partner. */
    PARTNER;

    /** The name in {@code metrics.csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
