package org.communitypartners.assessment.measure.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.measure.metric.Cell;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.measure.metric.Subject;
import org.communitypartners.assessment.measure.metric.Value;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.tally.Breakdown;
import org.communitypartners.assessment.measure.tally.Names;
import org.communitypartners.assessment.measure.tally.PartnerDirectory;
import org.communitypartners.assessment.measure.tally.PartnerView;
import org.communitypartners.assessment.measure.tally.ReportedPartner;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.measure.tally.TallyPlan;

/** Computes every figure of a report from the merged tally and the side tables (src/docs/measures.md section 4). */
public final class FigureCalculator {
    private final TallyPlan plan;
    private final Tally tally;
    private final SideTables tables;
    private final PartnerDirectory book;
    private final SubjectFactory subjects;
    private final Names names;
    private final Collected collected;
    private final List<Figure> figures = new ArrayList<>();

    private FigureCalculator(Tally tally, SideTables tables) {
        this.plan = tally.plan();
        this.tally = tally;
        this.tables = tables;
        this.names = MemberNames.settled(tally, tables);
        this.book = new PartnerDirectory(tally, tables);
        this.subjects = new SubjectFactory(tally, tables);
        this.collected = new Collected(tally.everything());
    }

    /**
     * The figures of a report.
     *
     * @param tally the tallies of all sources, merged in the order of the sources' names
     * @param tables the side tables that the tallies were made with
     */
    public static Figures figures(Tally tally, SideTables tables) {
        return new FigureCalculator(tally, tables).all();
    }

    /**
     * Every partner that the input names, by its key.
     *
     * @param tally the tallies of all sources, merged in the order of the sources' names
     * @param tables the side tables that the tallies were made with
     */
    public static Map<String, ReportedPartner> partners(Tally tally, SideTables tables) {
        return new PartnerDirectory(tally, tables)
                .all().stream().collect(Collectors.toMap(PartnerView::key, PartnerView::reported));
    }

    private Figures all() {
        for (Window window : plan.windows().all()) {
            List<Subject> types = new ArrayList<>();
            List<List<PartnerView>> partners = new ArrayList<>();
            for (PartnerType type : tables.partnerTypes()) {
                Subject subject = subjects.of(book.ofType(type), window.span(), Scope.PARTNER_TYPE, type.name());
                types.add(subject);
                partners.add(book.ofType(type));
                add(window, Place.ofType(type.name()), subject);
            }
            Cell crosswalk = tally.crosswalk(plan.indexOf(window.span()));
            add(window, Place.all(), subjects.ofAll(types, partners, window.span(), crosswalk));
        }
        addPartners(plan.windows().period());
        plan.windows().yearToDate().ifPresent(this::addPartners);
        addDimensions(Place.all(), book.all());
        for (PartnerType type : tables.partnerTypes()) {
            addDimensions(Place.ofType(type.name()), book.ofType(type));
        }
        figures.addAll(new RepresentationFigures(tally, tables, book, names).figures());
        figures.addAll(new OutcomeFigures(plan.windows().period(), tables.outcomes()).figures());
        figures.addAll(new TargetFigures(tally, tables, book, subjects, names).figures());
        return new Figures(
                figures,
                FigureOrder.of(tables.partnerTypes()),
                new Coverage(tally.begins().orElse(null), plan.period()));
    }

    private void addPartners(Window window) {
        for (PartnerView partner : book.all()) {
            if (partner.activities(plan, window.span()) > 0) {
                Place place = Place.ofPartner(partner.type().name(), partner.name());
                add(window, place, subjects.of(List.of(partner), window.span(), Scope.PARTNER, partner.key()));
            }
        }
    }

    private void addDimensions(Place place, List<PartnerView> partners) {
        Window window = plan.windows().period();
        DateSpan span = window.span();
        TreeSet<Breakdown> members = new TreeSet<>(Breakdown.ORDER);
        for (PartnerView partner : partners) {
            partner.tally().ifPresent(rows -> members.addAll(rows.byMember().keySet()));
        }
        for (Breakdown member : members) {
            if (member.span() == plan.indexOf(span)) {
                Subject subject = subjects.of(partners, member);
                if (subject.cell().activities() > 0) {
                    add(window, place.within(member.dimension(), MemberNames.shown(member, names)), subject);
                }
            }
        }
    }

    private void add(Window window, Place place, Subject subject) {
        for (Metric metric : Metric.all()) {
            if (metric.isGiven(window.kind(), place.scope(), place.dimension())) {
                Value value = collected.judged(metric, metric.formula().evaluate(subject));
                Figure figure = value.at(window, place, metric);
                figures.add(
                        metric.formula().basis(subject).map(figure::restingOn).orElse(figure));
            }
        }
    }
}
