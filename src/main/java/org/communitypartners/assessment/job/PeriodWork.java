package org.communitypartners.assessment.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What the four steps do for one period, apart from steps, transactions and restarts.
 *
 * @param <B> a block of rows as read
 * @param <P> a block of rows as understood
 */
public interface PeriodWork<B, P> {

    /** The sources, in the order of their names; each is read and tallied by itself. */
    List<? extends SourceWork<B, P>> sources();

    /**
     * Computes the figures from the tallies of all sources, and what the shareable copy may show of them.
     *
     * @param settled what became of each source, in the order of {@link #sources}
     */
    void measure(List<SettledSource> settled) throws IOException;

    /**
     * Writes the files of the report.
     *
     * @param folder an empty folder for them
     * @param scratch an empty folder for what is needed meanwhile
     */
    void write(Path folder, Path scratch) throws IOException;

    /** What the report says in short. */
    RunSummary summary();

    /** The lines that the history keeps of the report. */
    SortedMap<String, String> reported(ReportedKind kind);
}
