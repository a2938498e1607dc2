package org.communitypartners.assessment.job;

/** The input folder, opened. */
final class FolderInput {
    private FolderInput() {}

    static OpenedInput open(AssessOptions options, Progress progress) {
        if (progress.rows() == 0) {
            throw new NoActivityFilesException("The folder " + options.input() + " has no activity files.");
        }
        throw new IllegalStateException();
    }
}
