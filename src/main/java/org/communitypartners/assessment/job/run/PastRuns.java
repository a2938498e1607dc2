package org.communitypartners.assessment.job.run;

import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.HistoryDatabase;
import org.communitypartners.assessment.history.OutputFolder;
import org.communitypartners.assessment.history.Run;
import org.communitypartners.assessment.history.RunFiles;
import org.communitypartners.assessment.history.RunHistory;

/** The command {@code runs}: what the history of an output folder says. */
public final class PastRuns {
    private PastRuns() {}

    /**
     * A run and what it read.
     *
     * @param run the run
     * @param read the files it read; empty unless asked for
     */
    public record PastRun(Run run, List<FileRecord> read) {}

    /** All runs, oldest first, without their files. */
    public static List<PastRun> all(Path folder) {
        if (!OutputFolder.hasHistory(folder)) {
            return List.of();
        }
        try (OutputFolder output = OutputFolder.open(folder);
                HistoryDatabase database = HistoryDatabase.open(output)) {
            return new RunHistory(database.dataSource())
                    .all().stream().map(run -> new PastRun(run, List.of())).toList();
        }
    }

    /** The runs of a period, oldest first, with the files they read. */
    public static List<PastRun> of(Path folder, String periodId) {
        if (!OutputFolder.hasHistory(folder)) {
            return List.of();
        }
        try (OutputFolder output = OutputFolder.open(folder);
                HistoryDatabase database = HistoryDatabase.open(output)) {
            RunFiles files = new RunFiles(database.dataSource());
            return new RunHistory(database.dataSource())
                    .of(periodId).stream()
                            .map(run -> new PastRun(run, files.read(run.number())))
                            .toList();
        }
    }
}
