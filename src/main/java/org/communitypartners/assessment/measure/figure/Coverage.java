package org.communitypartners.assessment.measure.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.jspecify.annotations.Nullable;

/**
 * Which days the log speaks of. Of days before a source has its first row nobody knows what was done: there a zero, a
 * change or a percentage would be a statement about the log, not about the work.
 *
 * @param begins the day from which every source has rows; null when no source has any
 * @param period the report's own days, whose zeros are said: they are what there is to report
 */
public record Coverage(@Nullable LocalDate begins, @Nullable DateSpan period) {
    /** A log that begins later than in the first quarter of a window does not cover it. */
    private static final int PARTS = 4;

    /** A log that covers everything. */
    public static Coverage complete() {
        return new Coverage(null, null);
    }

    /** Whether every source had begun when a span began, give or take a quarter of the span. */
    public boolean covers(DateSpan span) {
        long days = ChronoUnit.DAYS.between(span.from(), span.to()) + 1;
        return begins == null || !begins.isAfter(span.from().plusDays(days / PARTS));
    }

    /** Whether a zero of a window may be said: not of days before the log, but for the period itself and targets. */
    public boolean saysZero(Window window) {
        return covers(window.span())
                || window.kind() == WindowKind.PERIOD
                || window.kind() == WindowKind.TARGET
                || window.span().equals(period);
    }
}
