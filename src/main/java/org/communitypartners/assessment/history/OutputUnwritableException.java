package org.communitypartners.assessment.history;

import java.io.IOException;
import java.nio.file.Path;

/** Something cannot be written below the output folder; the message is one plain sentence that names it. */
public final class OutputUnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what cannot be written and what to do. */
    public OutputUnwritableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Unfinished work cannot be kept. */
    public static OutputUnwritableException unfinished(Path path, IOException e) {
        return new OutputUnwritableException(
                "The unfinished work of the run cannot be kept in " + path.getParent() + " (" + OutputFolder.reason(e)
                        + "); make room on the disk, and run again. The earlier report is as it was.",
                e);
    }
}
