package org.communitypartners.assessment.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.Partner.PartnerStatus;
import org.communitypartners.assessment.activity.PartnerAssessment;
import org.communitypartners.assessment.activity.PartnerAssessment.Rater;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.activity.Target;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.measure.figure.FigureCalculator;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.figure.Restatement;
import org.communitypartners.assessment.measure.finding.Finding;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.measure.review.Assessing;
import org.communitypartners.assessment.measure.review.Assessment;
import org.communitypartners.assessment.measure.review.AssessmentBasis;
import org.communitypartners.assessment.measure.review.AttentionThresholds;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.measure.tally.TallyPlan;
import org.jspecify.annotations.Nullable;

/** A log of a few rows and what is made of it, for tests that are worked out by hand. */
public final class SmallLog {
    public static final PartnerType CHURCHES = new PartnerType("Churches", 0, false);
    public static final PartnerType CLINICS = new PartnerType("Clinics and hospitals", 1, false);
    public static final PartnerType SHELTERS = new PartnerType("Shelters", 2, true);
    public static final PartnerType OTHERS = new PartnerType("Other partners", 3, false);

    private final Period period;
    private final List<Activity> rows = new ArrayList<>();
    private final List<Partner> registry = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<PartnerAssessment> ratings = new ArrayList<>();
    private List<PartnerType> types = List.of(CHURCHES, CLINICS, SHELTERS, OTHERS);
    private LocalDate preparedOn;
    private long rejected;

    private SmallLog(Period period) {
        this.period = period;
        preparedOn = period.span().to().plusDays(3);
    }

    /** An empty log for the report of a period, made three days after its end. */
    public static SmallLog of(Period period) {
        return new SmallLog(period);
    }

    public SmallLog types(PartnerType... only) {
        types = List.of(only);
        return this;
    }

    public SmallLog preparedOn(String day) {
        preparedOn = LocalDate.parse(day);
        return this;
    }

    public SmallLog rejected(long number) {
        rejected = number;
        return this;
    }

    /** A program with so many people, or without a count. */
    public SmallLog program(String day, String partner, PartnerType type, int attendance) {
        return row(SmallRow.on(day).with(partner, type).attendance(attendance));
    }

    public SmallLog row(SmallRow row) {
        rows.add(row.activity());
        return this;
    }

    public SmallLog registered(String name, PartnerType type, @Nullable String approached, Agreement agreement) {
        return registered(name, type, approached, agreement, PartnerStatus.ACTIVE);
    }

    public SmallLog registered(
            String name, PartnerType type, @Nullable String approached, Agreement agreement, PartnerStatus status) {
        registry.add(new Partner(
                key(name),
                name,
                type,
                "NONPROFIT",
                approached == null ? null : LocalDate.parse(approached),
                agreement,
                null,
                status,
                null));
        return this;
    }

    public SmallLog grant(String code, String from, String to) {
        grants.add(new Grant(term(code), "Grant " + code, "A funder", span(from, to)));
        return this;
    }

    public SmallLog target(TargetScope scope, String name, Metric metric, String from, String to, long value) {
        targets.add(new Target(scope, term(name), metric.id(), span(from, to), BigDecimal.valueOf(value)));
        return this;
    }

    public SmallLog rated(String partner, String day, String scale, String level, Rater rater) {
        ratings.add(new PartnerAssessment(term(partner), LocalDate.parse(day), scale, level, rater));
        return this;
    }

    public Figures figures() {
        return FigureCalculator.figures(tally(), tables());
    }

    public Assessment assessment() {
        return assessing().internal(figures(), inPeriod(), Restatement.first());
    }

    /** What a shareable copy says when the contacts of some types are suppressed. */
    public Assessment shareable(PartnerType... suppressed) {
        List<String> names = Stream.of(suppressed).map(PartnerType::name).toList();
        List<Figure> published = figures().inOrder().stream()
                .map(figure -> names.contains(figure.place().partnerType())
                                && (figure.metric() == Metric.DIRECT_CONTACTS
                                        || figure.metric() == Metric.TARGET_ATTAINMENT)
                        ? new Figure(
                                figure.window(), figure.place(), figure.metric(), null, null, null, Note.SUPPRESSED)
                        : figure)
                .toList();
        return assessing().shareable(new Figures(published, FigureOrder.of(types)), Restatement.first());
    }

    /** The sentences that open the internal report, a line each. */
    public String findings() {
        return lines(assessment());
    }

    static String lines(Assessment assessment) {
        return assessment.findings().stream().map(Finding::text).collect(Collectors.joining("\n"));
    }

    public static DateSpan span(String from, String to) {
        return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
    }

    public static Term term(String name) {
        return new Term(key(name), name);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Assessing assessing() {
        AttentionThresholds standard = new AttentionThresholds(90, 60, 50, 20, 2);
        return new Assessing(new AssessmentBasis(period, preparedOn, tally(), tables(), standard, rejected));
    }

    private List<Activity> inPeriod() {
        return rows.stream().filter(row -> period.span().contains(row.date())).toList();
    }

    public Tally tally() {
        Tally tally = new Tally(TallyPlan.of(Windows.of(period, 7), targets));
        for (Activity row : rows) {
            tally.names().meet(NameKind.PARTNER, row.partner());
            tally.names().meet(NameKind.GRANT, row.grant());
            tally.add(row);
        }
        return tally;
    }

    public SideTables tables() {
        return new SideTables(types, registry, grants, targets, List.of(), List.of(), List.of(), ratings);
    }
}
