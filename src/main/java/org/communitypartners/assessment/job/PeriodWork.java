package org.communitypartners.assessment.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.communitypartners.assessment.intake.InputChangedException;

/**
 * What the four steps do for one period, apart from steps, transactions and restarts.
 *
 * @param <B> a block of rows as read
 * @param <P> a block of rows as understood
 */
interface PeriodWork<B, P> {

    /**
     * Checks that the files are still those that the run began with.
     *
     * @throws InputChangedException when they are not
     */
    void checkInput();

    /** The sources, in the order of their names; each is read and tallied by itself. */
    List<SourceWork<B, P>> sources();

    /** Computes the figures from the tallies of all sources, and what the shareable copy may show of them. */
    void measure();

    /**
     * Writes the files of the report.
     *
     * @param folder an empty folder
     */
    void write(Path folder) throws IOException;

    /** What the report says in short. */
    RunSummary summary();

    /** The lines that the history keeps of the report. */
    SortedMap<String, String> reported(ReportedKind kind);
}
