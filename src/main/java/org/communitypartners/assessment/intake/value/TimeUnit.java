package org.communitypartners.assessment.intake.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** The units of time in which people write lengths. */
public enum TimeUnit {
    MINUTES(1),
    HOURS(60);

    private final int minutes;

    TimeUnit(int minutes) {
        this.minutes = minutes;
    }

    /** The unit of that name. */
    public static Optional<TimeUnit> named(String name) {
        return switch (Folding.word(name)) {
            case "minutes", "minute", "min" -> Optional.of(MINUTES);
            case "hours", "hour", "hrs", "hr", "h" -> Optional.of(HOURS);
            default -> Optional.empty();
        };
    }

    /** The name in settings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Hundredths of this unit in hundredths of another, rounded half up. */
    public long to(TimeUnit other, long hundredths) {
        if (this == other) {
            return hundredths;
        }
        return BigDecimal.valueOf(hundredths)
                .multiply(BigDecimal.valueOf(minutes))
                .divide(BigDecimal.valueOf(other.minutes), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
