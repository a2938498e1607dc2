package org.communitypartners.assessment.privacy;

import java.util.List;

/** What a reader knows without being told: a total is the sum of its parts. */
final class Sum {
    private final int index;
    private final Count total;
    private final List<Count> parts;

    /**
     * A sum.
     *
     * @param index its place in the ledger
     * @param total the total
     * @param parts all its parts, those included that are never shown
     */
    Sum(int index, Count total, List<Count> parts) {
        this.index = index;
        this.total = total;
        this.parts = List.copyOf(parts);
    }

    int index() {
        return index;
    }

    Count total() {
        return total;
    }

    List<Count> parts() {
        return parts;
    }
}
