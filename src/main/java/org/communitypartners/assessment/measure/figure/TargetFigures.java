package org.communitypartners.assessment.measure.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.activity.Target;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.measure.metric.Subject;
import org.communitypartners.assessment.measure.metric.Value;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.measure.tally.Breakdown;
import org.communitypartners.assessment.measure.tally.Names;
import org.communitypartners.assessment.measure.tally.PartnerDirectory;
import org.communitypartners.assessment.measure.tally.PartnerView;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.measure.tally.TallyPlan;

/** Targets and how far they are reached, over their own dates up to the period's end. */
public final class TargetFigures {
    private final Tally tally;
    private final TallyPlan plan;
    private final SideTables tables;
    private final PartnerDirectory book;
    private final SubjectFactory subjects;
    private final Names names;
    private final Collected collected;

    public TargetFigures(Tally tally, SideTables tables, PartnerDirectory book, SubjectFactory subjects, Names names) {
        this.tally = tally;
        this.plan = tally.plan();
        this.tables = tables;
        this.book = book;
        this.subjects = subjects;
        this.names = names;
        this.collected = new Collected(tally.everything());
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Target target : plan.targets()) {
            Metric metric = Metric.withId(target.metric()).orElseThrow();
            Window window = new Window(WindowKind.TARGET, target.span());
            Place place = place(target);
            Value actual = actual(target, metric);
            Value goal = new Value(target.value(), null, null, Note.NONE);
            figures.add(goal.at(window, place, Metric.TARGET));
            figures.add(attainment(actual, target.value()).at(window, place, Metric.TARGET_ATTAINMENT));
        }
        return figures;
    }

    /** What is reached by the end of the period, with a note when the library does not collect it. */
    Value actual(Target target, Metric metric) {
        return collected.judged(metric, metric.formula().evaluate(subject(target)));
    }

    /** Where the figures of a target stand. */
    Place place(Target target) {
        return switch (target.scope()) {
            case ALL -> Place.all().within(Dimension.TARGET, target.metric());
            case PARTNER_TYPE -> Place.ofType(target.name().text()).within(Dimension.TARGET, target.metric());
            case PARTNER -> {
                Optional<PartnerView> partner = book.find(target.name().key());
                yield Place.ofPartner(
                                partner.map(PartnerView::type)
                                        .orElseGet(tables::otherPartners)
                                        .name(),
                                partner.map(PartnerView::name)
                                        .orElse(target.name().text()))
                        .within(Dimension.TARGET, target.metric());
            }
            case GRANT ->
                Place.all()
                        .within(
                                Dimension.TARGET,
                                names.shown(NameKind.GRANT, target.name().key()) + " " + target.metric());
        };
    }

    private Subject subject(Target target) {
        DateSpan span = plan.spanSoFar(target);
        return switch (target.scope()) {
            case ALL -> {
                Subject all = subjects.of(book.all(), span, Scope.ALL, "");
                all.cell().add(tally.crosswalk(plan.indexOf(span)));
                yield all;
            }
            case PARTNER_TYPE -> {
                List<PartnerView> partners = book.all().stream()
                        .filter(partner ->
                                partner.type().name().equals(target.name().text()))
                        .toList();
                yield subjects.of(
                        partners, span, Scope.PARTNER_TYPE, target.name().text());
            }
            case PARTNER ->
                subjects.of(
                        book.find(target.name().key()).stream().toList(),
                        span,
                        Scope.PARTNER,
                        target.name().key());
            case GRANT ->
                subjects.of(
                        book.all(),
                        new Breakdown(
                                plan.indexOf(span),
                                Dimension.GRANT,
                                target.name().key()));
        };
    }

    private static Value attainment(Value actual, BigDecimal target) {
        BigDecimal reached = actual.number();
        if (reached == null || actual.note() == Note.NOT_COLLECTED) {
            return new Value(null, null, null, actual.note());
        }
        return Value.ratio(reached, target, actual.note() == Note.ESTIMATED);
    }
}
