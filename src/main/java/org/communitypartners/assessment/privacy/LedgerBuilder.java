package org.communitypartners.assessment.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.communitypartners.assessment.measure.Metric;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.privacy.ReportedCount.Showing;

/** Writes the ledger of a copy and of the copies before it. */
final class LedgerBuilder {
    private static final double WHOLE = 50_000;
    private static final double CELL = 20;
    /** Zero is shown where something else can go, but it says the least. */
    private static final double ZERO = 14;

    private final Copies copies;
    private final Ledger ledger = new Ledger();
    private final Map<EarlierShowings.Version, Count> versions = new HashMap<>();
    private final List<Map<Metric, Layer>> layersOfCopies = new ArrayList<>();
    private final List<Layer> others = new ArrayList<>();
    private final Map<ReportedCount, Count> current = new LinkedHashMap<>();
    private final List<Count> people = new ArrayList<>();
    private final List<Count> standing = new ArrayList<>();
    /** Where the counts stand that nobody may find out. */
    private final Map<Count, Spot> secrets = new LinkedHashMap<>();

    private final EarlierShowings before;

    /** Writes all that readers can add up. */
    LedgerBuilder(Copies copies) {
        this.copies = copies;
        List<List<ReportedCount>> earlier = copies.earlier();
        before = new EarlierShowings(earlier);
        // The newest first, so that its own choice stands for a figure that is the same in several copies.
        addCopy(copies.now(), true);
        for (int i = earlier.size() - 1; i >= 0; i--) {
            addCopy(earlier.get(i), false);
        }
        layersOfCopies.forEach(this::sumPlaces);
        ClassSums classes = new ClassSums(ledger, copies.minimumCell());
        layersOfCopies.forEach(copy -> others.add(classes.state(copy)));
        PlaceSums remainders = new PlaceSums(ledger, true);
        others.forEach(remainders::state);
        sumTimes();
        recognizeKnown();
        layersOfCopies.forEach(this::foreseeSums);
    }

    /** The ledgers of the families of metrics, between which there are no sums. */
    static List<LedgerBuilder> ofFamilies(Copies copies) {
        return copies.families().parallel().map(LedgerBuilder::new).toList();
    }

    /**
     * What earlier copies tell together with the numbers of activities, which are never secret, no choice of this copy
     * can take back.
     */
    private void recognizeKnown() {
        recognizeZeros();
        do {
            new DeterminedCounts(ledger, count -> !count.isKnown()).find().forEach(Count::becomeKnown);
        } while (recognizeZeros());
        standing.removeIf(Count::isKnown);
    }

    /** Where secrets stand that no choice of this copy can keep. */
    Set<Spot> exposed() {
        return secrets(Count::isKnown);
    }

    /** Where secrets stand that are among some counts. */
    Set<Spot> secretsAmong(Set<Count> counts) {
        return secrets(counts::contains);
    }

    private Set<Spot> secrets(Predicate<Count> isMeant) {
        Set<Spot> spots = new HashSet<>();
        secrets.forEach((count, spot) -> {
            if (isMeant.test(count)) {
                spots.add(spot);
            }
        });
        return spots;
    }

    /** Where the known parts of a known total add up to it, the others are known to be zero; whether there are any. */
    private boolean recognizeZeros() {
        boolean any = false;
        boolean found = true;
        while (found) {
            found = false;
            for (Sum sum : ledger.sums()) {
                if (sum.total().isKnown() && sum.leavesZero()) {
                    for (Count part : sum.parts()) {
                        found |= !part.isKnown();
                        part.becomeKnown();
                    }
                }
            }
            any |= found;
        }
        return any;
    }

    Ledger ledger() {
        return ledger;
    }

    /** What it was written from. */
    Copies copies() {
        return copies;
    }

    Map<ReportedCount, Count> current() {
        return current;
    }

    List<Count> people() {
        return people;
    }

