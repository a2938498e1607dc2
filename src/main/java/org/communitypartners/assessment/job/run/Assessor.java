package org.communitypartners.assessment.job.run;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.history.HistoryDatabase;
import org.communitypartners.assessment.history.OutputFolder;
import org.communitypartners.assessment.job.AssessOptions;
import org.communitypartners.assessment.job.InputOpener;
import org.communitypartners.assessment.job.OpenedInput;
import org.communitypartners.assessment.job.PeriodChoice;
import org.communitypartners.assessment.job.Progress;
import org.communitypartners.assessment.job.StopSignal;
import org.communitypartners.assessment.job.failure.AssessmentFailedException;
import org.communitypartners.assessment.job.failure.Failures;
import org.communitypartners.assessment.job.failure.NoActivityFilesException;
import org.communitypartners.assessment.job.failure.RunStoppedException;
import org.communitypartners.assessment.job.failure.WrongUsageException;
import org.communitypartners.assessment.job.folder.FolderInput;

/** The command {@code assess}: holds the output folder, settles the periods, and runs the job for each that is due. */
public final class Assessor {
    private final InputOpener opener;
    private final AssessmentListener listener;

    Assessor(InputOpener opener, AssessmentListener listener) {
        this.opener = opener;
        this.listener = listener;
    }

    /**
     * Assessments of an input folder.
     *
     * @param listener is told how they go
     */
    public static Assessor of(AssessmentListener listener) {
        return new Assessor(FolderInput.opener(), listener);
    }

    /**
     * Makes the reports that were asked for.
     *
     * @param options what was asked for
     * @throws WrongUsageException when it makes no sense
     * @throws NoActivityFilesException when there is nothing to assess
     * @throws org.communitypartners.assessment.history.OutputBusyException when another run uses the output folder
     * @throws org.communitypartners.assessment.history.OutputUnwritableException when the output cannot be written
     * @throws org.communitypartners.assessment.history.HistoryUnreadableException when the history cannot be opened
     * @throws org.communitypartners.assessment.intake.InputChangedException when the input changed while it was read
     * @throws RunStoppedException when the process was asked to end
     * @throws AssessmentFailedException when something else went wrong
     */
    public void assess(AssessOptions options) {
        opener.expect(options);
        StopSignal stop = new StopSignal();
        try (OutputFolder output = OutputFolder.open(options.output());
                RunLog log = RunLog.open(output.history())) {
            log.begin();
            assess(options, output, stop);
        } finally {
            stop.finish();
        }
    }

    private void assess(AssessOptions options, OutputFolder output, StopSignal stop) {
        Progress progress = new Progress();
        // Spring starts while the files are looked through.
        CompletableFuture<OpenedInput> input = CompletableFuture.supplyAsync(() -> opener.open(options, progress));
        try (HistoryDatabase database = HistoryDatabase.open(output);
                BatchSession session = new BatchSession(database.dataSource(), stop)) {
            RunContext place = RunContext.in(output, database, session, progress, stop);
            place.unfinished().takeBackUnpublished();
            assess(options, opened(input), place);
        } catch (RuntimeException e) {
            throw Failures.of(e);
        }
    }

    private void assess(AssessOptions options, OpenedInput input, RunContext place) {
        List<Period> due =
                new PeriodsDue(options.preparedOn(), input, place.records().runs()).of(options.period());
        if (due.isEmpty()) {
            listener.nothingDue();
        }
        for (Period period : due) {
            listener.begins(period, options.period() instanceof PeriodChoice.LatestWithActivity);
            new PeriodRun(period, options, input, place, listener).perform();
        }
    }

    private static OpenedInput opened(CompletableFuture<OpenedInput> input) {
        try {
            return input.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
