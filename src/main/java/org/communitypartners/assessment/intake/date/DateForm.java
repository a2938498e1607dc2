package org.communitypartners.assessment.intake.date;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the dates of one file are read, once that is known: what makes a reading a day.
 *
 * @param slashed the order of three numbers between slashes or dashes; null when the file shows two, so that only dates
 *     that can be read in one way have a day
 * @param dotted the same for numbers between dots
 * @param lastOfRange whether of a range the last day is the date
 * @param zone the time zone in which instants in UTC have their day; null when they keep the day that they name
 */
public record DateForm(
        @Nullable DateOrder slashed, @Nullable DateOrder dotted, boolean lastOfRange, @Nullable ZoneId zone) {

    /** The order for a reading; null when only its own numbers can tell. */
    public @Nullable DateOrder order(DateReading date) {
        return date.dotted() ? dotted : slashed;
    }

    /** The same for the first day that a cell names, as it is written. */
    public DateForm asWritten() {
        return new DateForm(slashed, dotted, false, null);
    }

    /** The day that a cell names; empty when it names none, or one of two. */
    public Optional<LocalDate> day(DateReading date) {
        if (date instanceof DateReading.Definite definite) {
            return Optional.of(definite.day());
        }
        DateOrder order = order(date);
        if (order != null) {
            return in(order, date);
        }
        return date.ambiguous() ? Optional.empty() : in(DateOrder.MDY, date).or(() -> in(DateOrder.DMY, date));
    }

    private Optional<LocalDate> in(DateOrder order, DateReading date) {
        Optional<LocalDate> day = lastOfRange ? date.last(order).or(() -> date.in(order)) : date.in(order);
        return zone == null ? day : day.map(written -> local(written, date, zone));
    }

    private static LocalDate local(LocalDate written, DateReading date, ZoneId zone) {
        return date.utc()
                .map(time -> written.atTime(time)
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(zone)
                        .toLocalDate())
                .orElse(written);
    }
}
