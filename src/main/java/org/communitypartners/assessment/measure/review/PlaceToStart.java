package org.communitypartners.assessment.measure.review;

import java.util.List;
import org.communitypartners.assessment.activity.PartnerType;

/**
 * A partner type that nobody has worked with in the last twelve months.
 *
 * @param type the type
 * @param known whom of it the library has approached or worked with, the latest first; empty in a shareable copy
 */
public record PlaceToStart(PartnerType type, List<KnownPartner> known) {
    /** Makes the list unchangeable. */
    public PlaceToStart {
        known = List.copyOf(known);
    }

    PlaceToStart withoutNames() {
        return new PlaceToStart(type, List.of());
    }
}
