package org.communitypartners.assessment.privacy.release;

import org.communitypartners.assessment.measure.metric.Metric;

/**
 * What a published number is known by: the cell and the metric that it tells of it.
 *
 * @param cell when and whose
 * @param metric what
 */
public record CountKey(CellKey cell, Metric metric) {

    /** The key of a cell of a release. */
    public static CountKey of(ReleasedCell cell) {
        return new CountKey(cell.key(), cell.metric());
    }
}
