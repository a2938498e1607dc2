package org.communitypartners.assessment.privacy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;

/**
 * A reader who solves equations: finds the suppressed counts that all sums of some copies, taken together, determine.
 * Exact, in numbers modulo a prime, and quick enough for whole reports; it knows nothing of how counts were suppressed.
 */
public final class SumsSolver {
    private static final long PRIME = 2_147_483_647;

    /** A count with its place in time. */
    public record Cell(DateSpan span, Place place, Metric metric) {}

    /**
     * A count as it was at a time.
     *
     * @param edition how often the figures were restated before; 0 for a count that never was
     */
    public record Version(Cell cell, int edition) {}

    private final Predicate<Cell> isRestated;
    private final Set<Version> known = new HashSet<>();
    private final Set<Version> unknown = new LinkedHashSet<>();
    private final Set<Cell> published = new LinkedHashSet<>();
    private final Set<Cell> hidden = new LinkedHashSet<>();
    private final Map<Cell, Long> rows = new HashMap<>();
    private int edition;
    private final Map<Object, Integer> unknowns = new HashMap<>();
    private final Map<Integer, Map<Integer, Long>> solved = new HashMap<>();
    private final Map<Integer, Set<Integer>> places = new HashMap<>();

    /** Reads copies of figures that were not restated between them. */
    public SumsSolver(List<Figures> copies) {
        this(List.of(copies), cell -> false);
    }

    /**
     * Reads copies of figures that were restated between them, and knows which were not.
     *
     * @param editions the copies made before each restatement, and those made after the last
     */
    public SumsSolver(List<List<Figures>> editions, Predicate<Cell> isRestated) {
        this.isRestated = isRestated;
        for (edition = 0; edition < editions.size(); edition++) {
            read(editions.get(edition));
            published.forEach(cell -> known.add(version(cell)));
            hidden.forEach(cell -> unknown.add(version(cell)));
        }
        unknown.removeAll(known);
        for (edition = 0; edition < editions.size(); edition++) {
            read(editions.get(edition));
            divide();
            lineUp();
            partContacts();
        }
    }

    private Version version(Cell cell) {
        return new Version(cell, isRestated.test(cell) ? edition : 0);
    }

    /** The suppressed counts that the sums determine. */
    public List<Version> versions() {
        return unknown.stream()
                .filter(version -> {
                    Map<Integer, Long> row = solved.get(unknowns.getOrDefault(version, -1));
                    return row != null && row.isEmpty();
                })
                .toList();
    }

    /** The suppressed counts that the sums determine, of figures that were not restated. */
    public List<Cell> determined() {
        return versions().stream().map(Version::cell).toList();
    }

    private void read(List<Figures> copies) {
        published.clear();
        hidden.clear();
        rows.clear();
        copies.forEach(copy -> copy.inOrder().forEach(this::read));
        hidden.removeAll(published);
    }

    private void read(Figure figure) {
        Cell cell = new Cell(figure.window().span(), figure.place(), figure.metric());
        BigDecimal value = figure.value();
        boolean countsWork = figure.metric() == Metric.ACTIVITIES
                || figure.metric() == Metric.PROGRAMS
                || figure.metric() == Metric.OUTREACH_EVENTS;
        if (countsWork && value != null) {
            rows.put(cell, value.longValueExact());
        } else if (figure.metric().countsPeople() && value != null) {
            published.add(cell);
        } else if (figure.metric().countsPeople() && figure.note() == Note.SUPPRESSED) {
            hidden.add(cell);
        }
    }

    /** Of what a count can only come from some activities. */
    private static final Map<Metric, Metric> HELD = Map.of(
            Metric.PROGRAM_ATTENDANCE, Metric.PROGRAMS,
            Metric.PEOPLE_ENGAGED, Metric.OUTREACH_EVENTS,
            Metric.PEOPLE_EXPOSED, Metric.OUTREACH_EVENTS);

