package org.communitypartners.assessment.privacy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communitypartners.assessment.measure.Metric;

/**
 * A copy to be made, and those before it.
 *
 * @param now the counts of the copy
 * @param earlier those of every earlier copy that readers may have, oldest first
 * @param minimumCell the smallest count that is shown
 */
record Copies(List<ReportedCount> now, List<List<ReportedCount>> earlier, long minimumCell) {

    /** The copy as somebody reads it who has no other one. */
    Copies alone() {
        return new Copies(now, List.of(), minimumCell);
    }

    /** The copy with some of its counts only. */
    Copies telling(Predicate<ReportedCount> told) {
        return new Copies(now.stream().filter(told).toList(), earlier, minimumCell);
    }

    /**
     * The copies by families of metrics, between which there are no sums: what is left out of one says nothing of
     * others.
     */
    Stream<Copies> families() {
        Stream<Set<Metric>> others = Arrays.stream(Metric.values())
                .filter(metric -> metric.countsPeople() && !ClassSums.METRICS.contains(metric))
                .map(EnumSet::of);
        return Stream.concat(Stream.of(ClassSums.METRICS), others).map(this::of);
    }

    private Copies of(Set<Metric> family) {
        Predicate<ReportedCount> isOfFamily = count -> family.contains(count.metric());
        return new Copies(
                now.stream().filter(isOfFamily).toList(),
                earlier.stream()
                        .map(copy -> copy.stream().filter(isOfFamily).toList())
                        .toList(),
                minimumCell);
    }

    /** Whether a count is never shown. */
    boolean isSmall(ReportedCount count) {
        return !Suppression.isWhole(count.place()) && count.value() > 0 && count.value() < minimumCell;
    }
}
