package org.communitypartners.assessment.job.failure;

/** The run was stopped on request. The message is one plain sentence. */
public final class RunStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what happened and what to do. */
    public RunStoppedException(String message) {
        super(message);
    }
}
