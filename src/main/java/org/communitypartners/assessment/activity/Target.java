package org.communitypartners.assessment.activity;

import java.math.BigDecimal;

/**
 * A target of {@code targets.csv}.
 *
 * @param scope what it is set for
 * @param name the partner type, the partner or the grant; blank for all
 * @param metric the id of the metric
 * @param span the target's own days
 * @param value what is to be reached
 */
public record Target(TargetScope scope, Term name, String metric, DateSpan span, BigDecimal value) {

    /** What a target can be set for. */
    public enum TargetScope {
        /** The whole library. */
        ALL,
        /** One partner type. */
        PARTNER_TYPE,
        /** One partner. */
        PARTNER,
        /** One grant. */
        GRANT
    }
}
