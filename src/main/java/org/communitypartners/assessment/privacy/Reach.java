package org.communitypartners.assessment.privacy;

/** Which counts another world may change. */
enum Reach {
    /** Those that are suppressed already. */
    SUPPRESSED,
    /** Further ones, but none of all the work. */
    NARROWER,
    /** Any. */
    ALL;

    boolean allows(Count count) {
        return count.isOpen() || (count.isShown() && (this == ALL || (this == NARROWER && !count.isWhole())));
    }
}
