package org.communitypartners.assessment.privacy.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.DateSpan;

/**
 * The counts of one place and metric along time: how much has been counted by each day on which some window begins or
 * ends. Windows that share a day tell their distance; days that no window links are laid beside each other in a
 * possible way, since nobody is told their true distance.
 */
public final class Timeline {
    /**
     * A count with its days.
     *
     * @param span the days
     * @param entry the count
     */
    public record Stay(DateSpan span, MetricTable.Entry entry) {
        public LocalDate start() {
            return span.from();
        }

        /** The day after the last. */
        public LocalDate end() {
            return span.to().plusDays(1);
        }

        /** Whether all its days, but fewer, are those of another one. */
        public boolean isWithin(Stay other) {
            return !start().isBefore(other.start()) && !end().isAfter(other.end()) && !span.equals(other.span());
        }
    }

    /** What has been counted by a day, beginning at an origin. */
    private record Level(LocalDate origin, long value, long rows) {}

    private final TreeMap<LocalDate, Level> levels = new TreeMap<>();
    private final Map<LocalDate, Long> bases = new HashMap<>();
    private final List<Stay> agreeing = new ArrayList<>();
    private final List<Stay> differing = new ArrayList<>();

    /**
     * Lines up counts.
     *
     * @param stays the counts, those first that matter most: where restated figures contradict each other, those that
     *     come later differ
     */
    public Timeline(List<Stay> stays) {
        stays.forEach(this::fit);
        levels.values().stream().map(Level::origin).distinct().forEach(this::base);
    }

    /** The counts that fit together. */
    public List<Stay> agreeing() {
        return agreeing;
    }

    /** The counts that contradict others. */
    public List<Stay> differing() {
        return differing;
    }

    /** The days on which a window begins, or on whose eve one ends. */
    public List<LocalDate> days() {
        return List.copyOf(levels.keySet());
    }

    /** What was counted from one of the days to the eve of another. */
    public long between(LocalDate start, LocalDate end) {
        return height(end) - height(start);
    }

    /** Whether the windows tell what was counted between two of the days. */
    public boolean tells(LocalDate start, LocalDate end) {
        return level(start).origin().equals(level(end).origin());
    }

    /**
     * The days from which to the eve of the next one the windows tell that no row should have a value: how many there
     * are is no secret.
     */
    public Set<LocalDate> idle() {
        Set<LocalDate> idle = new HashSet<>();
        List<LocalDate> days = days();
        List<Level> reached = List.copyOf(levels.values());
        for (int i = 0; i < days.size(); i++) {
            for (int j = i + 1; j < days.size(); j++) {
                if (reached.get(i).equals(reached.get(j))) {
                    idle.addAll(days.subList(i, j));
                }
            }
        }
        agreeing.forEach(whole -> idle.addAll(besidesAllRows(whole, days)));
        return idle;
    }

    /** What is left of a window when others within it, one after another, have all its rows. */
    private Set<LocalDate> besidesAllRows(Stay whole, List<LocalDate> days) {
        List<Stay> parts = agreeing.stream()
                .filter(part -> part.entry().of() > 0 && part.isWithin(whole))
                .toList();
        long rows = parts.stream().mapToLong(part -> part.entry().of()).sum();
        if (parts.isEmpty() || rows < whole.entry().of()) {
            return Set.of();
        }
        Map<LocalDate, Covering> reached = new HashMap<>();
        reached.put(whole.start(), new Covering(0, 0, Set.of()));
        for (int i = days.indexOf(whole.start()); i < days.indexOf(whole.end()); i++) {
            LocalDate day = days.get(i);
            Covering here = reached.get(day);
            if (here != null) {
                reached.merge(days.get(i + 1), here.idleFrom(day), Covering::better);
                for (Stay part : parts) {
                    if (part.start().equals(day)) {
                        reached.merge(part.end(), here.with(part.entry()), Covering::better);
                    }
                }
            }
        }
        Covering best = reached.getOrDefault(whole.end(), new Covering(0, 0, Set.of()));
        boolean holdsAll = best.rows() > 0
                && best.rows() == whole.entry().of()
                && best.value() == whole.entry().value();
        return holdsAll ? best.idle() : Set.of();
    }

    /** Windows one after another, and the days between them from which on nothing is told. */
    private record Covering(long rows, long value, Set<LocalDate> idle) {
        Covering with(MetricTable.Entry entry) {
            return new Covering(rows + entry.of(), value + entry.value(), idle);
        }

        Covering idleFrom(LocalDate day) {
            Set<LocalDate> more = new HashSet<>(idle);
            more.add(day);
            return new Covering(rows, value, more);
        }

        Covering better(Covering other) {
            return other.rows > rows || (other.rows == rows && other.idle.size() > idle.size()) ? other : this;
        }
    }

    private void fit(Stay stay) {
        long value = stay.entry().value();
        long rows = Math.max(0, stay.entry().of());
        Level start = levels.get(stay.start());
        if (start == null) {
            Level end = levels.get(stay.end());
            start = end == null
                    ? new Level(stay.start(), 0, 0)
                    : new Level(end.origin(), end.value() - value, end.rows() - rows);
            levels.put(stay.start(), start);
        }
        Level reached = new Level(start.origin(), start.value() + value, start.rows() + rows);
        Level end = levels.putIfAbsent(stay.end(), reached);
        if (end != null && !end.origin().equals(start.origin())) {
            link(end, reached);
        } else if (end != null && end.value() != reached.value()) {
            differing.add(stay);
            return;
        }
        agreeing.add(stay);
    }

    /** Two levels of different origin turn out to be one. */
    private void link(Level from, Level to) {
        levels.replaceAll((day, level) -> level.origin().equals(from.origin())
                ? new Level(
                        to.origin(), level.value() + to.value() - from.value(), level.rows() + to.rows() - from.rows())
                : level);
    }

    private void base(LocalDate origin) {
        if (bases.isEmpty()) {
            bases.put(origin, 0L);
            return;
        }
        long least = Long.MIN_VALUE;
        long most = Long.MAX_VALUE;
        for (Map.Entry<LocalDate, Level> own : levels.entrySet()) {
            for (Map.Entry<LocalDate, Level> other : levels.entrySet()) {
                Long base = bases.get(other.getValue().origin());
                if (base != null && own.getValue().origin().equals(origin)) {
                    long distance =
                            base + other.getValue().value() - own.getValue().value();
                    if (other.getKey().isBefore(own.getKey())) {
                        least = Math.max(least, distance);
                    } else {
                        most = Math.min(most, distance);
                    }
                }
            }
        }
        if (least == Long.MIN_VALUE) {
            bases.put(origin, most == Long.MAX_VALUE ? 0 : most);
        } else {
            bases.put(origin, most == Long.MAX_VALUE ? least : Math.floorDiv(least + most, 2));
        }
    }

    private long height(LocalDate day) {
        Level level = level(day);
        return bases.getOrDefault(level.origin(), 0L) + level.value();
    }

    private Level level(LocalDate day) {
        Level level = levels.get(day);
        if (level == null) {
            throw new IllegalArgumentException("No window begins or ends with " + day + ".");
        }
        return level;
    }
}
