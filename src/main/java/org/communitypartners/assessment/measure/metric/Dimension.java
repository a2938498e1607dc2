package org.communitypartners.assessment.measure.metric;

import java.util.Locale;

/** The ways in which figures are broken down, in their order. */
public enum Dimension {
    /** Not broken down. */
    NONE,
    /** By language. */
    LANGUAGE,
    /** By outlet. */
    OUTLET,
    /** By target age. */
    TARGET_AGE,
    /** By location mode. */
    LOCATION_MODE,
    /** By grant. */
    GRANT,
    /** By survey question. */
    QUESTION,
    /** By target. */
    TARGET;

    /** The name in {@code metrics.csv}; blank for no dimension. */
    public String id() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
