package org.communitypartners.assessment.measure.metric;

import static org.communitypartners.assessment.measure.metric.Formula.HELD;
import static org.communitypartners.assessment.measure.metric.Formula.WITH_CONTACTS;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Target.TargetScope;

/**
 * A metric, and the catalogue of metrics, in the order of reports: the one place that says what a metric is called, its
 * unit, how it is computed in words and in code, and which standard it is aligned with.
 */
public final class Metric implements Comparable<Metric> {
    /** In the order of reports; complete when the class is. */
    private static final List<Metric> STANDARD = new ArrayList<>();

    public static final Metric ACTIVITIES = standard(
            "activities",
            "Activities held",
            N,
            WORK,
            "Activities that took place, of every class; those cancelled or planned do not count, and a row counts as"
                    + " often as its sessions say.",
            "",
            count(Formula.ACTIVITIES));

    public static final Metric SHARED_ACTIVITIES = standard(
            "shared_activities",
            "Shared activities",
            N,
            WORK,
            "Held rows of the log in which a partner took part without leading: another is named first, and has the"
                    + " people, hours and money.",
            "",
            count(Quantity.TOOK_PART));

    public static final Metric PROGRAMS = standard(
            "programs",
            "Programs",
            N,
            WORK,
            "Programs held, such as storytimes, classes and workshops.",
            "PLS",
            count(Quantity.SESSIONS_PROGRAM));

    public static final Metric OUTREACH_EVENTS = standard(
            "outreach_events",
            "Outreach events",
            N,
            WORK,
            "Outreach events held, such as tables at fairs.",
            "outreach-event definitions",
            count(Quantity.SESSIONS_OUTREACH));

    public static final Metric ONE_TO_ONE = standard(
            "one_to_one",
            "One-to-one sessions",
            N,
            WORK,
            "One-to-one sessions held, such as consultations.",
            "PLS",
            count(Quantity.SESSIONS_ONE_TO_ONE));

    public static final Metric SELF_DIRECTED = standard(
            "self_directed",
            "Self-directed activities",
            N,
            WORK,
            "Self-directed activities offered, which people use by themselves.",
            "PLS",
            count(Quantity.SESSIONS_SELF_DIRECTED));

    public static final Metric PARTNER_MEETINGS = standard(
            "partner_meetings",
            "Partner meetings",
            N,
            WORK,
            "Meetings held with partners.",
            "",
            count(Quantity.SESSIONS_PARTNER_MEETING));

    public static final Metric RECORDINGS = standard(
            "recordings",
            "Recordings",
            N,
            WORK,
            "Recorded presentations offered.",
            "PLS",
            count(Quantity.SESSIONS_RECORDING));

    public static final Metric UNCLASSIFIED = standard(
            "unclassified",
            "Activities without a class",
            N,
            WORK,
            "Held activities whose class the log does not say.",
            "",
            count(Quantity.SESSIONS_UNCLASSIFIED));

    public static final Metric CANCELLED = standard(
            "cancelled", "Activities cancelled", N, WORK, "Activities called off.", "", count(Quantity.CANCELLED));

    public static final Metric DIRECT_CONTACTS = standard(
            "direct_contacts",
            "Direct contacts",
            PEOPLE,
            WORK,
            "People reached: attendance at programs, people engaged at outreach events and people helped one to one,"
                    + " added up; a person who comes twice counts twice.",
            "extension direct contacts",
            sum(Quantity.CONTACTS, WITH_CONTACTS));

    public static final Metric PROGRAM_ATTENDANCE = standard(
            "program_attendance",
            "Program attendance",
            PEOPLE,
            WORK,
            "Sum of the contacts of held programs; the PLS crosswalk has the figure to report.",
            "like PLS 610",
            sum(Quantity.PROGRAM_CONTACTS, List.of(Quantity.HELD_PROGRAM)));

