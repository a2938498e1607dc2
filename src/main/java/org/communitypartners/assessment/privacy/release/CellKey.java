package org.communitypartners.assessment.privacy.release;

import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;

/**
 * When and whose: where a cell stands, whatever it counts.
 *
 * @param span the days
 * @param place whose
 */
public record CellKey(DateSpan span, Place place) {

    /** Whether a place is all the work: its cell is the grand total. */
    public static boolean isGrandTotal(Place place) {
        return place.scope() == Scope.ALL && place.dimension() == Dimension.NONE;
    }
}
