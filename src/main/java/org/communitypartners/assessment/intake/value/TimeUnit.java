package org.communitypartners.assessment.intake.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The units of time in which people write lengths. */
public enum TimeUnit {
    MINUTES(1),
    HOURS(60);

    private final int minutes;

    TimeUnit(int minutes) {
        this.minutes = minutes;
    }

    /** Hundredths of this unit in hundredths of another, rounded half up. */
    long to(TimeUnit other, long hundredths) {
        if (this == other) {
            return hundredths;
        }
        return BigDecimal.valueOf(hundredths)
                .multiply(BigDecimal.valueOf(minutes))
                .divide(BigDecimal.valueOf(other.minutes), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
