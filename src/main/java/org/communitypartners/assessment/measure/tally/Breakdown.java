package org.communitypartners.assessment.measure.tally;

import java.util.Comparator;
import org.communitypartners.assessment.measure.metric.Dimension;

/**
 * A member of a dimension within a span of the plan.
 *
 * @param span where the span stands in the plan
 * @param dimension the dimension
 * @param key the member's key
 */
public record Breakdown(int span, Dimension dimension, String key) {
    /** By span, dimension and key. */
    public static final Comparator<Breakdown> ORDER = Comparator.comparingInt(Breakdown::span)
            .thenComparing(Breakdown::dimension)
            .thenComparing(Breakdown::key);
}
