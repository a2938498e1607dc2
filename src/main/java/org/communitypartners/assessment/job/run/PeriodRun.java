package org.communitypartners.assessment.job.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.OutputUnwritableException;
import org.communitypartners.assessment.history.Run;
import org.communitypartners.assessment.history.RunHistory;
import org.communitypartners.assessment.history.RunIdentity;
import org.communitypartners.assessment.history.RunOutcome;
import org.communitypartners.assessment.job.AssessOptions;
import org.communitypartners.assessment.job.EarlierReports;
import org.communitypartners.assessment.job.OpenedInput;
import org.communitypartners.assessment.job.RunInProgress;
import org.communitypartners.assessment.job.RunSummary;
import org.communitypartners.assessment.job.Version;
import org.communitypartners.assessment.job.failure.NothingToReportException;
import org.communitypartners.assessment.job.failure.RunStoppedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** One period: finds its report up to date, takes up a run that was cut off, or begins a new one. */
final class PeriodRun {
    private final boolean force;
    private final OpenedInput input;
    private final RunIdentity identity;
    private final Path reports;
    private final RunContext place;
    private final RunHistory runs;
    private final AssessmentListener listener;

    PeriodRun(Period period, AssessOptions options, OpenedInput input, RunContext place, AssessmentListener listener) {
        this.force = options.force();
        this.input = input;
        this.identity =
                new RunIdentity(period, options.preparedOn(), input.options(), input.fingerprint(), Version.current());
        this.reports = place.output().reports(period);
        this.place = place;
        this.runs = place.records().runs();
        this.listener = listener;
    }

    void perform() {
        Optional<Run> standing = runs.lastPublished(identity.period())
                .filter(run -> run.identityKey().equals(identity.key()));
        if (standing.isPresent() && !force) {
            keepUpToDate(standing.get());
            return;
        }
        Optional<Run> cutOff = force ? Optional.empty() : runs.unfinished(identity);
        Run run = cutOff.map(runs::resume).orElseGet(() -> runs.begin(identity));
        RunSummary summary = runJob(run, false);
        listener.published(identity.period(), summary, filesOf(run));
    }

    /**
     * The report stands; only what is missing of it is made again, and a job that was cut off after it is concluded.
     */
    private void keepUpToDate(Run standing) {
        if (place.session().isCutOff(parameters(standing))) {
            conclude(standing);
        }
        place.unfinished().removeAll();
        List<String> missing = filesOf(standing).stream()
                .filter(name -> !Files.exists(reports.resolve(name)))
                .toList();
        if (!missing.isEmpty()) {
            runJob(runs.begin(identity), true);
        }
        listener.upToDate(identity.period(), reports, missing);
    }

    private List<String> filesOf(Run run) {
        return place.records().files().published(run.number()).stream()
                .map(FileRecord::name)
                .toList();
    }

    private void conclude(Run standing) {
        place.session().run(inProgress(standing, false), parameters(standing), place.records());
    }

    private RunSummary runJob(Run run, boolean onlyMissing) {
        place.unfinished().removeAllBut(run);
        RunInProgress inProgress = inProgress(run, onlyMissing);
        listener.works(place.progress());
        try {
            place.session().run(inProgress, parameters(run), place.records());
        } catch (RuntimeException e) {
            recordFailure(run, e);
            throw e;
        }
        place.unfinished().removeAll();
        return inProgress.work().summary();
    }

    private RunInProgress inProgress(Run run, boolean onlyMissing) {
        return new RunInProgress(
                run,
                input.work(identity.period(), EarlierReports.before(run, place.records())),
                input.files(),
                place.unfinished().of(run),
                reports,
                onlyMissing,
                place.progress(),
                place.stop());
    }

    private void recordFailure(Run run, RuntimeException failure) {
        try {
            if (!runs.find(run.number()).outcome().published()) {
                runs.fail(run, outcomeOf(failure));
            }
        } catch (RuntimeException e) {
            // The history cannot be written either; what ended the run is what a person must know.
            failure.addSuppressed(e);
        }
    }

    private static RunOutcome outcomeOf(RuntimeException failure) {
        if (failure instanceof OutputUnwritableException) {
            return RunOutcome.NOT_WRITTEN;
        }
        if (failure instanceof NothingToReportException) {
            return RunOutcome.NOTHING_TO_REPORT;
        }
        return failure instanceof RunStoppedException ? RunOutcome.STOPPED : RunOutcome.FAILED;
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
