package org.communitypartners.assessment.job;

import java.util.List;
import org.communitypartners.assessment.history.RowCounts;

/**
 * What a report says in short.
 *
 * @param rows what became of the rows
 * @param notCounted why rows do not count, one line for each file or kind
 * @param remarks what else a person should know of settings, side files and copies to share, one plain sentence each
 * @param headlines the figures that matter most
 * @param attention why the input needs attention, one plain sentence each; empty when it does not
 * @param restated figures that differ from what was reported before
 * @param workbook the name of the internal workbook
 */
public record RunSummary(
        RowCounts rows,
        List<String> notCounted,
        List<String> remarks,
        List<Headline> headlines,
        List<String> attention,
        long restated,
        String workbook) {

    /** Makes the lists unchangeable. */
    public RunSummary {
        notCounted = List.copyOf(notCounted);
        remarks = List.copyOf(remarks);
        headlines = List.copyOf(headlines);
        attention = List.copyOf(attention);
    }

    /**
     * A figure that matters.
     *
     * @param label what it is
     * @param value the figure as a person reads it
     * @param previous how it compares with the period before, in words; may be blank
     */
    public record Headline(String label, String value, String previous) {}
}
