package org.communitypartners.assessment.job.failure;

/** What was asked for makes no sense; the message is one plain sentence for the person who asked. */
public final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong with what was asked for. */
    public WrongUsageException(String message) {
        super(message);
    }

    /** Says what is wrong with what was asked for, and keeps what showed it. */
    public WrongUsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