    private boolean isKnown(Cell cell) {
        return known.contains(version(cell)) || rows(cell) == 0;
    }

    /** How many activities could give the count; -1 when the copies do not say. */
    private long rows(Cell cell) {
        Metric held = HELD.getOrDefault(cell.metric(), Metric.ACTIVITIES);
        return rows.getOrDefault(new Cell(cell.span(), cell.place(), held), -1L);
    }

    private Set<Cell> cells() {
        Set<Cell> all = new HashSet<>(published);
        all.addAll(hidden);
        all.removeIf(cell -> cell.metric() == Metric.UNDUPLICATED_PARTICIPANTS
                || cell.place().dimension() == Dimension.QUESTION);
        return all;
    }

    /** All is its types, a type its partners, any of them the members of a dimension: where the rows say so. */
    private void divide() {
        record Division(Cell total, String by) {}
        Map<Division, List<Cell>> divisions = new LinkedHashMap<>();
        for (Cell cell : cells()) {
            Place place = cell.place();
            if (place.scope() == Scope.PARTNER_TYPE) {
                Place all = new Place(Scope.ALL, "", "", place.dimension(), place.member());
                divisions
                        .computeIfAbsent(new Division(at(cell, all), "type"), key -> new ArrayList<>())
                        .add(cell);
            } else if (place.scope() == Scope.PARTNER) {
                Place type = new Place(Scope.PARTNER_TYPE, place.partnerType(), "", place.dimension(), place.member());
                divisions
                        .computeIfAbsent(new Division(at(cell, type), "partner"), key -> new ArrayList<>())
                        .add(cell);
            }
            if (place.dimension() != Dimension.NONE) {
                Place whole = new Place(place.scope(), place.partnerType(), place.partner(), Dimension.NONE, "");
                divisions
                        .computeIfAbsent(
                                new Division(at(cell, whole), place.dimension().id()), key -> new ArrayList<>())
                        .add(cell);
            }
        }
        divisions.forEach((division, parts) -> {
            long counted = parts.stream().mapToLong(this::rows).sum();
            if (counted == rows(division.total()) && counted >= 0) {
                Map<Object, Long> terms = new HashMap<>();
                term(terms, division.total(), 1);
                parts.forEach(part -> term(terms, part, -1));
                solve(terms);
            }
        });
    }

    private static Cell at(Cell cell, Place place) {
        return new Cell(cell.span(), place, cell.metric());
    }

    private void term(Map<Object, Long> terms, Cell cell, long factor) {
        if (!isKnown(cell)) {
            terms.merge(version(cell), factor, Long::sum);
        }
    }

    /** A window is what was counted by its end less what was counted by its beginning. */
    private void lineUp() {
        record Day(Place place, Metric metric, LocalDate date, int edition) {}
        Map<Place, Map<Metric, TreeMap<DateSpan, Cell>>> ordered = new HashMap<>();
        for (Cell cell : cells()) {
            ordered.computeIfAbsent(cell.place(), key -> new HashMap<>())
                    .computeIfAbsent(cell.metric(), key -> new TreeMap<>())
                    .put(cell.span(), cell);
        }
        ordered.forEach((place, metrics) -> metrics.forEach((metric, spans) -> spans.forEach((span, cell) -> {
            Map<Object, Long> terms = new HashMap<>();
            terms.put(new Day(place, metric, span.to().plusDays(1), edition), 1L);
            terms.put(new Day(place, metric, span.from(), edition), -1L);
            term(terms, cell, -1);
            solve(terms);
            spans.forEach((other, part) -> equate(cell, List.of(part)));
            equate(cell, shortest(cell, spans.values()));
        })));
    }

    /** The windows within one that have no shorter one in them. */
    private static List<Cell> shortest(Cell whole, Collection<Cell> cells) {
        List<Cell> within = cells.stream().filter(cell -> isWithin(cell, whole)).toList();
        return within.stream()
                .filter(cell -> within.stream().noneMatch(other -> isWithin(other, cell)))
                .toList();
    }

