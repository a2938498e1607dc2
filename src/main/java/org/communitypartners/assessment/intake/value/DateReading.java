package org.communitypartners.assessment.intake.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a cell says of a date, before it is known in which order its file writes numeric dates. */
public sealed interface DateReading {

    /** The day, when numeric dates are written in the given order. */
    Optional<LocalDate> in(DateOrder order);

    /** The order that this cell proves, because the other is impossible. */
    default Optional<DateOrder> evidence() {
        return Optional.empty();
    }

    /** Whether the two common orders give two different days. */
    default boolean ambiguous() {
        return false;
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

    /**
     * Three numbers.
     *
     * @param monthFirst the day in the order MDY; null when there is no such day
     * @param dayFirst the day in the order DMY; null when there is no such day
     * @param yearFirst the day in the order YMD; null when there is no such day
     */
    record Numeric(@Nullable LocalDate monthFirst, @Nullable LocalDate dayFirst, @Nullable LocalDate yearFirst)
            implements DateReading {

        /** Reads three numbers; the last or, of two digits, the first is the year. */
        static Numeric of(int first, int second, int third, boolean shortYears) {
            int year = shortYears ? 2000 + third : third;
            return new Numeric(
                    day(year, first, second),
                    day(year, second, first),
                    shortYears ? day(2000 + first, second, third) : null);
        }

        /** Reads a year of two digits, a month and a day: three numbers that stand for a date in this order only. */
        static DateReading yearFirst(int year, int month, int day) {
            LocalDate date = day(2000 + year, month, day);
            return date == null ? Unreadable.NO_DATE : new Numeric(null, null, date);
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
            if ((monthFirst == null) == (dayFirst == null)) {
                return Optional.empty();
            }
            return Optional.of(monthFirst == null ? DateOrder.DMY : DateOrder.MDY);
        }

        @Override
        public boolean ambiguous() {
            return monthFirst != null && dayFirst != null && !monthFirst.equals(dayFirst);
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
}
