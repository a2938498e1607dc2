package org.communitypartners.assessment.report.model;

import java.util.List;

/**
 * One or more charts.
 *
 * @param placement where they stand
 * @param charts from left to right, or from top to bottom beside the tables
 */
public record Charts(Placement placement, List<Chart> charts) implements Block {

    /** Where charts stand on a sheet. */
    public enum Placement {
        /** In the flow, side by side. */
        BELOW,
        /** To the right of the blocks that follow, one below the other. */
        BESIDE
    }

    /** Makes the list unchangeable. */
    public Charts {
        charts = List.copyOf(charts);
    }

    /** Charts side by side, below what stands before. */
    public static Charts below(Chart... charts) {
        return new Charts(Placement.BELOW, List.of(charts));
    }
}
