package org.communitypartners.assessment.job;

import java.util.List;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.history.HistoryDatabase;
import org.communitypartners.assessment.history.OutputFolder;
import org.communitypartners.assessment.intake.InputChangedException;

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
        return new Assessor(FolderInput::open, listener);
    }

    /**
     * Makes the reports that were asked for.
     *
     * @param options what was asked for
     * @throws WrongUsageException when it makes no sense
     * @throws NoActivityFilesException when there is nothing to assess
     * @throws InputChangedException when the input changed while it was read
     * @throws RunStoppedException when the process was asked to end
     * @throws AssessmentFailedException when something else went wrong
     */
    public void assess(AssessOptions options) {
        Progress progress = new Progress();
        OpenedInput input = opener.open(options, progress);
        StopSignal stop = new StopSignal();
        try (OutputFolder output = OutputFolder.open(options.output());
                RunLog log = RunLog.open(output.history());
                HistoryDatabase database = HistoryDatabase.open(output);
                BatchSession session = new BatchSession(database.dataSource(), stop)) {
            log.begin();
            RunRecords records = RunRecords.in(database.dataSource());
            List<Period> due = new PeriodsDue(options.preparedOn(), input, records.runs()).of(options.period());
            if (due.isEmpty()) {
                listener.nothingDue();
            }
            UnfinishedWork unfinished = new UnfinishedWork(output, records);
            unfinished.takeBackUnpublished();
            for (Period period : due) {
                listener.begins(period, !(options.period() instanceof PeriodChoice.Given));
                new PeriodRun(period, options, input, output, records, unfinished, listener, stop, progress)
                        .perform(session);
            }
        } finally {
            stop.finish();
        }
    }
}
