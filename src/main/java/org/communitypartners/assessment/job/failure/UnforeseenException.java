package org.communitypartners.assessment.job.failure;

/** A failure that nobody foresaw, by its kind and its place; its own words could be those of a row. */
final class UnforeseenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;

    UnforeseenException(Throwable failure) {
        super(failure.getClass().getName());
        kind = failure.getClass().getSimpleName();
        setStackTrace(failure.getStackTrace());
    }

    /** The kind of the failure, by the name of its class. */
    String kind() {
        return kind;
    }
}