    public static final Metric PEOPLE_EXPOSED = standard(
            "people_exposed",
            "People exposed",
            PEOPLE,
            WORK,
            "People who could see an outreach event, added up.",
            "outreach exposure",
            sum(Quantity.EXPOSED, List.of(Quantity.HELD_OUTREACH)));

    public static final Metric PEOPLE_ENGAGED = standard(
            "people_engaged",
            "People engaged",
            PEOPLE,
            WORK,
            "People talked to at outreach events, added up.",
            "outreach engagement",
            sum(Quantity.ENGAGED, List.of(Quantity.HELD_OUTREACH)));

    public static final Metric NEW_PARTICIPANTS = standard(
            "new_participants",
            "New participants",
            PEOPLE,
            WORK,
            "People who came for the first time, added up.",
            "",
            sum(Quantity.NEW_PARTICIPANTS, HELD));

    public static final Metric CARDS_ISSUED = standard(
            "cards_issued",
            "Library cards issued",
            N,
            WORK,
            "Library cards issued at activities, added up.",
            "",
            sum(Quantity.CARDS, HELD));

    public static final Metric MATERIALS_GIVEN = standard(
            "materials_given",
            "Materials given",
            N,
            WORK,
            "Materials given away at activities, added up.",
            "",
            sum(Quantity.MATERIALS, HELD));

    public static final Metric REFERRALS = standard(
            "referrals",
            "Referrals",
            N,
            WORK,
            "Referrals made at activities, added up.",
            "",
            sum(Quantity.REFERRALS, HELD));

    public static final Metric STAFF_HOURS = standard(
            "staff_hours",
            "Staff hours",
            HOURS,
            WORK,
            "Hours of the library's staff, added up.",
            "cost, match",
            sum(Quantity.STAFF_HOURS, HELD));

    public static final Metric PARTNER_HOURS = standard(
            "partner_hours",
            "Partner hours",
            HOURS,
            WORK,
            "Hours that partners gave, added up.",
            "match",
            sum(Quantity.PARTNER_HOURS, HELD));

    public static final Metric IN_KIND_VALUE = standard(
            "in_kind_value",
            "In-kind value",
            MONEY,
            WORK,
            "Value of what partners gave in kind, added up.",
            "match",
            sum(Quantity.IN_KIND, HELD));

    public static final Metric ACTIVE_PARTNERS = standard(
            "active_partners",
            "Active partners",
            N,
            WORK,
            "Different partners with a held activity.",
            "RE-AIM adoption",
            count(Distinct.ACTIVE_PARTNERS));

    public static final Metric NEW_PARTNERS = standard(
            "new_partners",
            "New partners",
            N,
            PARTNERSHIP,
            "Partners whose first held activity in all the input lies in the window.",
            "",
            count(Distinct.NEW_PARTNERS));

    public static final Metric REPEAT_PARTNERS = standard(
            "repeat_partners",
            "Repeat partners",
            N,
            WORK,
            "Partners with at least two held activities.",
            "",
            count(Distinct.REPEAT_PARTNERS));

    public static final Metric LANGUAGES =
            standard("languages", "Languages", N, WORK, "Different languages named.", "", count(Distinct.LANGUAGES));

    public static final Metric OUTLETS =
            standard("outlets", "Outlets", N, WORK, "Different outlets named.", "", count(Distinct.OUTLETS));

    public static final Metric AVERAGE_ATTENDANCE = standard(
            "average_attendance",
            "Average attendance per program",
            RATE,
            WORK,
            "Program attendance / programs with a known count; a row counts as often as its sessions say.",
            "SPR",
            rate(Quantity.PROGRAM_CONTACTS, Quantity.PROGRAM_SESSIONS_COUNTED, Quantity.PROGRAM_CONTACTS_ESTIMATED)
                    .restingOn(Quantity.PROGRAM_CONTACTS_KNOWN, List.of(Quantity.HELD_PROGRAM)));

