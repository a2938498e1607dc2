package org.communitypartners.assessment.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A grant of {@code grants.csv}.
 *
 * @param code the code in activity rows
 * @param name the grant's name
 * @param funder who gives it
 * @param span its days
 * @param amount how many dollars it gives; null when that is not said
 * @param matchRequired how many dollars of match it asks for; null when that is not said
 */
public record Grant(
        Term code,
        String name,
        String funder,
        DateSpan span,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal matchRequired) {

    /** A grant of which no money is said. */
    public Grant(Term code, String name, String funder, DateSpan span) {
        this(code, name, funder, span, null, null);
    }
}
