package org.communitypartners.assessment.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A run of days, both ends included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DateSpan(LocalDate from, LocalDate to) implements Comparable<DateSpan> {

    /** Checks that the span does not end before it begins. */
    public DateSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span from " + from + " cannot end on " + to + ".");
        }
    }

    /** The span of a calendar month. */
    public static DateSpan of(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth());
    }

    /** The twelve calendar months that end with a day, the last one up to that day. */
    public static DateSpan twelveMonthsTo(LocalDate end) {
        return new DateSpan(YearMonth.from(end).minusMonths(11).atDay(1), end);
    }

    /** Whether a day lies in the span. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the two spans share a day. */
    public boolean overlaps(DateSpan other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** Whether the span begins on the first day of a month and ends on the last day of one. */
    public boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    /** The span of the same length just before: as many months for whole months, else as many days. */
    public DateSpan before() {
        if (isWholeMonths()) {
            return new DateSpan(from.minusMonths(months()), from.minusDays(1));
        }
        return new DateSpan(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), from.minusDays(1));
    }

    /** The same dates one year before; whole months map to whole months, 29 February to the 28th. */
    public DateSpan yearEarlier() {
        if (isWholeMonths()) {
            return new DateSpan(
                    from.minusYears(1), YearMonth.from(to).minusYears(1).atEndOfMonth());
        }
        return new DateSpan(from.minusYears(1), to.minusYears(1));
    }

    /** The number of days. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The number of calendar months that the span touches. */
    public long months() {
        return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
    }

    /** By first day, then by last. */
    @Override
    public int compareTo(DateSpan other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }
}
