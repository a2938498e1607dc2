package org.communitypartners.assessment.privacy.release;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communitypartners.assessment.measure.metric.Metric;

/**
 * A copy to be made, and those before it.
 *
 * @param now the counts of the copy
 * @param earlier those of every earlier copy that readers may have, oldest first
 * @param minimumCell the smallest count that is shown
 */
public record ReleaseSet(List<ReleasedCell> now, List<List<ReleasedCell>> earlier, long minimumCell) {
    /** The metrics that are sums of one another: contacts are those of programs, of outreach and of the rest. */
    private static final Set<Metric> CONTACTS =
            Set.of(Metric.DIRECT_CONTACTS, Metric.PROGRAM_ATTENDANCE, Metric.PEOPLE_ENGAGED, Metric.PEOPLE_EXPOSED);

    /** The copy as somebody reads it who has no other one. */
    public ReleaseSet alone() {
        return new ReleaseSet(now, List.of(), minimumCell);
    }

    /** The copy with some of its counts only. */
    public ReleaseSet telling(Predicate<ReleasedCell> told) {
        return new ReleaseSet(now.stream().filter(told).toList(), earlier, minimumCell);
    }

    /**
     * The copies by families of metrics, between which there are no sums: what is left out of one says nothing of
     * others.
     */
    public Stream<ReleaseSet> families() {
        Stream<Set<Metric>> others = Stream.concat(Stream.of(now), earlier.stream())
                .flatMap(List::stream)
                .map(ReleasedCell::metric)
                .filter(metric -> !CONTACTS.contains(metric))
                .distinct()
                .sorted()
                .map(Set::of);
        return Stream.concat(Stream.of(CONTACTS), others).map(this::of);
    }

    private ReleaseSet of(Set<Metric> family) {
        Predicate<ReleasedCell> isOfFamily = count -> family.contains(count.metric());
        return new ReleaseSet(
                now.stream().filter(isOfFamily).toList(),
                earlier.stream()
                        .map(copy -> copy.stream().filter(isOfFamily).toList())
                        .toList(),
                minimumCell);
    }

    /** Whether a count is never shown. */
    public boolean isSmall(ReleasedCell count) {
        return !CellKey.isGrandTotal(count.place()) && count.value() > 0 && count.value() < minimumCell;
    }
}
