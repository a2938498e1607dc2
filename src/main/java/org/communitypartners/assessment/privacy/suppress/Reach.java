package org.communitypartners.assessment.privacy.suppress;

import org.communitypartners.assessment.privacy.table.Cell;

/** Which counts another world may change. */
public enum Reach {
    /** Those that are suppressed already. */
    SUPPRESSED,
    /** Further ones, but none of all the work. */
    NARROWER,
    /** Any. */
    ALL;

    public boolean allows(Cell count) {
        return count.isOpen() || (count.isShown() && (this == ALL || (this == NARROWER && !count.isWhole())));
    }
}
