package org.communitypartners.assessment.measure.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Population;
import org.communitypartners.assessment.activity.Population.PopulationScope;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.activity.Unduplicated;
import org.communitypartners.assessment.activity.Unduplicated.UnduplicatedScope;
import org.communitypartners.assessment.measure.metric.Cell;
import org.communitypartners.assessment.measure.metric.Quantity;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.measure.metric.Subject;
import org.communitypartners.assessment.measure.tally.Breakdown;
import org.communitypartners.assessment.measure.tally.Companies;
import org.communitypartners.assessment.measure.tally.PartnerView;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.measure.tally.TallyPlan;

/** Brings together what the metrics of a place and span are computed from. */
public final class SubjectFactory {
    private final TallyPlan plan;
    private final SideTables tables;
    private final Companies companies;

    public SubjectFactory(Tally tally, SideTables tables) {
        this.plan = tally.plan();
        this.tables = tables;
        this.companies = tally.companies();
    }

    /** All the work of some partners, or one partner's, in a span. */
    public Subject of(List<PartnerView> partners, DateSpan span, Scope scope, String name) {
        Cell cell = new Cell();
        for (PartnerView partner : partners) {
            partner.cell(plan, span).ifPresent(cell::add);
        }
        cell.add(Quantity.TOOK_PART, -companies.countedAgain(partners, plan.indexOf(span)));
        LocalDate end = span.to();
        DateSpan before = span.before();
        boolean beforeIsKnown = plan.has(before);
        return new Subject(
                cell,
                count(partners, partner -> partner.activities(plan, span) > 0),
                count(partners, partner -> partner.activities(plan, span) > 1),
                count(
                        partners,
                        partner -> partner.firstHeld().filter(span::contains).isPresent()),
                beforeIsKnown
                        ? count(
                                partners,
                                partner -> partner.activities(plan, before) > 0 && partner.activities(plan, span) > 0)
                        : 0,
                beforeIsKnown ? count(partners, partner -> partner.activities(plan, before) > 0) : 0,
                count(partners, partner -> partner.approachedBy(end) && partner.heldBy(end)),
                count(partners, partner -> partner.approachedBy(end)),
                count(partners, partner -> partner.engaged(plan, end)),
                count(partners, partner -> partner.cultivated(plan, end)),
                count(partners, partner -> partner.provided(plan, end)),
                count(partners, partner -> partner.assessed(end)),
                unduplicated(span, scope, name),
                population(scope, name));
    }

    /** A member of a dimension, over some partners. */
    public Subject of(List<PartnerView> partners, Breakdown breakdown) {
        Cell cell = new Cell();
        long active = 0;
        long repeat = 0;
        for (PartnerView partner : partners) {
            Optional<Cell> part = partner.tally()
                    .flatMap(tally -> Optional.ofNullable(tally.byMember().get(breakdown)));
            if (part.isPresent()) {
                cell.add(part.get());
                active += part.get().takenPartIn() > 0 ? 1 : 0;
                repeat += part.get().takenPartIn() > 1 ? 1 : 0;
            }
        }
        cell.add(Quantity.TOOK_PART, -companies.countedAgain(partners, breakdown));
        return new Subject(cell, active, repeat, 0, 0, 0, 0, 0, 0, 0, 0, 0, OptionalLong.empty(), OptionalLong.empty());
    }

    /** All the work: that of every type together, and the PLS crosswalk. */
    Subject ofAll(List<Subject> types, List<List<PartnerView>> partners, DateSpan span, Cell crosswalk) {
        Subject all = of(List.of(), span, Scope.ALL, "");
        for (Subject type : types) {
            all = all.plus(type);
        }
        all.cell().add(Quantity.TOOK_PART, -companies.countedAgainAcross(partners, plan.indexOf(span)));
        all.cell().add(crosswalk);
        return all;
    }

    private OptionalLong unduplicated(DateSpan span, Scope scope, String name) {
        UnduplicatedScope wanted =
                switch (scope) {
                    case ALL -> UnduplicatedScope.ALL;
                    case PARTNER_TYPE -> UnduplicatedScope.PARTNER_TYPE;
                    case PARTNER -> UnduplicatedScope.PARTNER;
                };
        return tables.unduplicated().stream()
                .filter(row -> row.scope() == wanted
                        && row.name().equals(name)
                        && row.span().equals(span))
                .mapToLong(Unduplicated::people)
                .findFirst();
    }

    private OptionalLong population(Scope scope, String name) {
        if (scope == Scope.PARTNER) {
            return OptionalLong.empty();
        }
        PopulationScope wanted = scope == Scope.ALL ? PopulationScope.ALL : PopulationScope.PARTNER_TYPE;
        return tables.populations().stream()
                .filter(row -> row.scope() == wanted && row.name().text().equals(name))
                .mapToLong(Population::people)
                .findFirst();
    }

    private static long count(List<PartnerView> partners, Predicate<PartnerView> condition) {
        return partners.stream().filter(condition).count();
    }
}
