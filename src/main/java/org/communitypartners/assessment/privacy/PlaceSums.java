package org.communitypartners.assessment.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.measure.Dimension;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.measure.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The sums over places in one copy: all is the sum of the partner types, a type the sum of its partners, any of them
 * the sum of the members of a dimension and of what has no member.
 */
final class PlaceSums {
    /** A total and the way in which it is divided. */
    private record Division(Spot total, String by) {}

    private final Ledger ledger;
    private final boolean remaindersOnly;

    /**
     * Writes into a ledger.
     *
     * @param ledger the ledger
     * @param remaindersOnly whether a sum is stated only where something remains of the total; for counts that are a
     *     difference of others the rest follows from the others' sums
     */
    PlaceSums(Ledger ledger, boolean remaindersOnly) {
        this.ledger = ledger;
        this.remaindersOnly = remaindersOnly;
    }

    void state(Layer layer) {
        Map<Division, List<Layer.Entry>> divisions = new LinkedHashMap<>();
        layer.entries().forEach((spot, entry) -> {
            Place place = spot.place();
            if (place.scope() == Scope.PARTNER_TYPE) {
                Place all = new Place(Scope.ALL, "", "", place.dimension(), place.member());
                add(divisions, new Division(new Spot(spot.span(), all), "partner type"), entry);
            }
            if (place.scope() == Scope.PARTNER && place.dimension() == Dimension.NONE) {
                add(
                        divisions,
                        new Division(new Spot(spot.span(), Place.ofType(place.partnerType())), "partner"),
                        entry);
            }
            if (isDivision(place.dimension())) {
                Place undivided = new Place(place.scope(), place.partnerType(), place.partner(), Dimension.NONE, "");
                add(
                        divisions,
                        new Division(
                                new Spot(spot.span(), undivided),
                                place.dimension().id()),
                        entry);
            }
        });
        divisions.forEach((division, parts) -> state(layer.at(division.total()), parts));
    }

    private static boolean isDivision(Dimension dimension) {
        return switch (dimension) {
            case LANGUAGE, OUTLET, TARGET_AGE, LOCATION_MODE, GRANT -> true;
            case NONE, QUESTION, TARGET -> false;
        };
    }

    private static void add(Map<Division, List<Layer.Entry>> divisions, Division division, Layer.Entry entry) {
        divisions.computeIfAbsent(division, key -> new ArrayList<>()).add(entry);
    }

    private void state(Layer.@Nullable Entry total, List<Layer.Entry> parts) {
        if (total == null) {
            return;
        }
        long remainder = total.value();
        // How many rows there are is never secret, whatever is suppressed.
        long rows = total.of();
        List<Count> counts = new ArrayList<>(parts.size() + 1);
        for (Layer.Entry part : parts) {
            remainder -= part.value();
            rows -= part.of();
            counts.add(part.count());
        }
        boolean remains = remainder > 0 || (remainder == 0 && rows > 0);
        if (remains) {
            counts.add(ledger.imply(remainder));
        }
        if (remainder >= 0 && (remains || !remaindersOnly)) {
            ledger.addSum(total.count(), counts);
        }
    }
}