    public static final Metric ENGAGEMENT_RATE = standard(
            "engagement_rate",
            "Engagement rate",
            SHARE,
            WORK,
            "People engaged / people exposed, over outreach events with both.",
            "outreach engagement",
            rate(Quantity.BOTH_ENGAGED, Quantity.BOTH_EXPOSED, Quantity.BOTH_EXPOSED_ESTIMATED)
                    .restingOn(Quantity.BOTH_KNOWN, List.of(Quantity.HELD_OUTREACH)));

    public static final Metric CONTACTS_PER_STAFF_HOUR = standard(
            "contacts_per_staff_hour",
            "Contacts per staff hour",
            RATE,
            WORK,
            "Contacts / staff hours, over activities with both and hours above zero.",
            "",
            Formula.scaled(100, Quantity.STAFFED_CONTACTS, Quantity.STAFFED_HOURS, Quantity.STAFFED_ESTIMATED)
                    .restingOn(Quantity.STAFFED_KNOWN, WITH_CONTACTS, Quantity.STAFFED_HOURS));

    public static final Metric CARDS_PER_100_ENGAGED = standard(
            "cards_per_100_engaged",
            "Cards per 100 engaged",
            RATE,
            WORK,
            "100 x library cards / people engaged, over outreach events with both.",
            "",
            Formula.scaled(100, Quantity.CARDED_CARDS, Quantity.CARDED_ENGAGED, Quantity.CARDED_ESTIMATED)
                    .restingOn(Quantity.CARDED_KNOWN, List.of(Quantity.HELD_OUTREACH)));

    public static final Metric PARTNER_SHARE_OF_HOURS = standard(
            "partner_share_of_hours",
            "Partners' share of hours",
            SHARE,
            WORK,
            "Partner hours / (partner hours + staff hours), over activities with both.",
            "match",
            Formula.partOfTwo(Quantity.SHARED_PARTNER_HOURS, Quantity.SHARED_STAFF_HOURS, Quantity.SHARED_ESTIMATED)
                    .restingOn(
                            Quantity.SHARED_KNOWN, HELD, Quantity.SHARED_PARTNER_HOURS, Quantity.SHARED_STAFF_HOURS));

    public static final Metric REPEAT_PARTNER_RATE = standard(
            "repeat_partner_rate",
            "Repeat partner rate",
            SHARE,
            WORK,
            "Repeat partners / active partners.",
            "",
            Formula.ratio(Distinct.REPEAT_PARTNERS, Distinct.ACTIVE_PARTNERS));

    public static final Metric PARTNER_RETENTION = standard(
            "partner_retention",
            "Partner retention",
            SHARE,
            PARTNERSHIP,
            "Partners active in the window and in the one before it / partners active in the one before.",
            "RE-AIM maintenance",
            Formula.ratio(Distinct.KEPT_PARTNERS, Distinct.FORMER_PARTNERS));

    public static final Metric ADOPTION_RATE = standard(
            "adoption_rate",
            "Adoption rate",
            SHARE,
            PARTNERSHIP,
            "Approached partners that have held an activity by the window's end / partners approached by then.",
            "RE-AIM adoption",
            Formula.ratio(Distinct.ADOPTED_PARTNERS, Distinct.APPROACHED_PARTNERS));

    public static final Metric COMPLETENESS = standard(
            "completeness",
            "Completeness of counts",
            SHARE,
            WORK,
            "Activities with known contacts / activities that should have them.",
            "",
            Formula.share(Quantity.CONTACTS_KNOWN, WITH_CONTACTS));

    public static final Metric ESTIMATED_SHARE = standard(
            "estimated_share",
            "Estimated share",
            SHARE,
            WORK,
            "Contacts of estimated activities / contacts.",
            "PLS CT/ES",
            rate(Quantity.CONTACTS_OF_ESTIMATED, Quantity.CONTACTS, Quantity.CONTACTS_ESTIMATED));

    public static final Metric UNDUPLICATED_PARTICIPANTS = standard(
            "unduplicated_participants",
            "Unduplicated participants",
            PEOPLE,
            UNDUPLICATED,
            "Different people, as given in unduplicated.csv for exactly these dates; never added up.",
            "RE-AIM reach",
            count(Given.UNDUPLICATED));

