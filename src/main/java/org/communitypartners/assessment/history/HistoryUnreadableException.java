package org.communitypartners.assessment.history;

/** The history cannot be opened; the message is one plain sentence that says why and what to do. */
public final class HistoryUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says why, and what to do. */
    public HistoryUnreadableException(String message) {
        super(message);
    }

    /** Says why, and what to do. */
    public HistoryUnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
