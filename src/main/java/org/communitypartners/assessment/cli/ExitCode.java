package org.communitypartners.assessment.cli;

/** How a command ended, for scripts and schedulers. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** It failed for a reason that none of the others names. */
    FAILED(1),
    /** The command line is wrong. */
    WRONG_USAGE(2),
    /** Done, but a person should look at the input; or nothing was done, because the input has nothing to report. */
    NEEDS_ATTENTION(3),
    /** There are no activity files. */
    NO_ACTIVITY_FILES(4),
    /** Another run is using the output folder. */
    BUSY(5),
    /** The output cannot be written. */
    CANNOT_WRITE(6);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the process exits with. */
    public int number() {
        return number;
    }
}
