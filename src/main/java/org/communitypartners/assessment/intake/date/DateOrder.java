package org.communitypartners.assessment.intake.date;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The order of the three numbers of a numeric date. */
public enum DateOrder {
    /** Month, day, year, as in the United States. */
    MDY,
    /** Day, month, year. */
    DMY,
    /** Year, month, day, with a year of two digits. */
    YMD;

    /** The order of that name. */
    public static Optional<DateOrder> named(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        for (DateOrder order : values()) {
            if (order.name().equals(name)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /** The order that is left when the other one gives no day. */
    static Optional<DateOrder> onlyPossible(@Nullable Object monthFirst, @Nullable Object dayFirst) {
        if ((monthFirst == null) == (dayFirst == null)) {
            return Optional.empty();
        }
        return Optional.of(monthFirst == null ? DMY : MDY);
    }

    /** The other of the two common orders. */
    public DateOrder opposite() {
        return this == MDY ? DMY : MDY;
    }
}
