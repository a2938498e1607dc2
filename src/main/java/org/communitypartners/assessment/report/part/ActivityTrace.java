package org.communitypartners.assessment.report.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Trace;
import org.communitypartners.assessment.report.model.Trace.Match;

/** Leads figures of the period back to the activity rows of the same workbook that they add up. */
final class ActivityTrace {

    /** With more, a spreadsheet would take too long to compute the sums again. */
    private static final long MOST_ACTIVITIES = 100_000;

    private static final int MOST_PARTNERS = 300;

    private record Source(String column, String activityClass) {}

    private static final Map<Metric, Source> SOURCES = sources();

    private final DateSpan period;
    private final boolean partners;

    private ActivityTrace(DateSpan period, boolean partners) {
        this.period = period;
        this.partners = partners;
    }

    /** Empty for a copy without activity rows, and for one with too many. */
    static Optional<ActivityTrace> of(ReportContents contents) {
        long activities = contents.figures()
                .value(contents.windows().period(), Place.all(), Metric.ACTIVITIES)
                .map(Number::longValue)
                .orElse(0L);
        return contents.shareable() || activities > MOST_ACTIVITIES
                ? Optional.empty()
                : Optional.of(new ActivityTrace(
                        contents.period().span(), contents.partners().size() <= MOST_PARTNERS));
    }

    /** The rows that a figure adds up; empty when it adds up no rows. */
    Optional<Trace> of(Figure figure) {
        Source source = SOURCES.get(figure.metric());
        Place place = figure.place();
        boolean ofPeriod =
                figure.window().span().equals(period) && figure.window().kind() != WindowKind.TARGET;
        if (source == null
                || !ofPeriod
                || place.dimension() != Dimension.NONE
                || (place.scope() == Scope.PARTNER && !partners)) {
            return Optional.empty();
        }
        List<Match> where = new ArrayList<>();
        if (!place.partnerType().isEmpty()) {
            where.add(new Match(ActivityColumns.PARTNER_TYPE, place.partnerType()));
        }
        if (!place.partner().isEmpty()) {
            where.add(new Match(ActivityColumns.PARTNER, place.partner()));
        }
        if (!source.activityClass().isEmpty()) {
            where.add(new Match(ActivityColumns.CLASS, source.activityClass()));
        }
        return Optional.of(new Trace(ActivityColumns.TABLE, source.column(), where));
    }

    private static Map<Metric, Source> sources() {
        Map<Metric, Source> sources = new HashMap<>();
        sources.put(Metric.ACTIVITIES, all(ActivityColumns.SESSIONS));
        sources.put(Metric.PROGRAMS, of(ActivityColumns.SESSIONS, ActivityClass.PROGRAM));
        sources.put(Metric.OUTREACH_EVENTS, of(ActivityColumns.SESSIONS, ActivityClass.OUTREACH));
        sources.put(Metric.ONE_TO_ONE, of(ActivityColumns.SESSIONS, ActivityClass.ONE_TO_ONE));
        sources.put(Metric.SELF_DIRECTED, of(ActivityColumns.SESSIONS, ActivityClass.SELF_DIRECTED));
        sources.put(Metric.PARTNER_MEETINGS, of(ActivityColumns.SESSIONS, ActivityClass.PARTNER_MEETING));
        sources.put(Metric.RECORDINGS, of(ActivityColumns.SESSIONS, ActivityClass.RECORDING));
        sources.put(Metric.UNCLASSIFIED, of(ActivityColumns.SESSIONS, ActivityClass.UNCLASSIFIED));
        sources.put(Metric.DIRECT_CONTACTS, all(ActivityColumns.CONTACTS));
        sources.put(Metric.PROGRAM_ATTENDANCE, of(ActivityColumns.CONTACTS, ActivityClass.PROGRAM));
        sources.put(Metric.PEOPLE_EXPOSED, of(ActivityColumns.EXPOSED, ActivityClass.OUTREACH));
        sources.put(Metric.PEOPLE_ENGAGED, of(ActivityColumns.CONTACTS, ActivityClass.OUTREACH));
        sources.put(Metric.NEW_PARTICIPANTS, all(ActivityColumns.NEW));
        sources.put(Metric.CARDS_ISSUED, all(ActivityColumns.CARDS));
        sources.put(Metric.MATERIALS_GIVEN, all(ActivityColumns.MATERIALS));
        sources.put(Metric.REFERRALS, all(ActivityColumns.REFERRALS));
        sources.put(Metric.STAFF_HOURS, all(ActivityColumns.STAFF_HOURS));
        sources.put(Metric.PARTNER_HOURS, all(ActivityColumns.PARTNER_HOURS));
        sources.put(Metric.IN_KIND_VALUE, all(ActivityColumns.IN_KIND));
        return sources;
    }

    private static Source all(String column) {
        return new Source(column, "");
    }

    private static Source of(String column, ActivityClass activityClass) {
        return new Source(column, Words.label(activityClass.name()));
    }
}
