package org.communitypartners.assessment.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communitypartners.assessment.intake.date.DatePart.Kind;
import org.communitypartners.assessment.intake.date.DateReading.Definite;
import org.communitypartners.assessment.intake.date.DateReading.Numeric;
import org.communitypartners.assessment.intake.date.DateReading.Yearless;
import org.jspecify.annotations.Nullable;

/** The days from one date to another, of which one may lack what the other has. */
final class DateRange {
    /** A range over the turn of a year that is longer than this is a slip. */
    private static final int LONGEST_OVER_NEW_YEAR = 92;

    /** A leap year, in which every day of a month exists. */
    private static final int ANY_YEAR = 2000;

    private DateRange() {}

    /** The first and the last day. */
    private record Ends(LocalDate first, LocalDate last) {}

    /** A range of days; the day itself when both ends are one; empty when the parts make no range. */
    static Optional<DateReading> of(DatePart left, DatePart right) {
        if ((left.is(Kind.DAY) && right.is(Kind.DAY))
                || (left.isNumeric() && right.is(Kind.NAMED))
                || (left.is(Kind.NAMED) && right.isNumeric())) {
            return Optional.empty();
        }
        boolean years = left.year().isPresent() || right.year().isPresent();
        if (!left.isNumeric() && !right.isNumeric()) {
            return ends(left, right, DateOrder.MDY).map(ends -> named(ends, years));
        }
        Optional<Ends> monthFirst = left.is(Kind.DAY) ? Optional.empty() : ends(left, right, DateOrder.MDY);
        Optional<Ends> dayFirst = right.is(Kind.DAY) ? Optional.empty() : ends(left, right, DateOrder.DMY);
        if (monthFirst.isEmpty() && dayFirst.isEmpty()) {
            return Optional.empty();
        }
        boolean dotted = left.is(Kind.DOTTED) || right.is(Kind.DOTTED);
        return Optional.of(numeric(monthFirst.orElse(null), dayFirst.orElse(null), years, dotted));
    }

    private static DateReading named(Ends ends, boolean years) {
        DateReading first = years ? new Definite(ends.first()) : yearless(ends.first(), ends.first(), false, false);
        DateReading last = years ? new Definite(ends.last()) : yearless(ends.last(), ends.last(), false, false);
        return annotated(first, last);
    }

    private static DateReading numeric(@Nullable Ends month, @Nullable Ends day, boolean years, boolean dotted) {
        LocalDate firstMonth = month == null ? null : month.first();
        LocalDate lastMonth = month == null ? null : month.last();
        LocalDate firstDay = day == null ? null : day.first();
        LocalDate lastDay = day == null ? null : day.last();
        return years
                ? annotated(
                        new Numeric(firstMonth, firstDay, null, dotted), new Numeric(lastMonth, lastDay, null, dotted))
                : annotated(yearless(firstMonth, firstDay, true, dotted), yearless(lastMonth, lastDay, true, dotted));
    }

    private static DateReading annotated(DateReading first, DateReading last) {
        return first.equals(last) ? first : AnnotatedDate.of(first, last, Set.of());
    }

    private static DateReading yearless(
            @Nullable LocalDate month, @Nullable LocalDate day, boolean numeric, boolean dotted) {
        return new Yearless(
                month == null ? null : MonthDay.from(month), day == null ? null : MonthDay.from(day), numeric, dotted);
    }

    private static Optional<Ends> ends(DatePart left, DatePart right, DateOrder order) {
        int leftMonth = left.is(Kind.DAY) ? right.month(order) : left.month(order);
        int rightMonth = right.is(Kind.DAY) ? left.month(order) : right.month(order);
        OptionalInt known = left.year().isPresent() ? left.year() : right.year();
        int leftYear = left.year().orElse(known.orElse(ANY_YEAR));
        int rightYear = right.year().orElse(known.orElse(ANY_YEAR));
        LocalDate first = day(leftYear, leftMonth, left.day(order));
        LocalDate last = day(rightYear, rightMonth, right.day(order));
        if (first == null || last == null) {
            return Optional.empty();
        }
        boolean bothYears = left.year().isPresent() && right.year().isPresent();
        boolean turn = first.isAfter(last) && !bothYears && leftMonth != rightMonth;
        if (turn && left.year().isPresent()) {
            last = last.plusYears(1);
        } else if (turn) {
            first = first.minusYears(1);
        }
        boolean sound =
                !first.isAfter(last) && (!turn || ChronoUnit.DAYS.between(first, last) <= LONGEST_OVER_NEW_YEAR);
        return sound ? Optional.of(new Ends(first, last)) : Optional.empty();
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
