package org.communitypartners.assessment.job;

import javax.sql.DataSource;
import org.communitypartners.assessment.history.FinishedParts;
import org.communitypartners.assessment.history.ReportedLines;
import org.communitypartners.assessment.history.RunFiles;
import org.communitypartners.assessment.history.RunHistory;

/**
 * All that the history keeps of runs.
 *
 * @param runs the runs
 * @param files what they read and published
 * @param lines what they reported
 * @param parts what is finished of a run that is under way
 */
public record RunRecords(RunHistory runs, RunFiles files, ReportedLines lines, FinishedParts parts) {

    /** The records in a database. */
    public static RunRecords in(DataSource dataSource) {
        return new RunRecords(
                new RunHistory(dataSource),
                new RunFiles(dataSource),
                new ReportedLines(dataSource),
                new FinishedParts(dataSource));
    }
}
