package org.communitypartners.assessment.privacy;

import java.util.List;

/** What a reader knows without being told: a total is the sum of its parts. */
final class Sum {
    private final Count total;
    private final List<Count> parts;
    private final boolean told;

    /**
     * A sum.
     *
     * @param total the total
     * @param parts all its parts, those included that are never shown
     * @param told whether the copies so far tell it; otherwise a later copy may
     */
    Sum(Count total, List<Count> parts, boolean told) {
        this.total = total;
        this.parts = List.copyOf(parts);
        this.told = told;
    }

    Count total() {
        return total;
    }

    List<Count> parts() {
        return parts;
    }

    /** Whether the parts that are not known are zero. */
    boolean leavesZero() {
        for (Count part : parts) {
            if (part.value() != 0 && !part.isKnown()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the copies so far tell it; otherwise it is only foreseen that a later one may. */
    boolean isTold() {
        return told;
    }
}
