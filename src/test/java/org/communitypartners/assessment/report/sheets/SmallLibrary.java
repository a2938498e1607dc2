package org.communitypartners.assessment.report.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.Amounts;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.Outcome;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.PartnerAssessment;
import org.communitypartners.assessment.activity.PartnerAssessment.Rater;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.Population;
import org.communitypartners.assessment.activity.Population.PopulationScope;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.activity.Target;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.activity.Unduplicated;
import org.communitypartners.assessment.activity.Unduplicated.UnduplicatedScope;
import org.communitypartners.assessment.measure.figure.FigureCalculator;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.figure.Restatement;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.measure.finding.AttentionItem;
import org.communitypartners.assessment.measure.finding.Finding;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.measure.review.Assessment;
import org.communitypartners.assessment.measure.review.PartnerStages;
import org.communitypartners.assessment.measure.review.PlaceToStart;
import org.communitypartners.assessment.measure.tally.ReportedPartner;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.measure.tally.TallyPlan;
import org.communitypartners.assessment.report.ActivityRows;
import org.communitypartners.assessment.report.Audience;
import org.communitypartners.assessment.report.ReportContents;

/**
 * A small library whose report can be checked by hand: in October 2026 the church had a program with 30 people and one
 * with 12, the shelter a table where 8 of 40 were met, the clinic nothing; a program of the church was cancelled; in
 * September the church had a program with 25.
 */
public final class SmallLibrary {

    /** A name that a spreadsheet must neither run nor break. */
    public static final String CHURCH = "=1+1 Église Đình Việt";

