package org.communitypartners.assessment.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sums over places in one copy: all is the sum of the partner types, a type the sum of its partners, any of them
 * the sum of the members of a dimension and of what has no member.
 */
final class PlaceSums {
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
        layer.entries().forEach((spot, entry) -> Division.withPart(spot).forEach(division -> divisions
                .computeIfAbsent(division, key -> new ArrayList<>())
                .add(entry)));
        divisions.forEach((division, parts) -> state(layer.at(division.total()), parts));
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
