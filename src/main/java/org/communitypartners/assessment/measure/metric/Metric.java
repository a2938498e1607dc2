package org.communitypartners.assessment.measure.metric;

import static org.communitypartners.assessment.measure.metric.Formula.count;
import static org.communitypartners.assessment.measure.metric.Formula.rate;
import static org.communitypartners.assessment.measure.metric.Formula.sum;
import static org.communitypartners.assessment.measure.metric.Metric.Family.ECPA;
import static org.communitypartners.assessment.measure.metric.Metric.Family.OUTCOMES;
import static org.communitypartners.assessment.measure.metric.Metric.Family.PARTNERSHIP;
import static org.communitypartners.assessment.measure.metric.Metric.Family.PLS;
import static org.communitypartners.assessment.measure.metric.Metric.Family.REPRESENTATION;
import static org.communitypartners.assessment.measure.metric.Metric.Family.TARGETS;
import static org.communitypartners.assessment.measure.metric.Metric.Family.UNDUPLICATED;
import static org.communitypartners.assessment.measure.metric.Metric.Family.WORK;
import static org.communitypartners.assessment.measure.metric.Unit.HOURS;
import static org.communitypartners.assessment.measure.metric.Unit.MONEY;
import static org.communitypartners.assessment.measure.metric.Unit.N;
import static org.communitypartners.assessment.measure.metric.Unit.PEOPLE;
import static org.communitypartners.assessment.measure.metric.Unit.RATE;
import static org.communitypartners.assessment.measure.metric.Unit.SCORE;
import static org.communitypartners.assessment.measure.metric.Unit.SHARE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Target.TargetScope;

/**
 * The catalogue of metrics, in the order of reports: the one place that says what a metric is called, its unit, how it
 * is computed in words and in code, and which standard it is aligned with.
 */
