package org.communitypartners.assessment.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitypartners.assessment.measure.Dimension;
import org.communitypartners.assessment.measure.Metric;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.measure.Scope;
import org.communitypartners.assessment.privacy.ReportedCount.Showing;

/** Writes the ledger of a copy and of the copies before it. */
final class LedgerBuilder {
    private static final double WHOLE = 50_000;
    private static final double CELL = 20;

    /** A figure, whatever its value. */
    private record Name(Spot spot, Metric metric) {}

    /** A figure with its value: restated, it is another count. */
    private record Version(Name name, long value) {}

    private final Ledger ledger = new Ledger();
    private final Map<Version, Count> versions = new HashMap<>();
    private final Map<Name, Boolean> suppressedBefore = new HashMap<>();
    private final Map<Version, Boolean> shownBefore = new HashMap<>();
    private final List<Map<Metric, Layer>> copies = new ArrayList<>();
    private final List<Layer> others = new ArrayList<>();
    private final Map<ReportedCount, Count> current = new LinkedHashMap<>();
    private final Set<ReportedCount> leftOut = new LinkedHashSet<>();
    private final List<Count> people = new ArrayList<>();
    private final List<Count> standing = new ArrayList<>();
    private final long minimumCell;
    private final EarlierSpans spans;

    LedgerBuilder(List<List<ReportedCount>> earlier, List<ReportedCount> now, long minimumCell) {
        this.minimumCell = minimumCell;
        spans = new EarlierSpans(earlier);
        for (List<ReportedCount> copy : earlier) {
            for (ReportedCount count : copy) {
                Name name = new Name(count.spot(), count.metric());
                if (count.showing() == Showing.SUPPRESSED) {
                    suppressedBefore.put(name, true);
                } else if (count.showing() == Showing.SHOWN) {
                    shownBefore.put(new Version(name, count.value()), true);
                }
            }
        }
        // The newest first, so that its own choice stands for a figure that is the same in several copies.
        addCopy(now, true);
        for (int i = earlier.size() - 1; i >= 0; i--) {
            addCopy(earlier.get(i), false);
        }
        copies.forEach(this::sumPlaces);
        for (int i = 0; i < copies.size(); i++) {
            others.add(sumClasses(copies.get(i)));
        }
        PlaceSums remainders = new PlaceSums(ledger, true);
        others.forEach(remainders::state);
        sumTimes();
    }

    Ledger ledger() {
        return ledger;
    }

    Map<ReportedCount, Count> current() {
        return current;
    }

    /** The counts that are left out with all parts of their days. */
    Set<ReportedCount> leftOut() {
        return leftOut;
    }

    List<Count> people() {
        return people;
    }

    private void addCopy(List<ReportedCount> copy, boolean isCurrent) {
        Map<Metric, Layer> layers = new EnumMap<>(Metric.class);
        for (ReportedCount count : copy) {
            if (isLeftOut(count, isCurrent)) {
                continue;
            }
            Count one = versions.computeIfAbsent(
                    new Version(new Name(count.spot(), count.metric()), count.value()), key -> count(count, isCurrent));
            layers.computeIfAbsent(count.metric(), metric -> new Layer())
                    .put(count.spot(), new Layer.Entry(one, count.known(), count.of()));
            if (isCurrent) {
                current.put(count, one);
            }
        }
        for (Layer layer : layers.values()) {
            layer.entries().forEach((spot, entry) -> {
                Place p = spot.place();
                Layer.Entry all = layer.at(new Spot(spot.span(), Place.all()));
                if (all != null && !isWhole(p)) {
                    ledger.limit(entry.count(), all.count());
                }
            });
        }
        copies.add(layers);
    }

    /**
     * A count of a part is left out when no part is shown over its days: what is published tells of them only what all
     * the work was, and that leaves every part open.
     */
    private boolean isLeftOut(ReportedCount count, boolean isCurrent) {
        if (isWhole(count.place())) {
            return false;
        }
        if (!isCurrent) {
            return !spans.showsParts(count.span());
        }
        boolean shown = count.isEmpty()
                || shownBefore.containsKey(new Version(new Name(count.spot(), count.metric()), count.value()));
        if (shown || !spans.hidesParts(count.span())) {
            return false;
        }
        current.put(count, ledger.add(count.value(), 0, false, Count.Visibility.SUPPRESSED));
        if (count.showing() != Showing.ABSENT) {
            leftOut.add(count);
        }
        return true;
    }

