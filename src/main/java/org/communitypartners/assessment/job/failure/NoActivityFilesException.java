package org.communitypartners.assessment.job.failure;

/** There are no activity files. The message is one plain sentence. */
public final class NoActivityFilesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what happened and what to do. */
    public NoActivityFilesException(String message) {
        super(message);
    }
}