public enum Metric {
    ACTIVITIES("Activities held", N, WORK, "Held activities.", "", Formula.held()),
    PROGRAMS("Programs", N, WORK, "Held activities of class PROGRAM.", "PLS", count(Quantity.HELD_PROGRAM)),
    OUTREACH_EVENTS(
            "Outreach events",
            N,
            WORK,
            "Held activities of class OUTREACH.",
            "outreach-event definitions",
            count(Quantity.HELD_OUTREACH)),
    ONE_TO_ONE(
            "One-to-one sessions",
            N,
            WORK,
            "Held activities of class ONE_TO_ONE.",
            "PLS",
            count(Quantity.HELD_ONE_TO_ONE)),
    SELF_DIRECTED(
            "Self-directed activities",
            N,
            WORK,
            "Held activities of class SELF_DIRECTED.",
            "PLS",
            count(Quantity.HELD_SELF_DIRECTED)),
    PARTNER_MEETINGS(
            "Partner meetings",
            N,
            WORK,
            "Held activities of class PARTNER_MEETING.",
            "",
            count(Quantity.HELD_PARTNER_MEETING)),
    RECORDINGS("Recordings", N, WORK, "Held activities of class RECORDING.", "PLS", count(Quantity.HELD_RECORDING)),
    UNCLASSIFIED(
            "Activities without a class",
            N,
            WORK,
            "Held activities whose class the log does not say.",
            "",
            count(Quantity.HELD_UNCLASSIFIED)),
    CANCELLED("Activities cancelled", N, WORK, "Activities called off.", "", count(Quantity.CANCELLED)),
    DIRECT_CONTACTS(
            "Direct contacts",
            PEOPLE,
            WORK,
            "Sum of the contacts of held activities; a person met twice counts twice.",
            "extension direct contacts",
            sum(Quantity.CONTACTS, Formula::shouldHaveContacts)),
    PROGRAM_ATTENDANCE(
            "Program attendance",
            PEOPLE,
            WORK,
            "Sum of the contacts of held programs; the PLS crosswalk has the figure to report.",
            "like PLS 610",
            sum(Quantity.PROGRAM_CONTACTS, cell -> cell.get(Quantity.HELD_PROGRAM))),
    PEOPLE_EXPOSED(
            "People exposed",
            PEOPLE,
            WORK,
            "Sum of people who could see an outreach event.",
            "outreach exposure",
            sum(Quantity.EXPOSED, cell -> cell.get(Quantity.HELD_OUTREACH))),
    PEOPLE_ENGAGED(
            "People engaged",
            PEOPLE,
            WORK,
            "Sum of people met at outreach events.",
            "outreach engagement",
            sum(Quantity.ENGAGED, cell -> cell.get(Quantity.HELD_OUTREACH))),
    NEW_PARTICIPANTS(
            "New participants",
            PEOPLE,
            WORK,
            "Sum of people who came for the first time.",
            "",
            sum(Quantity.NEW_PARTICIPANTS, Cell::held)),
    CARDS_ISSUED("Library cards issued", N, WORK, "Sum.", "", sum(Quantity.CARDS, Cell::held)),
    MATERIALS_GIVEN("Materials given", N, WORK, "Sum.", "", sum(Quantity.MATERIALS, Cell::held)),
    REFERRALS("Referrals", N, WORK, "Sum.", "", sum(Quantity.REFERRALS, Cell::held)),
    STAFF_HOURS("Staff hours", HOURS, WORK, "Sum.", "cost, match", sum(Quantity.STAFF_HOURS, Cell::held)),
    PARTNER_HOURS("Partner hours", HOURS, WORK, "Sum.", "match", sum(Quantity.PARTNER_HOURS, Cell::held)),
    IN_KIND_VALUE("In-kind value", MONEY, WORK, "Sum.", "match", sum(Quantity.IN_KIND, Cell::held)),
    ACTIVE_PARTNERS(
            "Active partners",
            N,
            WORK,
            "Different partners with a held activity.",
            "RE-AIM adoption",
            Formula.partners(Subject::activePartners)),
    NEW_PARTNERS(
            "New partners",
            N,
            PARTNERSHIP,
            "Partners whose first held activity in all the input lies in the window.",
            "",
            Formula.partners(Subject::newPartners)),
    REPEAT_PARTNERS(
            "Repeat partners",
            N,
            WORK,
            "Partners with at least two held activities.",
            "",
            Formula.partners(Subject::repeatPartners)),
    LANGUAGES("Languages", N, WORK, "Different known languages.", "", Formula.partners(Subject::languages)),
    OUTLETS("Outlets", N, WORK, "Different known outlets.", "", Formula.partners(Subject::outlets)),
    AVERAGE_ATTENDANCE(
            "Average attendance per program",
            RATE,
            WORK,
            "Program attendance / programs with a known count.",
            "SPR",
            rate(Quantity.PROGRAM_CONTACTS, Quantity.PROGRAM_CONTACTS_KNOWN, Quantity.PROGRAM_CONTACTS_ESTIMATED)),
    ENGAGEMENT_RATE(
            "Engagement rate",
            SHARE,
            WORK,
            "People engaged / people exposed, over outreach events with both.",
            "outreach engagement",
            rate(Quantity.BOTH_ENGAGED, Quantity.BOTH_EXPOSED, Quantity.BOTH_EXPOSED_ESTIMATED)),
    CONTACTS_PER_STAFF_HOUR(
            "Contacts per staff hour",
            RATE,
            WORK,
            "Contacts / staff hours, over activities with both and hours above zero.",
            "",
            Formula.scaled(100, Quantity.STAFFED_CONTACTS, Quantity.STAFFED_HOURS, Quantity.STAFFED_ESTIMATED)),
    CARDS_PER_100_ENGAGED(
            "Cards per 100 engaged",
            RATE,
            WORK,
            "100 x library cards / people engaged, over outreach events with both.",
            "",
            Formula.scaled(100, Quantity.CARDED_CARDS, Quantity.CARDED_ENGAGED, Quantity.CARDED_ESTIMATED)),
    PARTNER_SHARE_OF_HOURS(
            "Partners' share of hours",
            SHARE,
            WORK,
            "Partner hours / (partner hours + staff hours), over activities with both.",
            "match",
            Formula.partOfTwo(Quantity.SHARED_PARTNER_HOURS, Quantity.SHARED_STAFF_HOURS, Quantity.SHARED_ESTIMATED)),
    REPEAT_PARTNER_RATE(
            "Repeat partner rate",
            SHARE,
            WORK,
            "Repeat partners / active partners.",
            "",
            Formula.ratio(Subject::repeatPartners, Subject::activePartners)),
    PARTNER_RETENTION(
            "Partner retention",
            SHARE,
            PARTNERSHIP,
            "Partners active in the window and in the one before it / partners active in the one before.",
            "RE-AIM maintenance",
            Formula.ratio(Subject::keptPartners, Subject::formerPartners)),
    ADOPTION_RATE(
            "Adoption rate",
            SHARE,
            PARTNERSHIP,
            "Approached partners that have held an activity by the window's end / partners approached by then.",
            "RE-AIM adoption",
            Formula.ratio(Subject::adoptedPartners, Subject::approachedPartners)),
    COMPLETENESS(
            "Completeness of counts",
            SHARE,
            WORK,
            "Activities with known contacts / activities that should have them.",
            "",
            Formula.share(cell -> cell.get(Quantity.CONTACTS_KNOWN), Formula::shouldHaveContacts)),
    ESTIMATED_SHARE(
            "Estimated share",
            SHARE,
            WORK,
            "Contacts of estimated activities / contacts.",
            "PLS CT/ES",
            rate(Quantity.CONTACTS_OF_ESTIMATED, Quantity.CONTACTS, Quantity.CONTACTS_ESTIMATED)),
    UNDUPLICATED_PARTICIPANTS(
            "Unduplicated participants",
            PEOPLE,
            UNDUPLICATED,
            "Different people, as given in unduplicated.csv for exactly these dates; never added up.",
            "RE-AIM reach",
            Formula.unduplicated()),
    CONTACTS_PER_PARTICIPANT(
            "Contacts per participant",
            RATE,
            UNDUPLICATED,
            "Direct contacts / unduplicated participants.",
            "",
            Formula.contactsPerParticipant()),
    PARTICIPATION_RATE(
            "Participation rate",
            SHARE,
            UNDUPLICATED,
            "Unduplicated participants / population.",
            "RE-AIM reach",
            Formula.participationRate()),
    CONTACTS_PER_1000(
            "Contacts per 1,000 residents",
            RATE,
            PARTNERSHIP,
            "1,000 x direct contacts / population.",
            "PLS, ISO 2789",
            Formula.contactsPer1000()),
    CONTACT_SHARE(
            "Share of contacts",
            SHARE,
            REPRESENTATION,
            "Contacts / contacts of all members that have a population.",
            "RE-AIM representativeness",
            Formula.elsewhere()),
    POPULATION_SHARE(
            "Share of population",
            SHARE,
            REPRESENTATION,
            "Population / sum of the populations given.",
            "RE-AIM representativeness",
            Formula.elsewhere()),
    SHARE_GAP(
            "Share gap",
            SHARE,
            REPRESENTATION,
            "Share of contacts - share of population.",
            "RE-AIM representativeness",
            Formula.elsewhere()),
    ECPA_ENGAGE(
            "Engaged partners",
            N,
            ECPA,
            "Partners approached by the window's end, or with any activity in the 12 months that end with it.",
            "ECPA: engage",
            Formula.partners(Subject::ecpaEngage)),
    ECPA_CULTIVATE(
            "Cultivated partners",
            N,
            ECPA,
            "Partners with an agreement by the window's end, or a partner meeting in the 12 months that end with it.",
            "ECPA: cultivate",
            Formula.partners(Subject::ecpaCultivate)),
    ECPA_PROVIDE(
            "Providing partners",
            N,
            ECPA,
            "Partners with a program, outreach event, one-to-one, self-directed or unclassified activity in the 12"
                    + " months that end with the window.",
            "ECPA: provide",
            Formula.partners(Subject::ecpaProvide)),
    ECPA_ASSESS(
            "Assessed partners",
            N,
            ECPA,
            "Partners with an outcome survey or a partner assessment in the 12 months that end with the window.",
            "ECPA: assess",
            Formula.partners(Subject::ecpaAssess)),
    OUTCOME_RESPONSES(
            "Survey answers", N, OUTCOMES, "Answers to a question.", "Project Outcome, IMLS", Formula.elsewhere()),
    PERCENT_POSITIVE(
            "Positive answers",
            SHARE,
            OUTCOMES,
            "(Strongly agree + agree) / answers.",
            "Project Outcome, IMLS",
            Formula.elsewhere()),
    MEAN_SCORE(
            "Mean score",
            SCORE,
            OUTCOMES,
            "Sum of scores / answers; strongly agree = 5, strongly disagree = 1.",
            "Project Outcome, IMLS",
            Formula.elsewhere()),
    RESPONSE_RATE(
            "Response rate", SHARE, OUTCOMES, "Answers / participants.", "Project Outcome, IMLS", Formula.elsewhere()),
    TARGET("Target", N, TARGETS, "As set in targets.csv, in the unit of its metric.", "", Formula.elsewhere()),
    TARGET_ATTAINMENT(
            "Target attainment",
            SHARE,
            TARGETS,
            "The metric from the target's start to the earlier of its end and the period's end / target.",
            "",
            Formula.elsewhere()),
    PLS_600(
            "PLS 600 Sessions",
            N,
            PLS,
            "Programs to which the library contributed.",
            "PLS 600",
            count(Quantity.PLS_600)),
    PLS_601("PLS 601 Sessions, ages 0-5", N, PLS, "Of 600, by target age.", "PLS 601", count(Quantity.PLS_601)),
    PLS_602("PLS 602 Sessions, ages 6-11", N, PLS, "Of 600, by target age.", "PLS 602", count(Quantity.PLS_602)),
    PLS_603("PLS 603 Sessions, ages 12-18", N, PLS, "Of 600, by target age.", "PLS 603", count(Quantity.PLS_603)),
    PLS_604("PLS 604 Sessions, ages 19+", N, PLS, "Of 600, by target age.", "PLS 604", count(Quantity.PLS_604)),
    PLS_605("PLS 605 Sessions, general interest", N, PLS, "Of 600, by target age.", "PLS 605", count(Quantity.PLS_605)),
    PLS_606("PLS 606 Sessions, onsite", N, PLS, "Of 600, by location.", "PLS 606", count(Quantity.PLS_606)),
    PLS_607("PLS 607 Sessions, offsite", N, PLS, "Of 600, by location.", "PLS 607", count(Quantity.PLS_607)),
    PLS_608("PLS 608 Sessions, virtual", N, PLS, "Of 600, by location.", "PLS 608", count(Quantity.PLS_608)),
    PLS_610(
            "PLS 610 Attendance",
            PEOPLE,
            PLS,
            "Attendance in person and online at the sessions of 600.",
            "PLS 610",
            Formula.pls(Quantity.PLS_610)),
    PLS_611(
            "PLS 611 Attendance, ages 0-5",
            PEOPLE,
            PLS,
            "Of 610, by target age.",
            "PLS 611",
            Formula.pls(Quantity.PLS_611)),
    PLS_612(
            "PLS 612 Attendance, ages 6-11",
            PEOPLE,
            PLS,
            "Of 610, by target age.",
            "PLS 612",
            Formula.pls(Quantity.PLS_612)),
    PLS_613(
            "PLS 613 Attendance, ages 12-18",
            PEOPLE,
            PLS,
            "Of 610, by target age.",
            "PLS 613",
            Formula.pls(Quantity.PLS_613)),
    PLS_614(
            "PLS 614 Attendance, ages 19+",
            PEOPLE,
            PLS,
            "Of 610, by target age.",
            "PLS 614",
            Formula.pls(Quantity.PLS_614)),
    PLS_615(
            "PLS 615 Attendance, general interest",
            PEOPLE,
            PLS,
            "Of 610, by target age.",
            "PLS 615",
            Formula.pls(Quantity.PLS_615)),
    PLS_616(
            "PLS 616 Attendance, onsite",
            PEOPLE,
            PLS,
            "Of 610, in person at onsite sessions.",
            "PLS 616",
            Formula.pls(Quantity.PLS_616)),
    PLS_617(
            "PLS 617 Attendance, offsite",
            PEOPLE,
            PLS,
            "Of 610, in person at offsite sessions.",
            "PLS 617",
            Formula.pls(Quantity.PLS_617)),
    PLS_618(
            "PLS 618 Attendance, virtual",
            PEOPLE,
            PLS,
            "Of 610, online at all sessions.",
            "PLS 618",
            Formula.pls(Quantity.PLS_618));

