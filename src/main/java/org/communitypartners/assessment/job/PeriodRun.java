package org.communitypartners.assessment.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.OutputFolder;
import org.communitypartners.assessment.history.OutputUnwritableException;
import org.communitypartners.assessment.history.Run;
import org.communitypartners.assessment.history.RunIdentity;
import org.communitypartners.assessment.history.RunOutcome;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** One period: finds its report up to date, takes up a run that was cut off, or begins a new one. */
final class PeriodRun {
    private final AssessOptions options;
    private final OpenedInput input;
    private final RunIdentity identity;
    private final Path reports;
    private final RunRecords records;
    private final UnfinishedWork unfinished;
    private final AssessmentListener listener;
    private final StopSignal stop;
    private final Progress progress;

    PeriodRun(
            Period period,
            AssessOptions options,
            OpenedInput input,
            OutputFolder output,
            RunRecords records,
            UnfinishedWork unfinished,
            AssessmentListener listener,
            StopSignal stop,
            Progress progress) {
        this.options = options;
        this.input = input;
        this.identity =
                new RunIdentity(period, options.preparedOn(), input.options(), input.fingerprint(), Version.current());
        this.reports = output.reports(period);
        this.records = records;
        this.unfinished = unfinished;
        this.listener = listener;
        this.stop = stop;
        this.progress = progress;
    }

    void perform(BatchSession session) {
        Optional<Run> standing = records.runs().lastPublished(identity.period()).filter(run -> run.identityKey()
                .equals(identity.key()));
        if (standing.isPresent() && !options.force()) {
            keepUpToDate(standing.get(), session);
            return;
        }
        Run run = taken().orElseGet(() -> records.runs().begin(identity));
        RunSummary summary = runJob(run, false, session);
        listener.published(identity.period(), summary, reports);
    }

    private Optional<Run> taken() {
        return options.force()
                ? Optional.empty()
                : records.runs().unfinished(identity).map(run -> records.runs().resume(run));
    }

    /**
     * The report stands; only what is missing of it is made again, and a job that was cut off after it is concluded.
     */
    private void keepUpToDate(Run standing, BatchSession session) {
        if (records.runs().hasCutOffJob()) {
            runJob(standing, false, session);
        }
        unfinished.removeAll();
        List<String> missing = records.files().published(standing.number()).stream()
                .map(FileRecord::name)
                .filter(Predicate.not(name -> Files.exists(reports.resolve(name))))
                .toList();
        if (!missing.isEmpty()) {
            runJob(records.runs().begin(identity), true, session);
        }
        listener.upToDate(identity.period(), reports, missing);
    }

    private RunSummary runJob(Run run, boolean onlyMissing, BatchSession session) {
        unfinished.removeAllBut(run);
        PeriodWork<?, ?> work = input.work(identity.period(), EarlierReports.before(run, records));
        listener.works(progress);
        try {
            session.run(
                    new RunInProgress(
                            run, work, input.files(), unfinished.of(run), reports, onlyMissing, progress, stop),
                    parameters(run),
                    records);
        } catch (RuntimeException e) {
            recordFailure(run, e);
            throw e;
        }
        unfinished.removeAll();
        return work.summary();
    }

    private void recordFailure(Run run, RuntimeException failure) {
        RunOutcome outcome = RunOutcome.FAILED;
        if (failure instanceof OutputUnwritableException) {
            outcome = RunOutcome.NOT_WRITTEN;
        } else if (failure instanceof RunStoppedException) {
            outcome = RunOutcome.STOPPED;
        }
        try {
            if (!records.runs().find(run.number()).outcome().published()) {
                records.runs().fail(run, outcome);
            }
        } catch (RuntimeException e) {
            // The history cannot be written either; what ended the run is what a person must know.
            failure.addSuppressed(e);
        }
    }

    private JobParameters parameters(Run run) {
        return new JobParametersBuilder()
                .addString("period", identity.period().id())
                .addString("options", identity.optionsKey())
                .addString("input", identity.inputFingerprint())
                .addString("version", identity.version())
                .addLong("repetition", (long) run.repetition())
                .toJobParameters();
    }
}
