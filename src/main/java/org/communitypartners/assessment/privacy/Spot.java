package org.communitypartners.assessment.privacy;

import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.Place;

/**
 * When and whose: where counts of several metrics stand.
 *
 * @param span the days
 * @param place whose
 */
record Spot(DateSpan span, Place place) {}
