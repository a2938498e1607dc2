package org.communitypartners.assessment.intake.date;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said of the dates of a source; what is said is not argued with.
 *
 * @param order the order of numeric dates, dotted ones included; null when nothing is said
 * @param year the year of dates without one; null when nothing is said
 * @param lastOfRange whether the last day of a range is its date instead of the first; null when nothing is said
 * @param zone the time zone in which instants in UTC have their day; null when nothing is said
 */
public record DateSettings(
        @Nullable DateOrder order, @Nullable Integer year, @Nullable Boolean lastOfRange, @Nullable ZoneId zone) {
    /** Nothing said. */
    public static final DateSettings NONE = new DateSettings(null, null, null, null);

    public DateSettings withOrder(DateOrder said) {
        return new DateSettings(said, year, lastOfRange, zone);
    }

    public DateSettings withYear(int said) {
        return new DateSettings(order, said, lastOfRange, zone);
    }

    public DateSettings withLastOfRange(boolean said) {
        return new DateSettings(order, year, said, zone);
    }

    public DateSettings withZone(ZoneId said) {
        return new DateSettings(order, year, lastOfRange, said);
    }
}
