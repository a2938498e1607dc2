package org.communitypartners.assessment.measure.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.figure.MemberNames;
import org.communitypartners.assessment.measure.figure.Restatement;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.measure.figure.SprLines;
import org.communitypartners.assessment.measure.figure.SubjectFactory;
import org.communitypartners.assessment.measure.figure.TargetFigures;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.measure.figure.TargetStandings;
import org.communitypartners.assessment.measure.finding.AttentionItem;
import org.communitypartners.assessment.measure.finding.FindingFacts;
import org.communitypartners.assessment.measure.finding.Findings;
import org.communitypartners.assessment.measure.finding.LogCover;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.tally.Names;
import org.communitypartners.assessment.measure.tally.PartnerDirectory;
import org.communitypartners.assessment.measure.tally.TallyPlan;

/** Finds out what the figures of a report mean: what to say, whom to call, where to start. */
public final class Assessing {
    private final AssessmentBasis basis;
    private final TallyPlan plan;
    private final SideTables tables;
    private final PartnerDirectory book;

    /** Makes ready to assess one report, in an internal and a shareable copy. */
    public Assessing(AssessmentBasis basis) {
        this.basis = basis;
        this.plan = basis.tally().plan();
        this.tables = basis.tables();
        this.book = new PartnerDirectory(basis.tally(), tables);
    }

    /**
     * The assessment for the library itself.
     *
     * @param figures all figures
     * @param rows the rows of the period; gone through twice, and only when some of them name a grant
     * @param restatement what differs from the last report
     */
    public Assessment internal(Figures figures, Iterable<Activity> rows, Restatement restatement) {
        Pipeline pipeline = new Pipeline(plan, book);
        List<PlaceToStart> placesToStart = pipeline.placesToStart(tables);
        List<AttentionItem> attention =
                new ArrayList<>(new AttentionList(plan, book, basis.thresholds(), basis.period(), lastDay())
                        .items(tables.partnerAssessments()));
        if (namesGrants()) {
            // The most urgent stand first; these are the last.
            attention.addAll(new OutsideGrants(tables.grants(), book).among(rows));
        }
        List<TargetProgress> targets = standings(figures).all();
        return new Assessment(
                Findings.of(facts(figures, pipeline, placesToStart, attention, targets, basis.rejected())),
                attention,
                pipeline.stages(),
                placesToStart,
                pipeline.untyped(),
                targets,
                namesGrants() ? new SprLines(tables.grants(), book, names()).of(rows) : List.of(),
                restatement);
    }

    /**
     * The assessment for anybody: nothing in it names a partner that the figures do not name, or rests on a figure that
     * they do not have. Attention, the stages of single partners and grants are not in it.
     *
     * @param published the figures that a shareable copy may show
     * @param restatement what differs between such figures
     */
    public Assessment shareable(Figures published, Restatement restatement) {
        Pipeline pipeline = new Pipeline(plan, book);
        List<PlaceToStart> placesToStart = pipeline.placesToStart(tables);
        List<TargetProgress> targets = standings(published).published();
        return new Assessment(
                Findings.of(facts(published, pipeline, placesToStart, List.of(), targets, 0)),
                List.of(),
                List.of(),
                placesToStart.stream().map(PlaceToStart::withoutNames).toList(),
                pipeline.untyped(),
                targets,
                List.of(),
                restatement);
    }

    /**
     * The series of grants in some rows.
     *
     * @param rows held rows; those outside the days of their grant are left out
     */
    public List<SprLine> series(Iterable<Activity> rows) {
        return new SprLines(tables.grants(), book, names()).of(rows);
    }

    private FindingFacts facts(
            Figures figures,
            Pipeline pipeline,
            List<PlaceToStart> placesToStart,
            List<AttentionItem> attention,
            List<TargetProgress> targets,
            long rejected) {
        List<PartnerType> unreached =
                placesToStart.stream().map(PlaceToStart::type).toList();
        return new FindingFacts(
                basis.period(),
                basis.preparedOn(),
                plan.windows(),
                figures,
                tables.partnerTypes(),
                new LogCover(plan, book, figures.coverage()),
                unreached,
                pipeline.untyped(),
                attention,
                targets,
                rejected);
    }

    private TargetStandings standings(Figures figures) {
        return new TargetStandings(
                plan,
                figures,
                new TargetFigures(basis.tally(), tables, book, new SubjectFactory(basis.tally(), tables), names()));
    }

    private Names names() {
        return MemberNames.settled(basis.tally(), tables);
    }

    /** The last day that is known of: of the period, or the day of the report when that comes first. */
    private LocalDate lastDay() {
        LocalDate end = plan.period().to();
        return basis.preparedOn().isBefore(end) ? basis.preparedOn() : end;
    }

    private boolean namesGrants() {
        int period = plan.indexOf(plan.period());
        return book.all().stream()
                .flatMap(partner -> partner.tally().stream())
                .flatMap(rows -> rows.byMember().keySet().stream())
                .anyMatch(member -> member.span() == period && member.dimension() == Dimension.GRANT);
    }
}
