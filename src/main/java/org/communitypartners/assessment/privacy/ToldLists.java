package org.communitypartners.assessment.privacy;

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
import org.communitypartners.assessment.measure.Metric;
import org.communitypartners.assessment.privacy.ReportedCount.Showing;

/** What copies told of some days, list by list: the parts of each division and their total, whatever they showed. */
public final class ToldLists {
    /** A list of one metric. */
    private record Name(Division list, Metric metric) {}

    private final Map<Name, Set<ReportedCount>> contents = new LinkedHashMap<>();

    private ToldLists(Collection<ReportedCount> counts, Set<DateSpan> spans) {
        Map<Suppression.CountName, ReportedCount> byName = new HashMap<>();
        for (ReportedCount count : counts) {
            if (spans.contains(count.span())) {
                ReportedCount told = count.dealtWith(Showing.SHOWN);
                byName.put(Suppression.CountName.of(count), told);
                for (Division list : Division.withPart(count.spot())) {
                    contents.computeIfAbsent(new Name(list, count.metric()), name -> new HashSet<>())
                            .add(told);
                }
            }
        }
        contents.forEach((name, told) -> {
            ReportedCount total =
                    byName.get(new Suppression.CountName(name.list().total(), name.metric()));
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
    public static boolean areRestated(Collection<ReportedCount> before, Collection<ReportedCount> now) {
        Set<DateSpan> spans = spans(now);
        ToldLists then = new ToldLists(before, spans);
        ToldLists told = new ToldLists(now, spans);
        return told.contents.entrySet().stream()
                .anyMatch(list -> !list.getValue().equals(then.contents.getOrDefault(list.getKey(), list.getValue())));
    }

    /** The lists of a copy that no earlier one told just so: those may tell something new. */
    static Set<Division> untold(Copies copies) {
        Set<DateSpan> spans = spans(copies.now());
        Map<Name, Set<ReportedCount>> now = new ToldLists(copies.now(), spans).contents;
        for (List<ReportedCount> earlier : copies.earlier()) {
            now.entrySet().removeAll(new ToldLists(earlier, spans).contents.entrySet());
        }
        return now.keySet().stream().map(Name::list).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<DateSpan> spans(Collection<ReportedCount> counts) {
        return counts.stream().map(ReportedCount::span).collect(Collectors.toSet());
    }
}
