package org.communitypartners.assessment.privacy.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.privacy.release.ReleasedCell.CellStatus;

/** What copies told of some days, list by list: the parts of each division and their total, whatever they showed. */
public final class ReleasedBreakdowns {
    /** A list of one metric. */
    private record Name(Breakdown list, Metric metric) {}

    private final Map<Name, Set<ReleasedCell>> contents = new LinkedHashMap<>();

    private ReleasedBreakdowns(Collection<ReleasedCell> counts, Set<DateSpan> spans) {
        Map<CountKey, ReleasedCell> byName = new HashMap<>();
        for (ReleasedCell count : counts) {
            if (spans.contains(count.span())) {
                ReleasedCell told = count.dealtWith(CellStatus.SHOWN);
                byName.put(CountKey.of(count), told);
                for (Breakdown list : Breakdown.withPart(count.key())) {
                    contents.computeIfAbsent(new Name(list, count.metric()), name -> new HashSet<>())
                            .add(told);
                }
            }
        }
        contents.forEach((name, told) -> {
            ReleasedCell total = byName.get(new CountKey(name.list().total(), name.metric()));
            if (total != null) {
                told.add(total);
            }
        });
    }

    /**
     * Whether a copy tells something of the same days otherwise than those before it: some figure was restated.
     *
     * @param before the counts of the copies before
     * @param now those of the copy
     */
    public static boolean areRestated(Collection<ReleasedCell> before, Collection<ReleasedCell> now) {
        Set<DateSpan> spans = spans(now);
        ReleasedBreakdowns then = new ReleasedBreakdowns(before, spans);
        ReleasedBreakdowns told = new ReleasedBreakdowns(now, spans);
        return told.contents.entrySet().stream()
                .anyMatch(list -> !list.getValue().equals(then.contents.getOrDefault(list.getKey(), list.getValue())));
    }

    /** The lists of a copy that no earlier one told just so: those may tell something new. */
    public static Set<Breakdown> untold(ReleaseSet copies) {
        Set<DateSpan> spans = spans(copies.now());
        Map<Name, Set<ReleasedCell>> now = new ReleasedBreakdowns(copies.now(), spans).contents;
        for (List<ReleasedCell> earlier : copies.earlier()) {
            now.entrySet().removeAll(new ReleasedBreakdowns(earlier, spans).contents.entrySet());
        }
        return now.keySet().stream().map(Name::list).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<DateSpan> spans(Collection<ReleasedCell> counts) {
        return counts.stream().map(ReleasedCell::span).collect(Collectors.toSet());
    }
}
