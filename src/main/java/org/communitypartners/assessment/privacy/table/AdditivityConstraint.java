package org.communitypartners.assessment.privacy.table;

import java.util.List;

/** What a reader knows without being told: a total is the sum of its parts. */
public final class AdditivityConstraint {
    private final Cell total;
    private final List<Cell> parts;
    private final boolean told;

    /**
     * A sum.
     *
     * @param total the total
     * @param parts all its parts, those included that are never shown
     * @param told whether the copies so far tell it; otherwise a later copy may
     */
    public AdditivityConstraint(Cell total, List<Cell> parts, boolean told) {
        this.total = total;
        this.parts = List.copyOf(parts);
        this.told = told;
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

    /** Whether the copies so far tell it; otherwise it is only foreseen that a later one may. */
    public boolean isTold() {
        return told;
    }
}