    public static final String SHELTER = "Open Door";
    static final PartnerType CHURCHES = new PartnerType("Churches", 0, false);
    static final PartnerType CLINICS = new PartnerType("Clinics and hospitals", 1, false);
    static final PartnerType SHELTERS = new PartnerType("Shelters", 2, true);
    static final PartnerType OTHERS = new PartnerType("Other partners", 3, false);
    static final List<PartnerType> TYPES = List.of(CHURCHES, CLINICS, SHELTERS, OTHERS);
    static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));
    static final Windows WINDOWS = Windows.of(OCTOBER, 7);
    static final Window PERIOD = WINDOWS.period();
    /** A grant that pays for all of it. */
    public static final Grant GRANT = new Grant(
            term("NEA-9"),
            "Stories Between Us",
            "Arts fund",
            new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));

    private static final DateSpan FISCAL_YEAR = new DateSpan(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30));
    private static final Target TARGET =
            new Target(TargetScope.ALL, Term.BLANK, "direct_contacts", FISCAL_YEAR, BigDecimal.valueOf(1000));
    private static final Target OF_GRANT =
            new Target(TargetScope.GRANT, term("NEA-9"), "direct_contacts", GRANT.span(), BigDecimal.valueOf(100));

    private SmallLibrary() {}

    /** The contents of the internal report. */
    public static ReportContents internal() {
        return contents(Audience.INTERNAL, figures());
    }

    /** The contents of a shareable report in which the shelter's contacts and what is built on them are suppressed. */
    public static ReportContents shareable() {
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : figures().inOrder()) {
            boolean ofShelter = figure.place().partnerType().equals(SHELTERS.name())
                    && !figure.metric().builtOn().isEmpty();
            boolean named = figure.place().scope() == Scope.PARTNER
                    && figure.place().partnerType().equals(SHELTERS.name());
            if (!named) {
                figures.add(ofShelter ? suppressed(figure) : figure);
            }
        }
        return contents(Audience.SHAREABLE, new Figures(figures, FigureOrder.of(TYPES)));
    }

    /** The contents of a report when nothing was ever logged. */
    static ReportContents nothing() {
        SideTables none =
                new SideTables(TYPES, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new ReportContents(
                Audience.INTERNAL,
                "",
                OCTOBER,
                LocalDate.of(2026, 11, 3),
                "1.0.0",
                11,
                WINDOWS,
                FigureCalculator.figures(new Tally(TallyPlan.of(WINDOWS, List.of())), none),
                none,
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                ActivityRows.none(),
                Assessment.none());
    }

    static List<Activity> activities() {
        return List.of(
                // The log goes back further than any window.
                cancelled(activity(
                        1, LocalDate.of(2024, 7, 1), term(CHURCH), CHURCHES, ActivityClass.PROGRAM, -1, -1, -1)),
                activity(2, LocalDate.of(2026, 9, 12), term(CHURCH), CHURCHES, ActivityClass.PROGRAM, 25, -1, -1),
                activity(3, LocalDate.of(2026, 10, 3), term(CHURCH), CHURCHES, ActivityClass.PROGRAM, 30, -1, -1),
                activity(4, LocalDate.of(2026, 10, 10), term(CHURCH), CHURCHES, ActivityClass.PROGRAM, 12, -1, -1),
                activity(5, LocalDate.of(2026, 10, 17), term(SHELTER), SHELTERS, ActivityClass.OUTREACH, -1, 40, 8),
                cancelled(activity(
                        6, LocalDate.of(2026, 10, 24), term(CHURCH), CHURCHES, ActivityClass.PROGRAM, 7, -1, -1)));
    }

    private static Activity activity(
            long line,
            LocalDate date,
            Term partner,
            PartnerType type,
            ActivityClass activityClass,
            int attendance,
            int exposed,
            int engaged) {
        return activity(line, date, partner, type, activityClass, attendance, exposed, engaged, "");
    }

    /** A program of a series at the church, under the grant. */
    public static Activity session(String date, String series, int attendance) {
        return activity(
                9, LocalDate.parse(date), term(CHURCH), CHURCHES, ActivityClass.PROGRAM, attendance, -1, -1, series);
    }

    private static Activity activity(
            long line,
            LocalDate date,
            Term partner,
            PartnerType type,
            ActivityClass activityClass,
            int attendance,
            int exposed,
            int engaged,
            String series) {
        return new Activity(
                "activities/central/log.csv",
                line,
                "",
                date,
                "",
                partner,
                List.of(),
                type,
                "+1 Youth Alliance _x0041_",
                activityClass,
                LocationMode.OFFSITE,
                TargetAge.GENERAL,
                attendance,
                Activity.MISSING,
                exposed,
                engaged,
                false,
                Status.HELD,
                List.of(term("Somali")),
                term("Bookmobile"),
                series,
                1,
                6000,
                Amounts.inOrder(3, 1, 2, Activity.MISSING, 150, 75, 1250),
                true,
                term("NEA-9"),
                "notes with\na second line");
    }

    private static Activity cancelled(Activity held) {
        return new Activity(
                held.file(),
                held.line(),
                held.id(),
                held.date(),
                held.startTime(),
                held.partner(),
                held.coPartners(),
                held.partnerType(),
                held.title(),
                held.activityClass(),
                held.locationMode(),
                held.targetAge(),
                held.attendance(),
                held.virtualAttendance(),
                held.exposed(),
                held.engaged(),
                held.estimated(),
                Status.CANCELLED,
                held.languages(),
                held.outlet(),
                held.seriesId(),
                held.sessions(),
                held.minutes(),
                held.amounts(),
                held.libraryContributed(),
                held.grant(),
                held.notes());
    }

    /** The internal report of the same work with other surveys and ratings. */
    public static ReportContents with(List<Outcome> outcomes, List<PartnerAssessment> ratings) {
        SideTables usual = tables();
        SideTables tables = new SideTables(
                usual.partnerTypes(),
                usual.partners(),
                usual.grants(),
                usual.targets(),
                usual.populations(),
                usual.unduplicated(),
                outcomes,
                ratings);
        return with(internal(), tables, internal().notes(), internal().assessment());
    }

    /** The internal report of the same work with other notes on the input. */
    public static ReportContents with(List<QualityNote> notes) {
        return with(internal(), tables(), notes, internal().assessment());
    }

    /** The internal report of the same work with another comparison with the last report. */
    public static ReportContents with(Restatement restatement) {
        Assessment usual = internal().assessment();
        Assessment assessment = new Assessment(
                usual.findings(),
                usual.attention(),
                usual.pipeline(),
                usual.placesToStart(),
                usual.untyped(),
                usual.targets(),
                usual.sprLines(),
                restatement);
        return with(internal(), tables(), internal().notes(), assessment);
    }

    private static ReportContents with(
            ReportContents usual, SideTables tables, List<QualityNote> notes, Assessment assessment) {
        Tally tally = new Tally(TallyPlan.of(WINDOWS, tables.targets()));
        activities().forEach(tally::add);
        return new ReportContents(
                usual.audience(),
                usual.library(),
                usual.period(),
                usual.preparedOn(),
                usual.programVersion(),
                usual.minimumCell(),
                usual.windows(),
                FigureCalculator.figures(tally, tables),
                tables,
                usual.partners(),
                usual.files(),
                usual.reasons(),
                usual.decisions(),
                notes,
                usual.activities(),
                assessment);
    }

    /** One that the file decided, and one that was assumed. */
    private static final List<Decision> DECISIONS = List.of(
            new Decision(
                    DecisionKind.COLUMN_BY_WORDS,
                    Decision.Certainty.EVIDENT,
                    "activities/central/log.csv",
                    0,
                    "the column \"Number of people there\" is attendance",
                    "the words of its heading",
                    "columns.csv: none,Number of people there"),
            new Decision(
                    DecisionKind.DATE_ORDER,
                    Decision.Certainty.ASSUMED,
                    "activities/central/log.csv",
                    0,
                    "numeric dates are month/day/year",
                    "no date allows only one reading",
                    "sources.csv: central,date_order,DMY"));

    private static ReportContents contents(Audience audience, Figures figures) {
        ReportedPartner church = new ReportedPartner(CHURCH, CHURCH, CHURCHES);
        ReportedPartner shelter = new ReportedPartner(SHELTER, SHELTER, SHELTERS);
        Map<String, ReportedPartner> partners = new LinkedHashMap<>();
        partners.put(CHURCH, church);
        partners.put(SHELTER, shelter);
        return new ReportContents(
                audience,
                "Riverton & County Library",
                OCTOBER,
                LocalDate.of(2026, 11, 3),
                "1.0.0",
                11,
                WINDOWS,
                figures,
                tables(),
                partners,
                List.of(new FileAccount(
                        "activities/central/log.csv",
                        "central",
                        6,
                        4,
                        1,
                        1,
                        75,
                        LocalDate.of(2026, 9, 12),
                        LocalDate.of(2026, 10, 17),
                        "UTF-8",
                        "comma",
                        "MDY",
                        "")),
                Map.of(Reason.DUPLICATE, 1L, Reason.UNREADABLE_COUNT, 1L),
                audience == Audience.SHAREABLE ? List.of() : DECISIONS,
                List.of(new QualityNote(
                        QualityNote.Kind.UNKNOWN_VALUE, "activities/central/log.csv", 3, "language", "\"Klingon\".")),
                type -> activities().stream()
                        .filter(activity -> PERIOD.span().contains(activity.date()))
                        .filter(activity -> type.equals(activity.partnerType()))
                        .toList(),
                assessment(church, shelter));
    }

    private static Assessment assessment(ReportedPartner church, ReportedPartner shelter) {
        return new Assessment(
                List.of(new Finding("The library reached 50 people in 3 activities, 25 more than in September 2026.")),
                List.of(new AttentionItem(
                        AttentionItem.Kind.NO_AGREEMENT,
                        shelter,
                        "1 activity, no agreement.",
                        LocalDate.of(2026, 10, 17))),
                List.of(
                        new PartnerStages(church, true, true, true, true),
                        new PartnerStages(shelter, true, false, true, false)),
                List.of(new PlaceToStart(CLINICS, List.of())),
                0,
                List.of(
                        progress(TARGET, Place.all().within(Dimension.TARGET, "direct_contacts"), 75, "0.075"),
                        progress(OF_GRANT, Place.all().within(Dimension.TARGET, "NEA-9 direct_contacts"), 75, "0.75")),
                List.of(new SprLine(
                        "NEA-9",
                        "Storytime",
                        List.of(ActivityClass.PROGRAM),
                        2,
                        BigDecimal.valueOf(60),
                        BigDecimal.valueOf(21),
                        42,
                        "general interest",
                        List.of(term(CHURCH)))),
                new Restatement(
                        LocalDate.of(2026, 11, 1),
                        List.of(new Restatement.Change(
                                PERIOD,
                                Place.ofType("Churches"),
                                Metric.DIRECT_CONTACTS,
                                BigDecimal.valueOf(40),
                                BigDecimal.valueOf(42))),
                        List.of(new Restatement.FileChange(
                                "activities/central/log.csv", Restatement.FileChange.Kind.CHANGED))));
    }

    private static TargetProgress progress(Target target, Place place, long actual, String attained) {
        return new TargetProgress(
                target,
                place,
                Metric.DIRECT_CONTACTS,
                BigDecimal.valueOf(actual),
                new BigDecimal(attained),
                new BigDecimal("0.337"),
                new BigDecimal("115.625"));
    }

    private static Figures figures() {
        Tally tally = new Tally(TallyPlan.of(WINDOWS, tables().targets()));
        activities().forEach(tally::add);
        return FigureCalculator.figures(tally, tables());
    }

    private static SideTables tables() {
        return new SideTables(
                TYPES,
                List.of(new Partner(
                        CHURCH,
                        CHURCH,
                        CHURCHES,
                        "NONPROFIT",
                        LocalDate.of(2025, 1, 1),
                        Agreement.MOU,
                        LocalDate.of(2025, 2, 1),
                        Partner.PartnerStatus.ACTIVE,
                        true)),
                List.of(GRANT),
                List.of(TARGET, OF_GRANT),
                List.of(
                        new Population(PopulationScope.ALL, Term.BLANK, 84_210, "ACS 5-year", "2024"),
                        new Population(PopulationScope.LANGUAGE, term("Somali"), 19_803, "ACS 5-year", "2024"),
                        new Population(PopulationScope.LANGUAGE, term("Dari"), 10_724, "ACS 5-year", "2024")),
                List.of(new Unduplicated(UnduplicatedScope.ALL, "", OCTOBER.span(), 31, "sign-in sheets")),
                List.of(new Outcome(
                        LocalDate.of(2026, 10, 10),
                        term(CHURCH),
                        "immediate-v1",
                        "I learned something",
                        20,
                        6,
                        4,
                        2,
                        1,
                        1,
                        3,
                        term("NEA-9"))),
                List.of(new PartnerAssessment(
                        term(CHURCH), LocalDate.of(2026, 5, 1), "HIMMELMAN", "2", Rater.LIBRARY)));
    }

    private static Figure suppressed(Figure figure) {
        return new Figure(figure.window(), figure.place(), figure.metric(), null, null, null, Note.SUPPRESSED);
    }

    public static Term term(String text) {
        return new Term(text, text);
    }
}
