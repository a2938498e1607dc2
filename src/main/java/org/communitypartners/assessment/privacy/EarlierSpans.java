package org.communitypartners.assessment.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.Metric;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.privacy.ReportedCount.Showing;

/** Over which days earlier copies gave figures, and what that means for the days of a later one. */
final class EarlierSpans {
    /** Spans that share so much of the longer one are close. */
    private static final double CLOSE = 0.6;

    /** A figure through time. */
    private record Line(Place place, Metric metric) {}

    private final Map<Line, List<DateSpan>> suppressed = new HashMap<>();

    EarlierSpans(List<List<ReportedCount>> earlier) {
        earlier.forEach(copy -> copy.forEach(this::note));
    }

    private void note(ReportedCount count) {
        if (count.showing() == Showing.SUPPRESSED) {
            suppressed
                    .computeIfAbsent(new Line(count.place(), count.metric()), key -> new ArrayList<>())
                    .add(count.span());
        }
    }

    /** Whether a count was suppressed over nearly the same days, so that this one would come close to it. */
    boolean isCloseToSuppressed(ReportedCount count) {
        return suppressed.getOrDefault(new Line(count.place(), count.metric()), List.of()).stream()
                .anyMatch(span -> isClose(span, count.span()));
    }

    private static boolean isClose(DateSpan one, DateSpan other) {
        if (!one.overlaps(other)) {
            return false;
        }
        long from = Math.max(one.from().toEpochDay(), other.from().toEpochDay());
        long to = Math.min(one.to().toEpochDay(), other.to().toEpochDay());
        return to - from + 1 >= CLOSE * Math.max(one.days(), other.days());
    }
}