    public static final Metric CONTACTS_PER_PARTICIPANT = standard(
            "contacts_per_participant",
            "Contacts per participant",
            RATE,
            UNDUPLICATED,
            "Direct contacts / unduplicated participants.",
            "",
            rate(Quantity.CONTACTS, Given.UNDUPLICATED, Quantity.CONTACTS_ESTIMATED));

    public static final Metric PARTICIPATION_RATE = standard(
            "participation_rate",
            "Participation rate",
            SHARE,
            UNDUPLICATED,
            "Unduplicated participants / population.",
            "RE-AIM reach",
            Formula.ratio(Given.UNDUPLICATED, Given.POPULATION));

    public static final Metric CONTACTS_PER_1000 = standard(
            "contacts_per_1000",
            "Contacts per 1,000 residents",
            RATE,
            PARTNERSHIP,
            "1,000 x direct contacts / population.",
            "PLS, ISO 2789",
            Formula.scaled(1000, Quantity.CONTACTS, Given.POPULATION, Quantity.CONTACTS_ESTIMATED));

    public static final Metric CONTACT_SHARE = standard(
            "contact_share",
            "Share of contacts",
            SHARE,
            REPRESENTATION,
            "Contacts / contacts of all members that have a population.",
            "RE-AIM representativeness",
            Formula.elsewhere(Quantity.CONTACTS));

    public static final Metric POPULATION_SHARE = standard(
            "population_share",
            "Share of population",
            SHARE,
            REPRESENTATION,
            "Population / sum of the populations given.",
            "RE-AIM representativeness",
            Formula.elsewhere(Given.POPULATION));

    public static final Metric SHARE_GAP = standard(
            "share_gap",
            "Share gap",
            SHARE,
            REPRESENTATION,
            "Share of contacts - share of population.",
            "RE-AIM representativeness",
            Formula.elsewhere(Quantity.CONTACTS, Given.POPULATION));

    public static final Metric ECPA_ENGAGE = standard(
            "ecpa_engage",
            "Engaged partners",
            N,
            ECPA,
            "Partners approached by the window's end, or with any activity in the 12 months that end with it.",
            "ECPA: engage",
            count(Distinct.ECPA_ENGAGE));

    public static final Metric ECPA_CULTIVATE = standard(
            "ecpa_cultivate",
            "Cultivated partners",
            N,
            ECPA,
            "Partners with an agreement by the window's end, or a partner meeting in the 12 months that end with it.",
            "ECPA: cultivate",
            count(Distinct.ECPA_CULTIVATE));

    public static final Metric ECPA_PROVIDE = standard(
            "ecpa_provide",
            "Providing partners",
            N,
            ECPA,
            "Partners with a program, outreach event, one-to-one, self-directed or unclassified activity in the 12"
                    + " months that end with the window.",
            "ECPA: provide",
            count(Distinct.ECPA_PROVIDE));

    public static final Metric ECPA_ASSESS = standard(
            "ecpa_assess",
            "Assessed partners",
            N,
            ECPA,
            "Partners with an outcome survey or a partner assessment in the 12 months that end with the window.",
            "ECPA: assess",
            count(Distinct.ECPA_ASSESS));

    public static final Metric OUTCOME_RESPONSES = standard(
            "outcome_responses",
            "Survey answers",
            N,
            OUTCOMES,
            "Answers to a question.",
            "Project Outcome, IMLS",
            Formula.countedElsewhere(Given.ANSWERS));

    public static final Metric PERCENT_POSITIVE = standard(
            "percent_positive",
            "Positive answers",
            SHARE,
            OUTCOMES,
            "(Strongly agree + agree) / answers.",
            "Project Outcome, IMLS",
            Formula.elsewhere(Given.POSITIVE_ANSWERS, Given.ANSWERS));

