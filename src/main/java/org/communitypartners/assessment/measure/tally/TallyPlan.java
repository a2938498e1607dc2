package org.communitypartners.assessment.measure.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Target;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.Windows;
import org.jspecify.annotations.Nullable;

/**
 * What must be added up for a report: which spans of days, which of them by dimension, and the ends of the 12-month
 * look-backs. Every tally of a report follows the same plan, so that they can be merged.
 */
public final class TallyPlan {
    private final Windows windows;
    private final List<Target> targets;
    private final List<DateSpan> spans;
    private final List<DateSpan> grantSpans;
    private final List<LocalDate> ends;
    private final Map<DateSpan, Integer> indexOfSpan = new HashMap<>();
    private final Map<LocalDate, Integer> indexOfEnd = new HashMap<>();

    private TallyPlan(Windows windows, List<Target> targets) {
        this.windows = windows;
        this.targets = targets;
        TreeSet<DateSpan> allSpans = new TreeSet<>();
        TreeSet<LocalDate> allEnds = new TreeSet<>();
        TreeSet<DateSpan> byGrant = new TreeSet<>();
        for (Window window : windows.all()) {
            allSpans.add(window.span());
            allEnds.add(window.span().to());
            if (Metric.PARTNER_RETENTION.isGiven(window.kind(), Scope.ALL, Dimension.NONE)) {
                allSpans.add(window.span().before());
            }
        }
        for (Target target : targets) {
            DateSpan span = spanSoFar(target);
            allSpans.add(span);
            allSpans.add(span.before());
            allEnds.add(span.to());
            if (target.scope() == TargetScope.GRANT) {
                byGrant.add(span);
            }
        }
        spans = List.copyOf(allSpans);
        ends = List.copyOf(allEnds);
        grantSpans = List.copyOf(byGrant);
        spans.forEach(span -> indexOfSpan.put(span, indexOfSpan.size()));
        ends.forEach(end -> indexOfEnd.put(end, indexOfEnd.size()));
    }

    /**
     * The plan for a report.
     *
     * @param windows the windows of the report
     * @param targets all targets; those whose dates do not overlap the period are left out
     */
    public static TallyPlan of(Windows windows, List<Target> targets) {
        DateSpan period = windows.period().span();
        return new TallyPlan(
                windows,
                targets.stream()
                        .filter(target -> target.span().overlaps(period))
                        .toList());
    }

    /** The windows of the report. */
    public Windows windows() {
        return windows;
    }

    /** The targets whose dates overlap the period. */
    public List<Target> targets() {
        return targets;
    }

    /** A target's days up to the period's end. */
    public DateSpan spanSoFar(Target target) {
        LocalDate end = windows.period().span().to();
        return target.span().to().isBefore(end)
                ? target.span()
                : new DateSpan(target.span().from(), end);
    }

    /** The days of the report's period. */
    public DateSpan period() {
        return windows.period().span();
    }

    /** The spans to add up, in order. */
    List<DateSpan> spans() {
        return spans;
    }

    /** Whether a span is added up. */
    public boolean has(DateSpan span) {
        return indexOfSpan.containsKey(span);
    }

    /** Where a span stands among the spans. */
    public int indexOf(DateSpan span) {
        return required(indexOfSpan.get(span), span);
    }

    /** The last days of the look-backs of twelve months, in order. */
    List<LocalDate> ends() {
        return ends;
    }

    /** Where an end stands among the ends. */
    int indexOfEnd(LocalDate end) {
        return required(indexOfEnd.get(end), end);
    }

    /** The dimensions by which a span is broken down: all of them for the period, grants for a grant's target. */
    List<Dimension> dimensionsOf(DateSpan span) {
        if (span.equals(period())) {
            return List.of(
                    Dimension.LANGUAGE,
                    Dimension.OUTLET,
                    Dimension.TARGET_AGE,
                    Dimension.LOCATION_MODE,
                    Dimension.GRANT);
        }
        return grantSpans.contains(span) ? List.of(Dimension.GRANT) : List.of();
    }

    /** Which spans contain a day. */
    List<Integer> spansOn(LocalDate day) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).contains(day)) {
                found.add(i);
            }
        }
        return List.copyOf(found);
    }

    /** Which look-backs of twelve months contain a day. */
    List<Integer> endsOn(LocalDate day) {
        return Stream.iterate(0, i -> i < ends.size(), i -> i + 1)
                .filter(i -> DateSpan.twelveMonthsTo(ends.get(i)).contains(day))
                .toList();
    }

    private static int required(@Nullable Integer index, Object what) {
        if (index == null) {
            throw new IllegalArgumentException(what + " is not part of the plan.");
        }
        return index;
    }
}
