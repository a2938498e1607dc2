package org.communitypartners.assessment.privacy.table;

import java.util.List;

/** What a reader knows without being told: a total is the sum of its parts. */
public final class AdditivityConstraint {
    private final Cell total;
    private final List<Cell> parts;

    /**
     * A sum.
     *
     * @param total the total
     * @param parts all its parts, those included that are never shown
     */
    public AdditivityConstraint(Cell total, List<Cell> parts) {
        this.total = total;
        this.parts = List.copyOf(parts);
    }

    public Cell total() {
        return total;
    }

    public List<Cell> parts() {
        return parts;
    }

    /** Whether the parts that are not known are zero. */
    public boolean leavesZero() {
        for (Cell part : parts) {
            if (part.value() != 0 && !part.isKnown()) {
                return false;
            }
        }
        return true;
    }
}
