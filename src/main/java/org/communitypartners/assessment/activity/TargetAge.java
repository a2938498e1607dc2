package org.communitypartners.assessment.activity;

/** The audience of an activity, in the age groups of the Public Libraries Survey and in its order. */
public enum TargetAge {
    /** Birth to five. */
    AGES_0_5("0-5"),
    /** Six to eleven. */
    AGES_6_11("6-11"),
    /** Twelve to eighteen. */
    AGES_12_18("12-18"),
    /** Adults. */
    AGES_19_UP("19+"),
    /** General interest, families, several groups at once. */
    GENERAL("GENERAL"),
    /** The log does not say. */
    UNKNOWN("unknown");

    private final String label;

    TargetAge(String label) {
        this.label = label;
    }

    /** The name in reports and in input files. */
    public String label() {
        return label;
    }
}
