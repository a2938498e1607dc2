package org.communitypartners.assessment.report.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Grant;
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

    /** The work of the period under a grant whose days overlap it. */
    static GrantWork of(ReportContents contents, Grant grant) {
        DateSpan period = contents.period().span();
        LocalDate from = grant.span().from();
        return of(
                contents,
                grant,
                new DateSpan(period.from().isAfter(from) ? period.from() : from, end(contents, grant)),
                List.of());
    }

    /**
     * The work from the grant's first day to the end of the period.
     *
     * @param earlier the rows from before the period
     */
    static GrantWork toDate(ReportContents contents, Grant grant, Iterable<Activity> earlier) {
        return of(contents, grant, new DateSpan(grant.span().from(), end(contents, grant)), earlier);
    }

    private static LocalDate end(ReportContents contents, Grant grant) {
        LocalDate end = contents.period().span().to();
        return end.isBefore(grant.span().to()) ? end : grant.span().to();
    }

    private static GrantWork of(ReportContents contents, Grant grant, DateSpan covers, Iterable<Activity> earlier) {
        List<Activity> rows = new ArrayList<>();
        earlier.forEach(rows::add);
        contents.tables()
                .partnerTypes()
                .forEach(type -> contents.activities().ofType(type).forEach(rows::add));
        rows.removeIf(
                row -> !row.held() || !row.grant().key().equals(grant.code().key()) || !covers.contains(row.date()));
        Map<ReportedPartner, List<Activity>> byPartner =
                new TreeMap<>(Comparator.comparing(ReportedPartner::name, FigureOrder::byCodePoint)
                        .thenComparing(ReportedPartner::key, FigureOrder::byCodePoint));
        for (Activity row : rows) {
            byPartner
                    .computeIfAbsent(partner(contents, row), any -> new ArrayList<>())
                    .add(row);
        }
        List<GrantPartner> partners = new ArrayList<>();
        byPartner.forEach((partner, theirs) -> partners.add(GrantPartner.of(contents, partner, theirs)));
        return new GrantWork(grant, covers, List.copyOf(rows), List.copyOf(partners));
    }

    private static ReportedPartner partner(ReportContents contents, Activity activity) {
        ReportedPartner known = contents.partners().get(activity.partner().key());
        return known == null
                ? new ReportedPartner(
                        activity.partner().key(),
                        activity.partner().text(),
                        Objects.requireNonNullElseGet(
                                activity.partnerType(), () -> contents.tables().otherPartners()))
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
