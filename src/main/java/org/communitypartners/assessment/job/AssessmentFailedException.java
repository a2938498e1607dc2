package org.communitypartners.assessment.job;

/** The run failed. The message is one plain sentence. */
public final class AssessmentFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what happened and what to do. */
    public AssessmentFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
