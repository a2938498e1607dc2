package org.communitypartners.assessment.report.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.tally.ReportedPartner;
import org.communitypartners.assessment.report.ReportContents;

/**
 * What was done under a grant in the period: held activities with the grant's code, dated within the grant's own days.
 *
 * @param grant the grant
 * @param covers the days of the period that lie within the grant's
 * @param rows the activities
 * @param partners the partners, by name
 */
record GrantWork(Grant grant, DateSpan covers, List<Activity> rows, List<GrantPartner> partners) {

    /** The work under a grant whose days overlap the period. */
    static GrantWork of(ReportContents contents, Grant grant) {
        DateSpan period = contents.period().span();
        DateSpan covers = new DateSpan(
                period.from().isAfter(grant.span().from())
                        ? period.from()
                        : grant.span().from(),
                period.to().isBefore(grant.span().to())
                        ? period.to()
                        : grant.span().to());
        List<Activity> rows = new ArrayList<>();
        Map<ReportedPartner, List<Activity>> byPartner =
                new TreeMap<>(Comparator.comparing(ReportedPartner::name, FigureOrder::byCodePoint)
                        .thenComparing(ReportedPartner::key, FigureOrder::byCodePoint));
        for (PartnerType type : contents.tables().partnerTypes()) {
            for (Activity activity : contents.activities().ofType(type)) {
                boolean belongs = activity.held()
                        && activity.grant().key().equals(grant.code().key())
                        && covers.contains(activity.date());
                if (belongs) {
                    rows.add(activity);
                    byPartner
                            .computeIfAbsent(partner(contents, activity, type), any -> new ArrayList<>())
                            .add(activity);
                }
            }
        }
        List<GrantPartner> partners = new ArrayList<>();
        byPartner.forEach((partner, theirs) -> partners.add(GrantPartner.of(contents, partner, theirs)));
        return new GrantWork(grant, covers, List.copyOf(rows), List.copyOf(partners));
    }

    private static ReportedPartner partner(ReportContents contents, Activity activity, PartnerType type) {
        ReportedPartner known = contents.partners().get(activity.partner().key());
        return known == null
                ? new ReportedPartner(
                        activity.partner().key(), activity.partner().text(), type)
                : known;
    }

    long contacts() {
        return sum(Activity::contacts);
    }

    /** Activities that should have a count of people. */
    long countable() {
        return rows.stream()
                .filter(row -> row.activityClass().contactsExpected())
                .count();
    }

    /** Activities with a count of people. */
    long counted() {
        return known(Activity::contacts);
    }

    long programs() {
        return rows.stream()
                .filter(row -> row.activityClass() == ActivityClass.PROGRAM)
                .count();
    }

    boolean estimated() {
        return rows.stream().anyMatch(Activity::estimated);
    }

    /** A sum over the rows that give a value. */
    long sum(ToLongFunction<Activity> value) {
        return sum(rows, value);
    }

    /** Hours or money, which rows give in hundredths. */
    BigDecimal hundredths(SummedColumn column) {
        return BigDecimal.valueOf(sum(row -> row.amount(column)), 2);
    }

    /** The rows that give a value. */
    long known(SummedColumn column) {
        return known(row -> row.amount(column));
    }

    private long known(ToLongFunction<Activity> value) {
        return rows.stream()
                .filter(row -> value.applyAsLong(row) != Activity.MISSING)
                .count();
    }

    static long sum(List<Activity> rows, ToLongFunction<Activity> value) {
        return rows.stream()
                .mapToLong(value)
                .filter(number -> number != Activity.MISSING)
                .sum();
    }
}