    private Count count(ReportedCount reported, boolean isCurrent) {
        Place place = reported.spot().place();
        boolean whole = isWhole(place);
        Name name = new Name(reported.spot(), reported.metric());
        Count.Visibility visibility;
        if (reported.isEmpty() || shownBefore.containsKey(new Version(name, reported.value()))) {
            visibility = Count.Visibility.KNOWN;
        } else if (reported.showing() == Showing.ABSENT) {
            visibility = Count.Visibility.IMPLIED;
        } else if (suppressedBefore.containsKey(name) || (isCurrent && !whole && spans.isCloseToSuppressed(reported))) {
            visibility = Count.Visibility.SUPPRESSED;
        } else {
            visibility = Count.Visibility.SHOWN;
        }
        Count count = ledger.add(reported.value(), whole ? WHOLE : CELL + reported.value(), whole, visibility);
        // The figures of a partner that may not be named count in its type: only a small one is nobody's business.
        boolean smallAndAbsent =
                visibility == Count.Visibility.IMPLIED && reported.value() > 0 && reported.value() < minimumCell;
        if (smallAndAbsent || visibility == Count.Visibility.SUPPRESSED) {
            standing.add(count);
        }
        if (isCurrent && !whole && reported.metric().countsPeople()) {
            people.add(count);
        }
        return count;
    }

    List<Count> standing() {
        return standing;
    }

    private static boolean isWhole(Place place) {
        return place.scope() == Scope.ALL && place.dimension() == Dimension.NONE;
    }

    private void sumPlaces(Map<Metric, Layer> copy) {
        PlaceSums sums = new PlaceSums(ledger, false);
        ForeseenSums foreseen = new ForeseenSums(ledger);
        copy.forEach((metric, layer) -> {
            if (isAdditive(metric)) {
                sums.state(layer);
                foreseen.state(layer);
            }
        });
    }

    private static boolean isAdditive(Metric metric) {
        return metric != Metric.UNDUPLICATED_PARTICIPANTS;
    }

    private Layer sumClasses(Map<Metric, Layer> copy) {
        Layer others = new Layer();
        Layer contacts = copy.getOrDefault(Metric.DIRECT_CONTACTS, new Layer());
        Layer programs = copy.getOrDefault(Metric.PROGRAM_ATTENDANCE, new Layer());
        Layer engaged = copy.getOrDefault(Metric.PEOPLE_ENGAGED, new Layer());
        Layer exposed = copy.getOrDefault(Metric.PEOPLE_EXPOSED, new Layer());
        contacts.entries().forEach((spot, all) -> {
            Layer.Entry program = programs.at(spot);
            Layer.Entry outreach = engaged.at(spot);
            if (program != null && outreach != null) {
                long other = all.value() - program.value() - outreach.value();
                long rows = all.of() - program.of() - outreach.of();
                if (other >= 0) {
                    Count rest = other == 0 && rows <= 0
                            ? ledger.add(0, 0, false, Count.Visibility.KNOWN)
                            : ledger.imply(other);
                    others.put(spot, new Layer.Entry(rest, rows, rows));
                    ledger.addSum(all.count(), List.of(program.count(), outreach.count(), rest));
                }
            }
            Layer.Entry seen = exposed.at(spot);
            if (seen != null && outreach != null && seen.known() == seen.of() && seen.value() >= outreach.value()) {
                ledger.addSum(seen.count(), List.of(outreach.count(), ledger.imply(seen.value() - outreach.value())));
            }
        });
        return others;
    }

    private void sumTimes() {
        Map<Metric, Map<Place, List<Timeline.Stay>>> lines = new EnumMap<>(Metric.class);
        Map<Count, Boolean> seen = new HashMap<>();
        for (Map<Metric, Layer> copy : copies) {
            copy.forEach((metric, layer) -> {
                if (isAdditive(metric)) {
                    collect(layer, lines.computeIfAbsent(metric, key -> new LinkedHashMap<>()), seen);
                }
            });
        }
        lines.forEach((metric, places) -> places.forEach((place, stays) ->
                new TimeSums(ledger, false, !isWhole(place) && metric.countsPeople() ? minimumCell : 0).state(stays)));
        Map<Place, List<Timeline.Stay>> rest = new LinkedHashMap<>();
        others.forEach(layer -> collect(layer, rest, seen));
        rest.forEach((place, stays) -> new TimeSums(ledger, true, 0).state(stays));
    }

    private static void collect(Layer layer, Map<Place, List<Timeline.Stay>> places, Map<Count, Boolean> seen) {
        layer.entries().forEach((spot, entry) -> {
            if (seen.put(entry.count(), true) == null) {
                places.computeIfAbsent(spot.place(), key -> new ArrayList<>())
                        .add(new Timeline.Stay(spot.span(), entry));
            }
        });
    }
}
