package org.communitypartners.assessment.privacy.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.privacy.release.CellKey;
import org.communitypartners.assessment.privacy.release.PriorReleases;
import org.communitypartners.assessment.privacy.release.ReleaseSet;
import org.communitypartners.assessment.privacy.release.ReleasedCell;
import org.communitypartners.assessment.privacy.release.ReleasedCell.CellStatus;

/** Writes the tables of a copy and of the copies before it. */
public final class LinkedTablesBuilder {
    private static final double WHOLE = 50_000;
    private static final double CELL = 20;
    /** Zero is shown where something else can go, but it says the least. */
    private static final double ZERO = 14;

    private final ReleaseSet copies;
    private final LinkedTables tables = new LinkedTables();
    private final Map<PriorReleases.Version, Cell> versions = new HashMap<>();
    private final List<Map<Metric, MetricTable>> layersOfCopies = new ArrayList<>();
    private final List<MetricTable> others = new ArrayList<>();
    private final Map<ReleasedCell, Cell> current = new LinkedHashMap<>();
    private final List<Cell> people = new ArrayList<>();
    private final List<Cell> standing = new ArrayList<>();
    /** Where the counts stand that nobody may find out. */
    private final Map<Cell, CellKey> secrets = new LinkedHashMap<>();

    private final PriorReleases before;

    /** Writes all that readers can add up. */
    public LinkedTablesBuilder(ReleaseSet copies) {
        this.copies = copies;
        List<List<ReleasedCell>> earlier = copies.earlier();
        before = new PriorReleases(earlier);
        // The newest first, so that its own choice stands for a figure that is the same in several copies.
        addCopy(copies.now(), true);
        for (int i = earlier.size() - 1; i >= 0; i--) {
            addCopy(earlier.get(i), false);
        }
        layersOfCopies.forEach(this::sumPlaces);
        ClassAdditivity classes = new ClassAdditivity(tables, copies.minimumCell());
        layersOfCopies.forEach(copy -> others.add(classes.state(copy)));
        PlaceAdditivity remainders = new PlaceAdditivity(tables, true);
        others.forEach(remainders::state);
        sumTimes();
    }

    /** Where secrets stand that no choice of this copy can keep. */
    public Set<CellKey> exposed() {
        return secrets(Cell::isKnown);
    }

    /** Where secrets stand that are among some counts. */
    public Set<CellKey> secretsAmong(Set<Cell> counts) {
        return secrets(counts::contains);
    }

    private Set<CellKey> secrets(Predicate<Cell> isMeant) {
        Set<CellKey> spots = new HashSet<>();
        secrets.forEach((count, spot) -> {
            if (isMeant.test(count)) {
                spots.add(spot);
            }
        });
        return spots;
    }

    public LinkedTables tables() {
        return tables;
    }

    /** What it was written from. */
    public ReleaseSet copies() {
        return copies;
    }

    public Map<ReleasedCell, Cell> current() {
        return current;
    }

    public List<Cell> people() {
        return people;
    }

    private void addCopy(List<ReleasedCell> copy, boolean isCurrent) {
        Map<Metric, MetricTable> layers = new TreeMap<>();
        for (ReleasedCell count : copy) {
            Cell one = versions.computeIfAbsent(PriorReleases.Version.of(count), key -> count(count, isCurrent));
            layers.computeIfAbsent(count.metric(), metric -> new MetricTable())
                    .put(count.key(), new MetricTable.Entry(one, count.known(), count.of()));
            if (isCurrent) {
                current.put(count, one);
            }
        }
        for (MetricTable layer : layers.values()) {
            layer.entries().forEach((spot, entry) -> {
                Place p = spot.place();
                MetricTable.Entry all = layer.at(new CellKey(spot.span(), Place.all()));
                if (all != null && !CellKey.isGrandTotal(p)) {
                    tables.limit(entry.count(), all.count());
                }
            });
        }
        layersOfCopies.add(layers);
    }

    private Cell count(ReleasedCell reported, boolean isCurrent) {
        Place place = reported.key().place();
        boolean whole = CellKey.isGrandTotal(place);
        Cell.Visibility visibility;
        if (reported.isEmpty() || before.shown(reported)) {
            visibility = Cell.Visibility.KNOWN;
        } else if (reported.showing() == CellStatus.ABSENT) {
            visibility = Cell.Visibility.IMPLIED;
        } else if (before.suppressed(reported)) {
            visibility = Cell.Visibility.SUPPRESSED;
        } else {
            visibility = Cell.Visibility.SHOWN;
        }
        Cell count = tables.add(
                reported.value(),
                whole ? WHOLE : reported.value() == 0 ? ZERO : CELL + reported.value(),
                whole,
                visibility);
        // The figures of a partner that may not be named count in its type: only a small one is nobody's business.
        boolean smallAndAbsent = visibility == Cell.Visibility.IMPLIED && copies.isSmall(reported);
        if (smallAndAbsent || visibility == Cell.Visibility.SUPPRESSED) {
            standing.add(count);
        }
        if (isCurrent && !whole && reported.metric().countsPeople()) {
            people.add(count);
        }
        boolean hidden = reported.value() > 0 && before.suppressed(reported);
        if ((copies.isSmall(reported) || hidden) && !count.isKnown()) {
            secrets.put(count, reported.key());
        }
        return count;
    }

    public List<Cell> standing() {
        return standing.stream().filter(cell -> !cell.isKnown()).toList();
    }

    private void sumPlaces(Map<Metric, MetricTable> copy) {
        PlaceAdditivity sums = new PlaceAdditivity(tables, false);
        copy.forEach((metric, layer) -> {
            if (isAdditive(metric)) {
                sums.state(layer);
            }
        });
    }

    private static boolean isAdditive(Metric metric) {
        return metric != Metric.UNDUPLICATED_PARTICIPANTS;
    }

    private void sumTimes() {
        Map<Metric, Map<Place, List<List<Timeline.Stay>>>> lines = new TreeMap<>();
        for (int copy = 0; copy < layersOfCopies.size(); copy++) {
            int number = copy;
            layersOfCopies.get(copy).forEach((metric, layer) -> {
                if (isAdditive(metric)) {
                    collect(layer, number, lines.computeIfAbsent(metric, key -> new LinkedHashMap<>()));
                }
            });
        }
        lines.forEach((metric, places) -> places.forEach((place, stays) -> new TimeAdditivity(
                        tables, false, !CellKey.isGrandTotal(place) && metric.countsPeople() ? copies.minimumCell() : 0)
                .state(stays)));
        Map<Place, List<List<Timeline.Stay>>> rest = new LinkedHashMap<>();
        for (int copy = 0; copy < others.size(); copy++) {
            collect(others.get(copy), copy, rest);
        }
        rest.forEach((place, stays) -> new TimeAdditivity(tables, true, 0).state(stays));
    }

    private void collect(MetricTable layer, int copy, Map<Place, List<List<Timeline.Stay>>> places) {
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
