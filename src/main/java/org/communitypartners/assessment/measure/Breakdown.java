package org.communitypartners.assessment.measure;

import java.util.Comparator;

/**
 * A member of a dimension within a span of the plan.
 *
 * @param span where the span stands in the plan
 * @param dimension the dimension
 * @param key the member's key
 */
record Breakdown(int span, Dimension dimension, String key) {
    /** By span, dimension and key. */
    static final Comparator<Breakdown> ORDER = Comparator.comparingInt(Breakdown::span)
            .thenComparing(Breakdown::dimension)
            .thenComparing(Breakdown::key);
}
