package org.communitypartners.assessment.job;

/** Opens the input that was asked for. */
@FunctionalInterface
interface InputOpener {

    /**
     * Finds the files and reads the settings.
     *
     * @throws NoActivityFilesException when there is nothing to assess
     * @throws WrongUsageException when a setting makes no sense
     */
    OpenedInput open(AssessOptions options, Progress progress);
}
