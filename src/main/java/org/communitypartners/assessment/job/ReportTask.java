package org.communitypartners.assessment.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.OutputFolder;
import org.communitypartners.assessment.history.OutputUnwritableException;
import org.communitypartners.assessment.history.Publication;
import org.communitypartners.assessment.history.RunOutcome;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the files of a report beside the old ones, puts them into their place, and records the report in one
 * transaction. What fails or is cut off before that transaction is committed leaves no trace.
 */
final class ReportTask {
    private final RunInProgress run;
    private final RunRecords records;
    private final TransactionTemplate transaction;

    ReportTask(RunInProgress run, RunRecords records, PlatformTransactionManager transactions) {
        this.run = run;
        this.records = records;
        transaction = new TransactionTemplate(transactions);
        // It is committed here, while the files can still be taken back.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void publish() throws JobInterruptedException {
        List<FileRecord> files = stage();
        run.stop().check();
        Publication publication = new Publication(run.folder());
        publication.publish(run.staged(), toMove(files), run.reports(), obsolete(files));
        try {
            transaction.executeWithoutResult(status -> record(files));
        } catch (RuntimeException e) {
            publication.takeBack();
            throw e;
        }
    }

    private List<FileRecord> stage() {
        Path folder = run.staged();
        try {
            WorkFolders.delete(folder);
            Files.createDirectories(folder);
            Files.createDirectories(run.scratch());
            run.work().write(folder, run.scratch());
            List<FileRecord> files = new ArrayList<>();
            for (Path file : WorkFolders.files(folder)) {
                Publication.force(file);
                files.add(FileRecord.of(file));
            }
            return files;
        } catch (IOException e) {
            throw new OutputUnwritableException(
                    "The report could not be written (" + OutputFolder.reason(e)
                            + "); make room on the disk, and run again. The earlier report is as it was.",
                    e);
        }
    }

    private Set<String> toMove(List<FileRecord> files) {
        Set<String> names = new TreeSet<>();
        for (FileRecord file : files) {
            if (!run.onlyMissing() || !Files.exists(run.reports().resolve(file.name()))) {
                names.add(file.name());
            }
        }
        return names;
    }

    private Set<String> obsolete(List<FileRecord> files) {
        Set<String> names = new TreeSet<>();
        records.runs().lastPublished(run.run().period()).ifPresent(earlier -> records.files()
                .published(earlier.number())
                .forEach(file -> names.add(file.name())));
        files.forEach(file -> names.remove(file.name()));
        return names;
    }

    private void record(List<FileRecord> files) {
        long number = run.run().number();
        RunSummary summary = run.work().summary();
        records.files().recordPublished(number, files);
        for (ReportedKind kind : ReportedKind.values()) {
            records.lines().record(kind.name(), number, run.work().reported(kind));
        }
        records.parts().remove(number);
        records.runs()
                .publish(
                        run.run(),
                        summary.attention().isEmpty() ? RunOutcome.REPORTED : RunOutcome.NEEDS_ATTENTION,
                        summary.rows(),
                        summary.restated());
    }
}
