package org.communitypartners.assessment.intake.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date and what else the cell says of it.
 *
 * @param date the date; of a range its first day
 * @param end the last day of a range; a year after the first if it seems to lie before it; null without a range
 * @param weekdays the days of the week that the word before the date can mean; empty without one
 * @param time the time of day in UTC of an instant; null if it is none
 */
public record AnnotatedDate(
        DateReading date, @Nullable DateReading end, Set<DayOfWeek> weekdays, @Nullable LocalTime time)
        implements DateReading {

    /** The date alone, where nothing is left to say of it: a weekday that agrees needs no mention. */
    static DateReading of(DateReading date, @Nullable DateReading end, Set<DayOfWeek> weekdays) {
        boolean agrees = date instanceof DateReading.Definite definite
                && weekdays.contains(definite.day().getDayOfWeek());
        Set<DayOfWeek> open = agrees ? Set.of() : weekdays;
        return end == null && open.isEmpty() ? date : new AnnotatedDate(date, end, open, null);
    }

    @Override
    public Optional<LocalDate> in(DateOrder order) {
        return date.in(order);
    }

    @Override
    public Optional<DateOrder> evidence() {
        return date.evidence();
    }

    @Override
    public boolean ambiguous() {
        return date.ambiguous();
    }

    @Override
    public boolean numeric() {
        return date.numeric();
    }

    @Override
    public boolean dotted() {
        return date.dotted();
    }

    @Override
    public boolean lacksYear() {
        return date.lacksYear();
    }

    @Override
    public OptionalInt likelyYear() {
        return date.likelyYear();
    }

    @Override
    public DateReading with(int year) {
        if (!date.lacksYear()) {
            return this;
        }
        DateReading known = date.with(year);
        return known.isWhole() ? new AnnotatedDate(known, end == null ? null : end.with(year), weekdays, time) : known;
    }

    @Override
    public Optional<LocalDate> last(DateOrder order) {
        Optional<LocalDate> first = date.in(order);
        return end == null || first.isEmpty()
                ? Optional.empty()
                : end.in(order).map(day -> day.isBefore(first.get()) ? day.plusYears(1) : day);
    }

    @Override
    public Optional<LocalTime> utc() {
        return Optional.ofNullable(time);
    }
}
