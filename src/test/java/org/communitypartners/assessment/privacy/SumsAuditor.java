package org.communitypartners.assessment.privacy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.privacy.release.CellKey;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * A reader who adds up: wins suppressed counts of one metric back from what copies publish, by linear programming. It
 * knows only the published figures and that counts are not negative; nothing of how they were suppressed.
 */
final class SumsAuditor {
    private static final double MOST = 1_000_000;
    private static final double TOLERANCE = 1e-4;

    /** Where a count stands. */
    record Cell(DateSpan span, Place place) {}

    /** What a suppressed count may be, as far as the reader can tell. */
    record Bounds(Cell cell, double least, double most) {
        public double width() {
            return most - least;
        }
    }

    private final Metric metric;
    private final Map<Cell, BigDecimal> published = new LinkedHashMap<>();
    private final Map<Cell, Long> activities = new HashMap<>();

    SumsAuditor(Metric metric, List<Figures> copies) {
        this.metric = metric;
        copies.forEach(copy -> copy.inOrder().forEach(this::read));
    }

    private void read(Figure figure) {
        Cell cell = new Cell(figure.window().span(), figure.place());
        BigDecimal value = figure.value();
        if (figure.metric() == Metric.ACTIVITIES && value != null) {
            activities.put(cell, value.longValueExact());
        } else if (figure.metric() == metric && value != null) {
            published.put(cell, value);
        } else if (figure.metric() == metric && figure.note() == Note.SUPPRESSED) {
            published.putIfAbsent(cell, BigDecimal.valueOf(-1));
        }
    }

    /** What every suppressed count may be. */
    List<Bounds> bounds() {
        List<Bounds> bounds = new ArrayList<>();
        published.forEach((cell, value) -> {
            if (value.signum() < 0) {
                bounds.add(bounds(cell));
            }
        });
        return bounds;
    }

    /**
     * A reader who sees no count of any part of the work in some of the copies, only where there was none: nothing that
     * these copies hide protects more.
     *
     * @param seen the copies of which the reader sees everything
     */
    SumsAuditor seeingElsewhereTotalsOnly(List<Figures> seen) {
        SumsAuditor whole = new SumsAuditor(metric, seen);
        SumsAuditor poorer = new SumsAuditor(metric, List.of());
        poorer.activities.putAll(activities);
        published.forEach((cell, value) -> {
            boolean visible = CellKey.isGrandTotal(cell.place()) || rows(List.of(cell)) == 0;
            BigDecimal elsewhere = whole.published.getOrDefault(cell, BigDecimal.valueOf(-1));
            poorer.published.put(cell, visible ? value : elsewhere);
        });
        return poorer;
    }

    /** What one count may be. */
    Bounds bounds(Cell cell) {
        return new Bounds(cell, extreme(cell, 1), extreme(cell, -1));
    }

    private double extreme(Cell goal, int direction) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Cell, Variable> variables = new HashMap<>();
        published.forEach((cell, value) -> {
            Variable variable =
                    model.newVariable("c" + variables.size()).lower(0).upper(MOST);
            variables.put(cell, value.signum() < 0 ? variable : variable.level(value));
        });
        published.keySet().forEach(total -> divisions(total).forEach(parts -> sum(model, variables, total, parts)));
        Objects.requireNonNull(variables.get(goal)).weight(direction);
        double found = model.minimise().getValue() * direction;
        return Math.abs(found - Math.rint(found)) < TOLERANCE ? Math.rint(found) : found;
    }

    private void sum(ExpressionsBasedModel model, Map<Cell, Variable> variables, Cell total, Division division) {
        Expression rest = model.newExpression("e" + model.countExpressions()).lower(0);
        if (division.isComplete()) {
            rest.upper(0);
        }
        rest.set(variables.get(total), 1);
        division.parts().forEach(part -> rest.set(variables.get(part), -1));
    }

    /** Parts of a total, which may be all of it. */
    private record Division(List<Cell> parts, boolean isComplete) {}

    private List<Division> divisions(Cell total) {
        List<Division> divisions = new ArrayList<>();
        Place place = total.place();
        if (place.scope() == Scope.ALL) {
            addPlaces(divisions, total, part -> part.scope() == Scope.PARTNER_TYPE && sameMember(part, place));
        }
        if (place.scope() == Scope.PARTNER_TYPE) {
            addPlaces(
                    divisions,
                    total,
                    part -> part.scope() == Scope.PARTNER
                            && part.partnerType().equals(place.partnerType())
                            && sameMember(part, place));
        }
        if (place.dimension() == Dimension.NONE) {
            for (Dimension dimension : Dimension.values()) {
                addPlaces(
                        divisions,
                        total,
                        part -> dimension != Dimension.NONE
                                && part.dimension() == dimension
                                && part.scope() == place.scope()
                                && part.partnerType().equals(place.partnerType())
                                && part.partner().equals(place.partner()));
            }
        }
        addDays(divisions, total);
        return divisions;
    }

    private static boolean sameMember(Place one, Place other) {
        return one.dimension() == other.dimension() && one.member().equals(other.member());
    }

    private void addPlaces(List<Division> divisions, Cell total, Predicate<Place> isPart) {
        List<Cell> parts = published.keySet().stream()
                .filter(cell -> cell.span().equals(total.span()) && isPart.test(cell.place()))
                .toList();
        if (!parts.isEmpty()) {
            divisions.add(new Division(parts, rows(parts) == rows(List.of(total))));
        }
    }

    private long rows(List<Cell> cells) {
        return cells.stream()
                .mapToLong(cell -> activities.getOrDefault(cell, 0L))
                .sum();
    }

    /** Windows that begin where another ends, from the beginning of a longer one on. */
    private void addDays(List<Division> divisions, Cell total) {
        for (Cell first : published.keySet()) {
            if (isWithin(first, total)
                    && first.span().from().equals(total.span().from())) {
                List<Cell> run = new ArrayList<>(List.of(first));
                Cell next = after(first, total);
                while (next != null) {
                    run.add(next);
                    next = after(next, total);
                }
                boolean complete =
                        run.get(run.size() - 1).span().to().equals(total.span().to())
                                || rows(run) == rows(List.of(total));
                divisions.add(new Division(run, complete));
            } else if (isWithin(first, total)) {
                divisions.add(new Division(List.of(first), rows(List.of(first)) == rows(List.of(total))));
            }
        }
    }

    private static boolean isWithin(Cell part, Cell total) {
        return part.place().equals(total.place())
                && !part.span().equals(total.span())
                && !part.span().from().isBefore(total.span().from())
                && !part.span().to().isAfter(total.span().to());
    }

    private @Nullable Cell after(Cell cell, Cell total) {
        return published.keySet().stream()
                .filter(next -> isWithin(next, total)
                        && next.span().from().equals(cell.span().to().plusDays(1)))
                .findFirst()
                .orElse(null);
    }
}
