package org.communitypartners.assessment.job.failure;

/** The input has nothing to report of the period, most likely because an export is missing. One plain sentence. */
public final class NothingToReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is missing and what to do. */
    public NothingToReportException(String message) {
        super(message);
    }
}
