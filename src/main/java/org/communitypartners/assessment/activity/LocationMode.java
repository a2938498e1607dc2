package org.communitypartners.assessment.activity;

/** Where an activity took place, in the order in which reports list it. */
public enum LocationMode {
    /** In the library. */
    ONSITE,
    /** In the community. */
    OFFSITE,
    /** Online. */
    VIRTUAL,
    /** The log does not say. */
    UNKNOWN
}
