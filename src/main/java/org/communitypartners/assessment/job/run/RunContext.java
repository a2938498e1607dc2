package org.communitypartners.assessment.job.run;

import org.communitypartners.assessment.history.HistoryDatabase;
import org.communitypartners.assessment.history.OutputFolder;
import org.communitypartners.assessment.job.Progress;
import org.communitypartners.assessment.job.RunRecords;
import org.communitypartners.assessment.job.StopSignal;

/**
 * What the runs of one call of the program share.
 *
 * @param output the output folder, which this process holds
 * @param records what the history keeps
 * @param unfinished what runs that were cut off have left behind
 * @param session Spring and its job repository
 * @param progress how far the run is
 * @param stop whether it should stop
 */
record RunContext(
        OutputFolder output,
        RunRecords records,
        UnfinishedWork unfinished,
        BatchSession session,
        Progress progress,
        StopSignal stop) {

    /** A workplace in an output folder. */
    static RunContext in(
            OutputFolder output, HistoryDatabase database, BatchSession session, Progress progress, StopSignal stop) {
        RunRecords records = RunRecords.in(database.dataSource());
        return new RunContext(output, records, new UnfinishedWork(output, records), session, progress, stop);
    }
}
