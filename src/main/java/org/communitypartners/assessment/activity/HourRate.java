package org.communitypartners.assessment.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rates.csv}: what an hour is worth. The program brings no rates of its own.
 *
 * @param role whose hour
 * @param from the first day; null when it is open
 * @param to the last day; null when it is open
 * @param dollars dollars an hour
 * @param source where the rate is from
 */
public record HourRate(Role role, @Nullable LocalDate from, @Nullable LocalDate to, BigDecimal dollars, String source) {

    /** Whose hours a rate is for. */
    public enum Role {
        /** Those that partners gave. */
        PARTNER,
        /** Those of the library's staff. */
        STAFF
    }

    /** The rate of a day: of several the one that began last. */
    public static Optional<HourRate> on(LocalDate day, Role role, List<HourRate> rates) {
        return rates.stream()
                .filter(rate -> rate.role == role && rate.covers(day))
                .max(Comparator.comparing(HourRate::begins));
    }

    private LocalDate begins() {
        return from == null ? LocalDate.MIN : from;
    }

    private boolean covers(LocalDate day) {
        return !begins().isAfter(day) && (to == null || !to.isBefore(day));
    }
}