    /** Which windows, scopes and dimensions a metric serves. */
    public enum Family {
        /** What was done and whom it reached: every window, scope and dimension. */
        WORK,
        /** The state of the partnerships: not within a dimension, not for one partner. */
        PARTNERSHIP,
        /** Engage, cultivate, provide, assess: as {@link #PARTNERSHIP}. */
        ECPA,
        /** Unduplicated people and what is built on them. */
        UNDUPLICATED,
        /** Shares beside the population's: scope all, by language and outlet. */
        REPRESENTATION,
        /** Survey outcomes: scope all, by question. */
        OUTCOMES,
        /** Targets: the windows of targets. */
        TARGETS,
        /** The crosswalk to the Public Libraries Survey: scope all. */
        PLS
    }

    private static final Set<Metric> PARTNER_COUNTS = EnumSet.of(ACTIVE_PARTNERS, REPEAT_PARTNERS, REPEAT_PARTNER_RATE);

    private static final Set<Metric> PEOPLE_COUNTS = EnumSet.of(
            DIRECT_CONTACTS,
            PROGRAM_ATTENDANCE,
            PEOPLE_EXPOSED,
            PEOPLE_ENGAGED,
            NEW_PARTICIPANTS,
            UNDUPLICATED_PARTICIPANTS,
            OUTCOME_RESPONSES,
            CARDS_ISSUED,
            REFERRALS);