    private void addCopy(List<ReportedCount> copy, boolean isCurrent) {
        Map<Metric, Layer> layers = new EnumMap<>(Metric.class);
        for (ReportedCount count : copy) {
            Count one = versions.computeIfAbsent(EarlierShowings.Version.of(count), key -> count(count, isCurrent));
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
                if (all != null && !Suppression.isWhole(p)) {
                    ledger.limit(entry.count(), all.count());
                }
            });
        }
        layersOfCopies.add(layers);
    }

    private Count count(ReportedCount reported, boolean isCurrent) {
        Place place = reported.spot().place();
        boolean whole = Suppression.isWhole(place);
        Count.Visibility visibility;
        if (reported.isEmpty() || before.shown(reported)) {
            visibility = Count.Visibility.KNOWN;
        } else if (reported.showing() == Showing.ABSENT) {
            visibility = Count.Visibility.IMPLIED;
        } else if (before.suppressed(reported)) {
            visibility = Count.Visibility.SUPPRESSED;
        } else {
            visibility = Count.Visibility.SHOWN;
        }
        Count count = ledger.add(
                reported.value(),
                whole ? WHOLE : reported.value() == 0 ? ZERO : CELL + reported.value(),
                whole,
                visibility);
        // The figures of a partner that may not be named count in its type: only a small one is nobody's business.
        boolean smallAndAbsent = visibility == Count.Visibility.IMPLIED && copies.isSmall(reported);
        if (smallAndAbsent || visibility == Count.Visibility.SUPPRESSED) {
            standing.add(count);
        }
        if (isCurrent && !whole && reported.metric().countsPeople()) {
            people.add(count);
        }
        boolean hidden = reported.value() > 0 && before.suppressed(reported);
        if ((copies.isSmall(reported) || hidden) && !count.isKnown()) {
            secrets.put(count, reported.spot());
        }
        return count;
    }

    List<Count> standing() {
        return standing;
    }

    private void sumPlaces(Map<Metric, Layer> copy) {
        PlaceSums sums = new PlaceSums(ledger, false);
        copy.forEach((metric, layer) -> {
            if (isAdditive(metric)) {
                sums.state(layer);
            }
        });
    }

    private void foreseeSums(Map<Metric, Layer> copy) {
        ForeseenSums foreseen = new ForeseenSums(ledger);
        copy.forEach((metric, layer) -> {
            if (isAdditive(metric)) {
                foreseen.state(layer);
            }
        });
    }

    private static boolean isAdditive(Metric metric) {
        return metric != Metric.UNDUPLICATED_PARTICIPANTS;
    }

    private void sumTimes() {
        Map<Metric, Map<Place, List<List<Timeline.Stay>>>> lines = new EnumMap<>(Metric.class);
        for (int copy = 0; copy < layersOfCopies.size(); copy++) {
            int number = copy;
            layersOfCopies.get(copy).forEach((metric, layer) -> {
                if (isAdditive(metric)) {
                    collect(layer, number, lines.computeIfAbsent(metric, key -> new LinkedHashMap<>()));
                }
            });
        }
        lines.forEach((metric, places) -> places.forEach((place, stays) -> new TimeSums(
                        ledger, false, !Suppression.isWhole(place) && metric.countsPeople() ? copies.minimumCell() : 0)
                .state(stays)));
        Map<Place, List<List<Timeline.Stay>>> rest = new LinkedHashMap<>();
        for (int copy = 0; copy < others.size(); copy++) {
            collect(others.get(copy), copy, rest);
        }
        rest.forEach((place, stays) -> new TimeSums(ledger, true, 0).state(stays));
    }

    private void collect(Layer layer, int copy, Map<Place, List<List<Timeline.Stay>>> places) {
        layer.entries().forEach((spot, entry) -> places.computeIfAbsent(spot.place(), key -> noStays())
                .get(copy)
                .add(new Timeline.Stay(spot.span(), entry)));
    }

    private List<List<Timeline.Stay>> noStays() {
        return layersOfCopies.stream()
                .<List<Timeline.Stay>>map(copy -> new ArrayList<>())
                .toList();
    }
}
