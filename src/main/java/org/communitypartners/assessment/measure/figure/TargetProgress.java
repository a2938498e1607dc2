package org.communitypartners.assessment.measure.figure;

import java.math.BigDecimal;
import org.communitypartners.assessment.activity.Target;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is reached at the end of the period.
 *
 * @param target the target
 * @param place the place of its figures in {@code metrics.csv}
 * @param metric what is to be reached
 * @param actual the metric from the target's start to the earlier of its end and the period's end; null without one,
 *     and in a shareable copy where no published figure gives it
 * @param attainment actual / target; null without an actual
 * @param timePassed the share of the target's days that have passed, 0 to 1
 * @param neededPerMonth what is needed in each month that is left; null when none is left, when the target is reached,
 *     or when the metric does not add up over months
 */
public record TargetProgress(
        Target target,
        Place place,
        Metric metric,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal attainment,
        BigDecimal timePassed,
        @Nullable BigDecimal neededPerMonth) {

    /** Whether the target's time has passed. */
    public boolean over() {
        return timePassed.compareTo(BigDecimal.ONE) >= 0;
    }

    /** Whether what was to be reached is reached. */
    public boolean reached() {
        return attainment != null && attainment.compareTo(BigDecimal.ONE) >= 0;
    }

    /**
     * Whether less is reached than the time passed would ask for. A metric that does not add up over months has no
     * pace, so that it is behind only when its time has passed.
     */
    public boolean behind() {
        return attainment != null
                && !reached()
                && (over() || (metric.addsUp() && attainment.compareTo(timePassed) < 0));
    }
}
