package org.communitypartners.assessment.measure;

import java.util.HashSet;
import java.util.Set;

/**
 * The sums of one place and window, and which languages and outlets occurred there. Mutable; cells merge by addition.
 */
final class Cell {
    private final long[] sums = new long[Quantity.COUNT];
    private final Set<String> languages = new HashSet<>(0);
    private final Set<String> outlets = new HashSet<>(0);

    long get(Quantity quantity) {
        return sums[quantity.ordinal()];
    }

    void add(Quantity quantity, long amount) {
        sums[quantity.ordinal()] += amount;
    }

    /** The held activities of all classes. */
    long held() {
        long held = 0;
        for (int i = Quantity.HELD_PROGRAM.ordinal(); i <= Quantity.HELD_UNCLASSIFIED.ordinal(); i++) {
            held += sums[i];
        }
        return held;
    }

    Set<String> languages() {
        return languages;
    }

    Set<String> outlets() {
        return outlets;
    }

    /** Adds what another cell holds. */
    void add(Cell other) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
        languages.addAll(other.languages);
        outlets.addAll(other.outlets);
    }
}
