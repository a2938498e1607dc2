package org.communitypartners.assessment.intake.value;

import java.util.Locale;
import java.util.Optional;

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
}
