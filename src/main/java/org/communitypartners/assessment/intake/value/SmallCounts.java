package org.communitypartners.assessment.intake.value;

/** The counts from 0 to 999, which nearly all counts are, made once. */
final class SmallCounts {
    private static final NumberReading[] COUNTS = new NumberReading[1000];

    static {
        for (int i = 0; i < COUNTS.length; i++) {
            COUNTS[i] = new NumberReading.Amount(i * 100L, false);
        }
    }

    private SmallCounts() {}

    static NumberReading of(int count) {
        return COUNTS[count];
    }
}
