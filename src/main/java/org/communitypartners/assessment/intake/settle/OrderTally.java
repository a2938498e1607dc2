package org.communitypartners.assessment.intake.settle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.date.DateReading;

/**
 * How many rows of a file show which order of day and month, among the dates that are set apart by the same signs, and
 * what the dates that could be either would be in both orders.
 */
final class OrderTally {
    /** Over so many days a log runs that was begun with one typing error. */
    private static final int ONE_LOG = 62;

    private static final int TIMES = 10;
    private static final int FEW_ROWS = 2;
    private static final int SEVERAL_ROWS = 3;

    private int rows;
    private int monthFirst;
    private int dayFirst;
    private int open;
    private int weekdayMonthFirst;
    private int weekdayDayFirst;
    private final Spread openMonthFirst = new Spread();
    private final Spread openDayFirst = new Spread();

    /** The days from the first to the last. */
    private static final class Spread {
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;

        void see(LocalDate day) {
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        }

        long days() {
            return first.isAfter(last) ? 0 : ChronoUnit.DAYS.between(first, last);
        }
    }

    /** Takes the numeric date of a row. */
    void see(DateReading date) {
        rows++;
        Optional<DateOrder> shown = date.evidence();
        if (shown.isPresent()) {
            monthFirst += shown.get() == DateOrder.MDY ? 1 : 0;
            dayFirst += shown.get() == DateOrder.DMY ? 1 : 0;
        } else if (date.ambiguous()) {
            open++;
            date.in(DateOrder.MDY).ifPresent(openMonthFirst::see);
            date.in(DateOrder.DMY).ifPresent(openDayFirst::see);
            seeWeekday(date);
        }
    }

    private void seeWeekday(DateReading date) {
        Set<DayOfWeek> weekdays = date.weekdays();
        if (!weekdays.isEmpty() && !date.lacksYear()) {
            boolean month =
                    weekdays.contains(date.in(DateOrder.MDY).orElseThrow().getDayOfWeek());
            boolean day = weekdays.contains(date.in(DateOrder.DMY).orElseThrow().getDayOfWeek());
            weekdayMonthFirst += month && !day ? 1 : 0;
            weekdayDayFirst += day && !month ? 1 : 0;
        }
    }

    /** Whether there are such dates at all. */
    boolean any() {
        return rows > 0;
    }

    /** How many rows have a date that is two different days in the two orders. */
    int open() {
        return open;
    }

    /** How many rows show an order. */
    int showing(DateOrder order) {
        return order == DateOrder.MDY ? monthFirst : dayFirst;
    }

    boolean showsBoth() {
        return monthFirst > 0 && dayFirst > 0;
    }

    boolean showsOne() {
        return (monthFirst > 0) != (dayFirst > 0);
    }

    /** The order that more rows show. */
    DateOrder shown() {
        return monthFirst >= dayFirst ? DateOrder.MDY : DateOrder.DMY;
    }

    /** Whether one order is shown by so many rows that the others are slips. */
    boolean isOutweighed() {
        return Math.max(monthFirst, dayFirst) >= TIMES * Math.min(monthFirst, dayFirst);
    }

    /** Whether the one order that is shown may be a slip: it tears apart what the other would keep together. */
    boolean isSuspect() {
        boolean month = shown() == DateOrder.MDY;
        long inShown = (month ? openMonthFirst : openDayFirst).days();
        long inOther = (month ? openDayFirst : openMonthFirst).days();
        return showing(shown()) <= FEW_ROWS && open >= SEVERAL_ROWS && inOther <= ONE_LOG && inShown > inOther;
    }

    /** The order in which the days of the week that stand beside the dates are theirs. */
    Optional<DateOrder> byWeekdays() {
        if ((weekdayMonthFirst > 0) == (weekdayDayFirst > 0)) {
            return Optional.empty();
        }
        return Optional.of(weekdayMonthFirst > 0 ? DateOrder.MDY : DateOrder.DMY);
    }
}
