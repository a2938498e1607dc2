package org.communitypartners.assessment.job.failure;

import java.io.IOException;
import org.communitypartners.assessment.history.OutputFolder;
import org.communitypartners.assessment.intake.folder.Source;

/** The run failed. The message is one plain sentence. */
public final class AssessmentFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what happened and what to do. */
    public AssessmentFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A source cannot be read. */
    public static AssessmentFailedException unreadable(Source source, IOException e) {
        return new AssessmentFailedException(
                "The files of " + source.name() + " cannot be read (" + OutputFolder.reason(e)
                        + "), so nothing was reported; see that they can be opened, and run again.",
                e);
    }
}
