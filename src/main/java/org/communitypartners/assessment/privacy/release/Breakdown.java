package org.communitypartners.assessment.privacy.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;

/**
 * One way in which the work of some days is divided: into partner types, a type into its partners, either into the
 * members of a dimension.
 *
 * @param total what is divided
 * @param by what each part has its own of
 */
public record Breakdown(CellKey total, String by) {
    private static final String BY_TYPE = "partner type";
    private static final String BY_PARTNER = "partner";

    /** The divisions that something is a part of. */
    public static List<Breakdown> withPart(CellKey part) {
        List<Breakdown> divisions = new ArrayList<>();
        Place place = part.place();
        if (place.scope() == Scope.PARTNER_TYPE) {
            Place all = new Place(Scope.ALL, "", "", place.dimension(), place.member());
            divisions.add(new Breakdown(new CellKey(part.span(), all), BY_TYPE));
        }
        if (place.scope() == Scope.PARTNER && place.dimension() == Dimension.NONE) {
            divisions.add(new Breakdown(new CellKey(part.span(), Place.ofType(place.partnerType())), BY_PARTNER));
        }
        if (divides(place.dimension())) {
            Place undivided = new Place(place.scope(), place.partnerType(), place.partner(), Dimension.NONE, "");
            divisions.add(new Breakdown(
                    new CellKey(part.span(), undivided), place.dimension().id()));
        }
        return divisions;
    }

    /** Whether every activity belongs to one member of a dimension, or to none. */
    private static boolean divides(Dimension dimension) {
        return switch (dimension) {
            case LANGUAGE, OUTLET, TARGET_AGE, LOCATION_MODE, GRANT -> true;
            case NONE, QUESTION, TARGET -> false;
        };
    }

    /** Whether something is a part of one of some divisions. */
    public static boolean isIn(Set<Breakdown> divisions, CellKey part) {
        return !divisions.isEmpty() && withPart(part).stream().anyMatch(divisions::contains);
    }

    /** Whether a copy lists its parts by themselves; partner types stand everywhere. */
    public boolean isList() {
        return !by.equals(BY_TYPE);
    }
}