    private static boolean isWithin(Cell part, Cell whole) {
        return !part.span().from().isBefore(whole.span().from())
                && !part.span().to().isAfter(whole.span().to())
                && !part.span().equals(whole.span());
    }

    /** All activities of a window were held in shorter ones within it. */
    private void equate(Cell whole, List<Cell> parts) {
        boolean areWithin = parts.stream().allMatch(part -> isWithin(part, whole) && rows(part) >= 0);
        boolean overlap = parts.stream().anyMatch(part -> parts.stream()
                .anyMatch(other -> !other.equals(part) && other.span().overlaps(part.span())));
        long held = parts.stream().mapToLong(this::rows).sum();
        if (areWithin && !overlap && held > 0 && held == rows(whole)) {
            Map<Object, Long> terms = new HashMap<>();
            term(terms, whole, 1);
            parts.forEach(part -> term(terms, part, -1));
            solve(terms);
        }
    }

    /** Contacts are those of programs and outreach where nothing else was held. */
    private void partContacts() {
        for (Cell cell : cells()) {
            Cell programs = new Cell(cell.span(), cell.place(), Metric.PROGRAM_ATTENDANCE);
            Cell outreach = new Cell(cell.span(), cell.place(), Metric.PEOPLE_ENGAGED);
            long held = rows.getOrDefault(new Cell(cell.span(), cell.place(), Metric.PROGRAMS), 0L)
                    + rows.getOrDefault(new Cell(cell.span(), cell.place(), Metric.OUTREACH_EVENTS), 0L);
            if (cell.metric() == Metric.DIRECT_CONTACTS && held == rows(cell)) {
                Map<Object, Long> terms = new HashMap<>();
                term(terms, cell, 1);
                term(terms, programs, -1);
                term(terms, outreach, -1);
                solve(terms);
            }
        }
    }

    /** Adds an equation, of which only the unknown terms matter. */
    private void solve(Map<Object, Long> terms) {
        Map<Integer, Long> row = new HashMap<>();
        terms.forEach((unknown, factor) -> {
            int index = unknowns.computeIfAbsent(unknown, key -> unknowns.size());
            Map<Integer, Long> known = solved.get(index);
            if (known == null) {
                add(row, index, factor);
            } else {
                known.forEach((other, coefficient) -> add(row, other, -factor * coefficient % PRIME));
            }
        });
        if (row.isEmpty()) {
            return;
        }
        int pivot = row.keySet().stream()
                .min(java.util.Comparator.comparingInt((Integer index) ->
                                places.getOrDefault(index, Set.of()).size())
                        .thenComparingInt(index -> index))
                .orElseThrow();
        long inverse = inverse(row.remove(pivot));
        row.replaceAll((index, coefficient) -> coefficient * inverse % PRIME);
        Set<Integer> using = places.getOrDefault(pivot, new HashSet<>());
        places.remove(pivot);
        for (int other : using) {
            Map<Integer, Long> old = solved.getOrDefault(other, Map.of());
            Long factor = old.remove(pivot);
            if (factor != null) {
                row.forEach((index, coefficient) -> {
                    add(old, index, -factor * coefficient % PRIME);
                    note(index, other);
                });
            }
        }
        solved.put(pivot, row);
        row.keySet().forEach(index -> note(index, pivot));
    }

    private void note(int index, int row) {
        places.computeIfAbsent(index, key -> new HashSet<>()).add(row);
    }

    private static void add(Map<Integer, Long> row, int index, long coefficient) {
        long sum = Math.floorMod(row.getOrDefault(index, 0L) + coefficient, PRIME);
        if (sum == 0) {
            row.remove(index);
        } else {
            row.put(index, sum);
        }
    }

    private static long inverse(long number) {
        return BigDecimal.valueOf(number)
                .toBigInteger()
                .modInverse(java.math.BigInteger.valueOf(PRIME))
                .longValueExact();
    }
}
