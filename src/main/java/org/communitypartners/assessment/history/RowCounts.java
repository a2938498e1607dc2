package org.communitypartners.assessment.history;

/**
 * What became of the rows that a run read.
 *
 * @param counted rows that stand
 * @param setAside rows that rightly do not count
 * @param rejected rows that somebody must mend
 */
public record RowCounts(long counted, long setAside, long rejected) {

    /** All rows read. */
    public long rows() {
        return counted + setAside + rejected;
    }
}
