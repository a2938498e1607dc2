package org.communitypartners.assessment.job;

import org.communitypartners.assessment.job.failure.NoActivityFilesException;
import org.communitypartners.assessment.job.failure.WrongUsageException;

/** Opens the input that was asked for. */
public interface InputOpener {

    /**
     * Looks whether there can be anything to open, before anything is written.
     *
     * @throws NoActivityFilesException when there cannot
     */
    void expect(AssessOptions options);

    /**
     * Finds the files and reads the settings.
     *
     * @throws NoActivityFilesException when there is nothing to assess
     * @throws WrongUsageException when a setting makes no sense
     */
    OpenedInput open(AssessOptions options, Progress progress);
}
