package org.communitypartners.assessment.intake.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a cell says of a date, before it is known how its file writes dates: in which order, in which year. */
public sealed interface DateReading
        permits DateReading.Definite,
                DateReading.Unreadable,
                DateReading.Several,
                DateReading.Numeric,
                DateReading.Yearless,
                DateReading.DayOrYear,
                AnnotatedDate {

    /** The day, when numeric dates are written in the given order; of a range its first. Empty without a year. */
    Optional<LocalDate> in(DateOrder order);

    /** Whether it names a day, year and all. */
    default boolean isWhole() {
        return in(DateOrder.MDY).isPresent()
                || in(DateOrder.DMY).isPresent()
                || in(DateOrder.YMD).isPresent();
    }

    /** The order that this cell proves, because the other is impossible. */
    default Optional<DateOrder> evidence() {
        return Optional.empty();
    }

    /** Whether the two common orders give two different days. */
    default boolean ambiguous() {
        return false;
    }

    /** Whether the order of its numbers decides what day it is. */
    default boolean numeric() {
        return false;
    }

    /** Whether its numbers stand between dots; those follow an order of their own. */
    default boolean dotted() {
        return false;
    }

    /** The year that it names in either common order. */
    default OptionalInt year() {
        return in(DateOrder.MDY)
                .or(() -> in(DateOrder.DMY))
                .map(day -> OptionalInt.of(day.getYear()))
                .orElseGet(OptionalInt::empty);
    }

    /** Whether it lacks its year. */
    default boolean lacksYear() {
        return false;
    }

    /** The year that it has if its last number is no day. */
    default OptionalInt likelyYear() {
        return OptionalInt.empty();
    }

    /** The same in a year, where it lacks one. */
    default DateReading with(int year) {
        return this;
    }

    /** The last day, where the cell names a range of days. */
    default Optional<LocalDate> last(DateOrder order) {
        return Optional.empty();
    }

    /** The time of day in UTC, where the cell names an instant. */
    default Optional<LocalTime> utc() {
        return Optional.empty();
    }

    /** The days of the week that the word before the date can mean; empty without one. */
    default Set<DayOfWeek> weekdays() {
        return Set.of();
    }

    /** A day that can be read in one way only. */
    record Definite(LocalDate day) implements DateReading {
        @Override
        public Optional<LocalDate> in(DateOrder order) {
            return Optional.of(day);
        }
    }

    /** No date. */
    record Unreadable() implements DateReading {
        public static final DateReading NO_DATE = new Unreadable();

        @Override
        public Optional<LocalDate> in(DateOrder order) {
            return Optional.empty();
        }
    }

    /** Several days that are no range: which of them a row is about must be asked. */
    record Several() implements DateReading {
        static final DateReading DAYS = new Several();

        @Override
        public Optional<LocalDate> in(DateOrder order) {
            return Optional.empty();
        }
    }

    /**
     * Three numbers.
     *
     * @param monthFirst the day in the order MDY; null when there is no such day
     * @param dayFirst the day in the order DMY; null when there is no such day
     * @param yearFirst the day in the order YMD; null when there is no such day
     * @param dotted whether the numbers stand between dots
     */
    record Numeric(
            @Nullable LocalDate monthFirst, @Nullable LocalDate dayFirst, @Nullable LocalDate yearFirst, boolean dotted)
            implements DateReading {

        /** Reads three numbers; the last or, of two digits and not between dots, the first is the year. */
        static Numeric of(int first, int second, int third, boolean shortYears, boolean dotted) {
            int year = shortYears ? 2000 + third : third;
            return new Numeric(
                    day(year, first, second),
                    day(year, second, first),
                    shortYears && !dotted ? day(2000 + first, second, third) : null,
                    dotted);
        }

        /** Reads a year of two digits, a month and a day: three numbers that stand for a date in this order only. */
        static DateReading yearFirst(int year, int month, int day) {
            LocalDate date = day(2000 + year, month, day);
            return date == null ? Unreadable.NO_DATE : new Numeric(null, null, date, false);
        }

        @Override
        public Optional<LocalDate> in(DateOrder order) {
            return Optional.ofNullable(
                    switch (order) {
                        case MDY -> monthFirst;
                        case DMY -> dayFirst;
                        case YMD -> yearFirst;
                    });
        }

        @Override
        public Optional<DateOrder> evidence() {
            return DateOrder.onlyPossible(monthFirst, dayFirst);
        }

        @Override
        public boolean ambiguous() {
            return monthFirst != null && dayFirst != null && !monthFirst.equals(dayFirst);
        }

        @Override
        public boolean numeric() {
            return true;
        }

        private static @Nullable LocalDate day(int year, int month, int day) {
            if (month < 1 || month > 12 || day < 1 || day > 31) {
                return null;
            }
            try {
                return LocalDate.of(year, month, day);
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }
    }

    /**
     * A day without its year.
     *
     * @param monthFirst the day in the order MDY; null when there is no such day
     * @param dayFirst the day in the order DMY; null when there is no such day
     * @param numeric whether the month is a number, too
     * @param dotted whether the numbers stand between dots
     */
    record Yearless(@Nullable MonthDay monthFirst, @Nullable MonthDay dayFirst, boolean numeric, boolean dotted)
            implements DateReading {

        @Override
        public Optional<LocalDate> in(DateOrder order) {
            return Optional.empty();
        }

        @Override
        public Optional<DateOrder> evidence() {
            return DateOrder.onlyPossible(monthFirst, dayFirst);
        }

        @Override
        public boolean ambiguous() {
            return monthFirst != null && dayFirst != null && !monthFirst.equals(dayFirst);
        }

        @Override
        public boolean lacksYear() {
            return true;
        }

        @Override
        public DateReading with(int year) {
            LocalDate month = at(monthFirst, year);
            LocalDate day = at(dayFirst, year);
            if (numeric) {
                return new Numeric(month, day, month, dotted);
            }
            return month == null ? Unreadable.NO_DATE : new Definite(month);
        }

        private static @Nullable LocalDate at(@Nullable MonthDay day, int year) {
            return day == null || !day.isValidYear(year) ? null : day.atYear(year);
        }
    }

    /**
     * A day and a second number that is its year or a later day of the month: "Oct 3, 26". The years of its file tell.
     *
     * @param day the day, if the number is a year
     */
    record DayOrYear(LocalDate day) implements DateReading {
        @Override
        public Optional<LocalDate> in(DateOrder order) {
            return Optional.empty();
        }

        @Override
        public boolean lacksYear() {
            return true;
        }

        @Override
        public OptionalInt likelyYear() {
            return OptionalInt.of(day.getYear());
        }

        @Override
        public DateReading with(int year) {
            return year == day.getYear() ? new Definite(day) : Several.DAYS;
        }
    }
}
