package org.communitypartners.assessment.measure.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rate rests on, so that a reader can tell a rate from a coincidence.
 *
 * @param rows the activities that it is computed from
 * @param of the activities that it speaks of
 * @param hours the hours that it divides; null when it divides none
 */
public record Basis(long rows, long of, @Nullable BigDecimal hours) {
    private static final int FEWEST_ROWS = 3;
    private static final BigDecimal FEWEST_HOURS = BigDecimal.valueOf(5);

    /** Whether it is too little to be compared: less than half of the activities, 3 activities or 5 hours. */
    public boolean isThin() {
        return rows * 2 < of || rows < FEWEST_ROWS || (hours != null && hours.compareTo(FEWEST_HOURS) < 0);
    }
}
