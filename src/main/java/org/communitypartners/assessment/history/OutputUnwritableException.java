package org.communitypartners.assessment.history;

/** Something cannot be written below the output folder; the message is one plain sentence that names it. */
public final class OutputUnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what cannot be written and what to do. */
    public OutputUnwritableException(String message, Throwable cause) {
        super(message, cause);
    }
}