    public static final Metric MEAN_SCORE = standard(
            "mean_score",
            "Mean score",
            SCORE,
            OUTCOMES,
            "Sum of scores / answers; strongly agree = 5, strongly disagree = 1.",
            "Project Outcome, IMLS",
            Formula.elsewhere(Given.SCORES, Given.ANSWERS));

    public static final Metric RESPONSE_RATE = standard(
            "response_rate",
            "Response rate",
            SHARE,
            OUTCOMES,
            "Answers / participants.",
            "Project Outcome, IMLS",
            Formula.elsewhere(Given.ANSWERS, Given.ASKED));

    public static final Metric TARGET = standard(
            "target",
            "Target",
            N,
            TARGETS,
            "As set in targets.csv, in the unit of its metric.",
            "",
            Formula.countedElsewhere(Given.GOAL));

    public static final Metric TARGET_ATTAINMENT = standard(
            "target_attainment",
            "Target attainment",
            SHARE,
            TARGETS,
            "The metric from the target's start to the earlier of its end and the period's end / target.",
            "",
            Formula.elsewhere(Given.GOAL));

    public static final Metric PLS_600 = standard(
            "pls_600",
            "PLS 600 Sessions",
            N,
            PLS,
            "Programs to which the library contributed.",
            "PLS 600",
            count(Quantity.PLS_600));

    public static final Metric PLS_601 = standard(
            "pls_601",
            "PLS 601 Sessions, ages 0-5",
            N,
            PLS,
            "Of 600, by target age.",
            "PLS 601",
            count(Quantity.PLS_601));

    public static final Metric PLS_602 = standard(
            "pls_602",
            "PLS 602 Sessions, ages 6-11",
            N,
            PLS,
            "Of 600, by target age.",
            "PLS 602",
            count(Quantity.PLS_602));

    public static final Metric PLS_603 = standard(
            "pls_603",
            "PLS 603 Sessions, ages 12-18",
            N,
            PLS,
            "Of 600, by target age.",
            "PLS 603",
            count(Quantity.PLS_603));

    public static final Metric PLS_604 = standard(
            "pls_604",
            "PLS 604 Sessions, ages 19+",
            N,
            PLS,
            "Of 600, by target age.",
            "PLS 604",
            count(Quantity.PLS_604));

    public static final Metric PLS_605 = standard(
            "pls_605",
            "PLS 605 Sessions, general interest",
            N,
            PLS,
            "Of 600, by target age.",
            "PLS 605",
            count(Quantity.PLS_605));

    public static final Metric PLS_606 = standard(
            "pls_606", "PLS 606 Sessions, onsite", N, PLS, "Of 600, by location.", "PLS 606", count(Quantity.PLS_606));

    public static final Metric PLS_607 = standard(
            "pls_607", "PLS 607 Sessions, offsite", N, PLS, "Of 600, by location.", "PLS 607", count(Quantity.PLS_607));

    public static final Metric PLS_608 = standard(
            "pls_608", "PLS 608 Sessions, virtual", N, PLS, "Of 600, by location.", "PLS 608", count(Quantity.PLS_608));

    public static final Metric PLS_610 = standard(
            "pls_610",
            "PLS 610 Attendance",
            PEOPLE,
            PLS,
            "Attendance in person and online at the sessions of 600.",
            "PLS 610",
            Formula.pls(Quantity.PLS_610));

    public static final Metric PLS_611 = standard(
            "pls_611",
            "PLS 611 Attendance, ages 0-5",
            PEOPLE,
            PLS,
            "Of 610, by target age.",
            "PLS 611",
            Formula.pls(Quantity.PLS_611));

    public static final Metric PLS_612 = standard(
            "pls_612",
            "PLS 612 Attendance, ages 6-11",
            PEOPLE,
            PLS,
            "Of 610, by target age.",
            "PLS 612",
            Formula.pls(Quantity.PLS_612));

    public static final Metric PLS_613 = standard(
            "pls_613",
            "PLS 613 Attendance, ages 12-18",
            PEOPLE,
            PLS,
            "Of 610, by target age.",
            "PLS 613",
            Formula.pls(Quantity.PLS_613));

