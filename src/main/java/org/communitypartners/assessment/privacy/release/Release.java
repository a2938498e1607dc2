package org.communitypartners.assessment.privacy.release;

import java.util.List;
import org.communitypartners.assessment.measure.figure.Figures;

/**
 * What a shareable copy may show.
 *
 * @param figures the figures; a suppressed one has no value, and partners that may not be named have none at all
 * @param counts how each count of people was dealt with, true values included: for the history, not for sharing
 * @param peopleCells how many figures that count people the copy has
 * @param suppressedCells how many of them are suppressed
 */
public record Release(Figures figures, List<ReleasedCell> counts, long peopleCells, long suppressedCells) {

    /** Makes the list unchangeable. */
    public Release {
        counts = List.copyOf(counts);
    }
}
