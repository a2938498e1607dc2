package org.communitypartners.assessment.measure.metric;

import java.util.Locale;

/** What a reader must know about a figure; of several, the first in this order is given. */
public enum Note {
    /** Left out of a shareable copy to protect people. */
    SUPPRESSED,
    /** The library does not collect it. */
    NOT_COLLECTED,
    /** There is nothing to divide by. */
    NO_DENOMINATOR,
    /** A contributing row is an estimate. */
    ESTIMATED,
    /** Nothing. */
    NONE;

    /** The name in {@code metrics.csv}; blank for none. */
    public String id() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