    public static final Metric PLS_614 = standard(
            "pls_614",
            "PLS 614 Attendance, ages 19+",
            PEOPLE,
            PLS,
            "Of 610, by target age.",
            "PLS 614",
            Formula.pls(Quantity.PLS_614));

    public static final Metric PLS_615 = standard(
            "pls_615",
            "PLS 615 Attendance, general interest",
            PEOPLE,
            PLS,
            "Of 610, by target age.",
            "PLS 615",
            Formula.pls(Quantity.PLS_615));

    public static final Metric PLS_616 = standard(
            "pls_616",
            "PLS 616 Attendance, onsite",
            PEOPLE,
            PLS,
            "Of 610, in person at onsite sessions.",
            "PLS 616",
            Formula.pls(Quantity.PLS_616));

    public static final Metric PLS_617 = standard(
            "pls_617",
            "PLS 617 Attendance, offsite",
            PEOPLE,
            PLS,
            "Of 610, in person at offsite sessions.",
            "PLS 617",
            Formula.pls(Quantity.PLS_617));

    public static final Metric PLS_618 = standard(
            "pls_618",
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

    private static final List<Metric> ALL = List.copyOf(STANDARD);

    private static final Map<String, Metric> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Metric::id, metric -> metric));

    private final int rank;
    private final String id;
    private final String title;
    private final Unit unit;
    private final Family family;
    private final String definition;
    private final String alignedWith;
    private final Formula formula;

    /**
     * A metric.
     *
     * @param rank its place in reports, from 0
     * @param id the name in {@code metrics.csv}
     * @param title the name in sheets and sentences
     * @param unit the unit of its values
     * @param family where it is given
     * @param definition how it is computed, in words
     * @param alignedWith the standard that it is aligned with, or blank
     * @param formula how it is computed; its inputs say what it rests on
     */
    public Metric(
            int rank,
            String id,
            String title,
            Unit unit,
            Family family,
            String definition,
            String alignedWith,
            Formula formula) {
        this.rank = rank;
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.family = family;
        this.definition = definition;
        this.alignedWith = alignedWith;
        this.formula = formula;
    }

    private static Metric standard(
            String id, String title, Unit unit, Family family, String definition, String alignedWith, Formula formula) {
        Metric metric = new Metric(STANDARD.size(), id, title, unit, family, definition, alignedWith, formula);
        STANDARD.add(metric);
        return metric;
    }

    /** All metrics of reports, in their order. */
    public static List<Metric> all() {
        return ALL;
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

    /** Whether its values count people, so that small ones can point at a person (src/docs/measures.md section 5). */
    public boolean countsPeople() {
        return formula.isCount() && formula.people().containsAll(formula.inputs());
    }

    /** Whether the values of windows that do not overlap add up to the value of all of them. */
    public boolean addsUp() {
        return formula.isCount() && formula.inputs().stream().noneMatch(Input::isDistinct);
    }

    /**
     * The counts of people that it rests on, so that it goes when one of them goes. A count of people rests on itself.
     */
    public Set<Input> builtOn() {
        return formula.people();
    }

    private boolean comparesPartners() {
        return formula.inputs().stream().anyMatch(input -> input.kind() == Input.Kind.PARTNERS);
    }

    /** Whether figures of this metric stand in such a window, scope and dimension (src/docs/measures.md section 4). */
    public boolean isGiven(WindowKind window, Scope scope, Dimension dimension) {
        boolean atOnePartner = scope == Scope.PARTNER;
        boolean broken = dimension != Dimension.NONE;
        return switch (family) {
            case WORK ->
                !(atOnePartner && comparesPartners())
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

    /** In the order of reports. */
    @Override
    public int compareTo(Metric other) {
        int order = Integer.compare(rank, other.rank);
        return order == 0 ? id.compareTo(other.id) : order;
    }

    /** The same in every run, so that nothing depends on where objects lie. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
