package org.communitypartners.assessment.history;

/** Another run is using the output folder; the message is one plain sentence. */
public final class OutputBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says who is in the way and what to do. */
    public OutputBusyException(String message) {
        super(message);
    }
}