    /** Of what is counted or summed, what counts a thing once however often it occurs. */
    private static final Set<Metric> DISTINCT_COUNTS = EnumSet.of(
            ACTIVE_PARTNERS,
            REPEAT_PARTNERS,
            LANGUAGES,
            OUTLETS,
            UNDUPLICATED_PARTICIPANTS,
            ECPA_ENGAGE,
            ECPA_CULTIVATE,
            ECPA_PROVIDE,
            ECPA_ASSESS);

    private static final Map<String, Metric> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(Metric::id, metric -> metric));

    private final String id = name().toLowerCase(Locale.ROOT);
    private final String title;
    private final Unit unit;
    private final Family family;
    private final String definition;
    private final String alignedWith;
    private final Formula formula;

    Metric(String title, Unit unit, Family family, String definition, String alignedWith, Formula formula) {
        this.title = title;
        this.unit = unit;
        this.family = family;
        this.definition = definition;
        this.alignedWith = alignedWith;
        this.formula = formula;
    }

    /** The metric with an id, when there is one; case does not matter. */
    public static Optional<Metric> withId(String id) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_ID.get(wanted));
    }

    /** Whether a target of the given scope can be set for a metric, by its id. */
    public static boolean isTargetable(TargetScope target, String id) {
        return withId(id)
                .filter(metric -> switch (target) {
                    case ALL -> metric.isGiven(WindowKind.PERIOD, Scope.ALL, Dimension.NONE);
                    case PARTNER_TYPE -> metric.isGiven(WindowKind.PERIOD, Scope.PARTNER_TYPE, Dimension.NONE);
                    case PARTNER -> metric.isGiven(WindowKind.PERIOD, Scope.PARTNER, Dimension.NONE);
                    case GRANT -> metric.isGiven(WindowKind.PERIOD, Scope.ALL, Dimension.GRANT);
                })
                .isPresent();
    }

    /** The name in {@code metrics.csv} and {@code targets.csv}. */
    public String id() {
        return id;
    }

    /** The name in sheets and sentences. */
    public String title() {
        return title;
    }

    /** The unit of its values. */
    public Unit unit() {
        return unit;
    }

    /** Where it is given. */
    public Family family() {
        return family;
    }

    /** How it is computed, in words. */
    public String definition() {
        return definition;
    }

    /** The standard that it is aligned with, or blank. */
    public String alignedWith() {
        return alignedWith;
    }

    /** Whether its values count people, so that small ones can point at a person (MEASURES section 5). */
    public boolean countsPeople() {
        return PEOPLE_COUNTS.contains(this);
    }

    /** Whether the values of windows that do not overlap add up to the value of all of them. */
    public boolean addsUp() {
        return switch (unit) {
            case N, PEOPLE, HOURS, MONEY -> !DISTINCT_COUNTS.contains(this);
            case SHARE, RATE, SCORE -> false;
        };
    }

    /** The counts of people that this metric is computed from, so that it goes when one of them goes. */
    public List<Metric> builtOn() {
        return switch (this) {
            case AVERAGE_ATTENDANCE -> List.of(PROGRAM_ATTENDANCE);
            case ENGAGEMENT_RATE -> List.of(PEOPLE_ENGAGED, PEOPLE_EXPOSED);
            case CONTACTS_PER_STAFF_HOUR, CONTACTS_PER_1000, ESTIMATED_SHARE, CONTACT_SHARE, SHARE_GAP ->
                List.of(DIRECT_CONTACTS);
            case CARDS_PER_100_ENGAGED -> List.of(CARDS_ISSUED, PEOPLE_ENGAGED);
            case CONTACTS_PER_PARTICIPANT -> List.of(DIRECT_CONTACTS, UNDUPLICATED_PARTICIPANTS);
            case PARTICIPATION_RATE -> List.of(UNDUPLICATED_PARTICIPANTS);
            case PERCENT_POSITIVE, MEAN_SCORE, RESPONSE_RATE -> List.of(OUTCOME_RESPONSES);
            default -> List.of();
        };
    }

    /** Whether figures of this metric stand in such a window, scope and dimension (MEASURES section 4). */
    public boolean isGiven(WindowKind window, Scope scope, Dimension dimension) {
        boolean atOnePartner = scope == Scope.PARTNER;
        boolean broken = dimension != Dimension.NONE;
        return switch (family) {
            case WORK ->
                !(atOnePartner && PARTNER_COUNTS.contains(this))
                        && !(this == LANGUAGES && dimension == Dimension.LANGUAGE)
                        && !(this == OUTLETS && dimension == Dimension.OUTLET);
            case PARTNERSHIP, ECPA ->
                !atOnePartner && !broken && !(this == PARTNER_RETENTION && window == WindowKind.YEAR_TO_DATE);
            case UNDUPLICATED ->
                !broken && !(atOnePartner && (this == PARTICIPATION_RATE || window != WindowKind.PERIOD));
            case PLS -> scope == Scope.ALL && !broken && window != WindowKind.MONTH;
            case REPRESENTATION, OUTCOMES, TARGETS -> false;
        };
    }

    /** The value for a place and window, when the metric is computed from the rows there. */
    public Formula formula() {
        return formula;
    }
}
