package org.communitypartners.assessment.history;

/** How a run ended. */
public enum RunOutcome {
    /** It has not ended; in a history that nobody is writing it was cut off. */
    UNDER_WAY("cut off"),
    /** The report was published. */
    REPORTED("reported"),
    /** The report was published, and the input needs attention. */
    NEEDS_ATTENTION("attention"),
    /** No report was made, because the input has nothing to report. */
    NOTHING_TO_REPORT("nothing"),
    /** It was stopped on request. */
    STOPPED("stopped"),
    /** The output could not be written. */
    NOT_WRITTEN("unwritten"),
    /** It failed. */
    FAILED("failed");

    private final String label;

    RunOutcome(String label) {
        this.label = label;
    }

    /** The outcome in lists. */
    public String label() {
        return label;
    }

    /** Whether a report was published. */
    public boolean published() {
        return this == REPORTED || this == NEEDS_ATTENTION;
    }
}
