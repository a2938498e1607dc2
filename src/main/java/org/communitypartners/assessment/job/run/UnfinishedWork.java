package org.communitypartners.assessment.job.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitypartners.assessment.history.OutputFolder;
import org.communitypartners.assessment.history.OutputUnwritableException;
import org.communitypartners.assessment.history.Publication;
import org.communitypartners.assessment.history.Run;
import org.communitypartners.assessment.job.RunRecords;
import org.communitypartners.assessment.job.WorkFolders;

/** What runs that were cut off have left behind: one folder a run, named by its number. */
final class UnfinishedWork {
    private final Path work;
    private final RunRecords records;

    UnfinishedWork(OutputFolder output, RunRecords records) {
        this.work = output.work();
        this.records = records;
    }

    /** Where the unfinished work of a run is kept. */
    Path of(Run run) {
        return work.resolve(Long.toString(run.number()));
    }

    /** Makes the output whole again: the report of a run that was cut off while publishing is taken back. */
    void takeBackUnpublished() {
        Set<String> published = records.runs().all().stream()
                .filter(run -> run.outcome().published())
                .map(run -> Long.toString(run.number()))
                .collect(Collectors.toCollection(HashSet::new));
        try {
            for (Path folder : WorkFolders.files(work)) {
                if (!published.contains(folder.getFileName().toString())) {
                    new Publication(folder).takeBack();
                }
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Removes what no later run will take up. */
    void removeAllBut(Run run) {
        records.parts().removeAllBut(run.number());
        try {
            for (Path folder : WorkFolders.files(work)) {
                if (!folder.equals(of(run))) {
                    WorkFolders.delete(folder);
                }
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Removes everything: the report stands, and no activity row outlives the run. */
    void removeAll() {
        try {
            WorkFolders.delete(work);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private OutputUnwritableException unwritable(IOException e) {
        return new OutputUnwritableException(
                "The folder " + work + " cannot be emptied (" + OutputFolder.reason(e)
                        + "); close what is open in it, and run again.",
                e);
    }
}
