package org.communitypartners.assessment.activity;

/** Whether an activity took place. Only held activities are measured. */
public enum Status {
    /** It took place. */
    HELD,
    /** It was called off. */
    CANCELLED,
    /** It is still to come. */
    PLANNED
}
