package org.communitypartners.assessment.job;

import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.Run;

/**
 * A run while the job works on it.
 *
 * @param run the run as it stands in the history
 * @param work what its steps do
 * @param files what it reads
 * @param folder where its unfinished work is kept
 * @param reports where its report goes
 * @param onlyMissing whether only those files are written that are missing there
 * @param progress how far it is
 * @param stop whether it should stop
 */
public record RunInProgress(
        Run run,
        PeriodWork<?, ?> work,
        List<FileRecord> files,
        Path folder,
        Path reports,
        boolean onlyMissing,
        Progress progress,
        StopSignal stop) {

    /** The file for the rows and remarks of a source that a report shows. */
    Path spool(String part) {
        return folder.resolve("source-" + part);
    }

    /** Where the files of the report wait until all are ready. */
    Path staged() {
        return folder.resolve("files");
    }

    /** Where the writers of files may keep what they need meanwhile. */
    Path scratch() {
        return folder.resolve("scratch");
    }

    /** Whether the report stands already: the run was cut off after that, and only its steps are to be concluded. */
    boolean concluded() {
        return run.outcome().published();
    }
}
