package org.communitypartners.assessment.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.Outcome;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.activity.Status;

/** Sorts the rows of a period by grant: the grants listed for days of the period, and the codes that rows name. */
final class GrantsOfPeriod {
    private final DateSpan period;
    private final Map<String, Grant> listed = new HashMap<>();
    private final Map<String, GrantTally> tallies = new HashMap<>();

    private GrantsOfPeriod(DateSpan period, List<Grant> grants) {
        this.period = period;
        for (Grant grant : grants) {
            listed.put(grant.code().key(), grant);
            if (grant.span().overlaps(period)) {
                tallies.put(grant.code().key(), new GrantTally(grant.code().key(), Optional.of(grant), shared(grant)));
            }
        }
    }

    /**
     * The work under each grant, by code.
     *
     * @param rows the rows of the period
     */
    static List<GrantWork> of(
            DateSpan period, Iterable<Activity> rows, SideTables tables, PartnerBook book, Names names) {
        GrantsOfPeriod grants = new GrantsOfPeriod(period, tables.grants());
        rows.forEach(grants::add);
        for (Outcome outcome : tables.outcomes()) {
            names.meet(Names.Kind.GRANT, outcome.grant());
            grants.meet(outcome);
        }
        return grants.tallies.entrySet().stream()
                .map(entry ->
                        entry.getValue().work(names.shown(Names.Kind.GRANT, entry.getKey()), book, tables.outcomes()))
                .sorted(Comparator.comparing(GrantWork::code, FigureOrder::byCodePoint))
                .toList();
    }

    private void add(Activity activity) {
        if (!activity.grant().isBlank() && activity.status() != Status.PLANNED) {
            open(activity.grant().key()).ifPresent(tally -> tally.add(activity));
        }
    }

    private void meet(Outcome outcome) {
        if (!outcome.grant().isBlank() && period.contains(outcome.date())) {
            open(outcome.grant().key());
        }
    }

    /** The tally of a grant; none for one that is listed for other days only. */
    private Optional<GrantTally> open(String key) {
        if (listed.containsKey(key)) {
            return Optional.ofNullable(tallies.get(key));
        }
        return Optional.of(tallies.computeIfAbsent(key, code -> new GrantTally(code, Optional.empty(), period)));
    }

    private DateSpan shared(Grant grant) {
        DateSpan span = grant.span();
        return new DateSpan(
                span.from().isBefore(period.from()) ? period.from() : span.from(),
                span.to().isAfter(period.to()) ? period.to() : span.to());
    }
}
