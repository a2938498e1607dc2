package org.communitypartners.assessment.history;

import java.util.List;
import org.communitypartners.assessment.activity.FileAccount;

/**
 * What became of the rows that a run read.
 *
 * @param counted rows that stand
 * @param setAside rows that rightly do not count
 * @param rejected rows that somebody must mend
 */
public record RowCounts(long counted, long setAside, long rejected) {

    /** What became of the rows of all files. */
    public static RowCounts of(List<FileAccount> files) {
        return new RowCounts(
                files.stream().mapToLong(FileAccount::counted).sum(),
                files.stream().mapToLong(FileAccount::setAside).sum(),
                files.stream().mapToLong(FileAccount::rejected).sum());
    }

    /** All rows read. */
    public long rows() {
        return counted + setAside + rejected;
    }
}
