package org.communitypartners.assessment.privacy.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sums over time at one place: the count of a window is the sum over the stretches between neighbouring days on
 * which some window begins or ends, in this copy or an earlier one.
 */
public final class TimeAdditivity {
    /** What lies between two neighbouring days. */
    private record Stretch(Cell count, boolean isWindow) {}

    private final LinkedTables tables;
    private final boolean impliedOnly;
    private final long minimumCell;

    /**
     * Writes into tables.
     *
     * @param tables the tables
     * @param impliedOnly whether sums are stated only where some stretch is no window itself; for counts that are a
     *     difference of others the rest follows from the others' sums
     * @param minimumCell a run of stretches with fewer people than this, and no window of its own, is kept secret as a
     *     window would be: a later copy may have that window. 0 where nothing is secret
     */
    public TimeAdditivity(LinkedTables tables, boolean impliedOnly, long minimumCell) {
        this.tables = tables;
        this.impliedOnly = impliedOnly;
        this.minimumCell = minimumCell;
    }

    /**
     * States the sums of one place and metric.
     *
     * @param copies the counts of each copy, the newest first
     */
    public void state(List<List<Timeline.Stay>> copies) {
        List<Timeline.Stay> all = lined(copies, 0);
        if (all.size() < 2 || all.stream().allMatch(stay -> stay.entry().count().isKnown())) {
            return;
        }
        Timeline newest = new Timeline(all);
        state(newest);
        // What contradicts the newest figures agreed with the figures of its own time.
        for (int copy = 1; copy < copies.size() && newest.isContradicted(); copy++) {
            if (!copies.get(copy).isEmpty()) {
                state(new Timeline(lined(copies, copy)));
            }
        }
    }

    /** Each count once: those of one copy first, then of the others. */
    private static List<Timeline.Stay> lined(List<List<Timeline.Stay>> copies, int first) {
        Map<Cell, Timeline.Stay> stays = new LinkedHashMap<>();
        copies.get(first).forEach(stay -> stays.putIfAbsent(stay.entry().count(), stay));
        copies.forEach(
                copy -> copy.forEach(stay -> stays.putIfAbsent(stay.entry().count(), stay)));
        return List.copyOf(stays.values());
    }

    private void state(Timeline timeline) {
        TreeMap<Integer, Stretch> stretches = new TreeMap<>();
        List<Timeline.Stay> longer = new ArrayList<>();
        List<LocalDate> days = timeline.days();
        for (Timeline.Stay stay : timeline.agreeing()) {
            int from = days.indexOf(stay.start());
            if (days.get(from + 1).equals(stay.end())) {
                // What remains of the contacts is a count of its own in each copy: the first stands.
                stretches.putIfAbsent(from, new Stretch(stay.entry().count(), true));
            } else {
                longer.add(stay);
            }
        }
        boolean someImplied = false;
        for (int day = 0; day + 1 < days.size(); day++) {
            LocalDate start = days.get(day);
            if (!stretches.containsKey(day)
                    && longer.stream().anyMatch(stay -> stay.span().contains(start))) {
                Cell count = timeline.isIdle(day)
                        ? tables.add(0, 0, false, Cell.Visibility.KNOWN)
                        : tables.imply(timeline.settle(day));
                stretches.put(day, new Stretch(count, false));
                someImplied |= count.isOpen();
            }
        }
        if (someImplied || !impliedOnly) {
            for (Timeline.Stay stay : longer) {
                List<Cell> parts =
                        stretches.subMap(days.indexOf(stay.start()), days.indexOf(stay.end())).values().stream()
                                .map(Stretch::count)
                                .toList();
                tables.addSum(stay.entry().count(), parts);
            }
        }
        keepRunsSecret(timeline, stretches);
    }

    private void keepRunsSecret(Timeline timeline, Map<Integer, Stretch> stretches) {
        Set<List<Cell>> kept = new HashSet<>();
        for (int start : stretches.keySet()) {
            List<Cell> run = new ArrayList<>();
            boolean onlyWindows = true;
            long people = 0;
            for (int day = start; people < minimumCell && stretches.containsKey(day); day++) {
                Stretch stretch = Objects.requireNonNull(stretches.get(day));
                people += stretch.count().value();
                if (!stretch.count().isKnown()) {
                    run.add(stretch.count());
                    onlyWindows &= stretch.isWindow();
                }
                boolean isNew = !run.isEmpty() && (run.size() > 1 || !onlyWindows);
                if (isNew
                        && people > 0
                        && people < minimumCell
                        && timeline.tells(start, day + 1)
                        && kept.add(List.copyOf(run))) {
                    tables.addSecret(new ProtectionRequirement(run, people, null, false, minimumCell));
                }
            }
        }
    }
}
