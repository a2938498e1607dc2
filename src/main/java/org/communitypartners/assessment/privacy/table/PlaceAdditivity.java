package org.communitypartners.assessment.privacy.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.privacy.release.Breakdown;
import org.jspecify.annotations.Nullable;

/**
 * The sums over places in one copy: all is the sum of the partner types, a type the sum of its partners, any of them
 * the sum of the members of a dimension and of what has no member. An activity in several languages stands under each
 * of them: together they may hold more than all.
 */
public final class PlaceAdditivity {
    private final LinkedTables tables;
    private final boolean remaindersOnly;

    /**
     * Writes into a tables.
     *
     * @param tables the tables
     * @param remaindersOnly whether a sum is stated only where something remains of the total; for counts that are a
     *     difference of others the rest follows from the others' sums
     */
    public PlaceAdditivity(LinkedTables tables, boolean remaindersOnly) {
        this.tables = tables;
        this.remaindersOnly = remaindersOnly;
    }

    public void state(MetricTable layer) {
        Map<Breakdown, List<MetricTable.Entry>> divisions = new LinkedHashMap<>();
        layer.entries().forEach((spot, entry) -> Breakdown.withPart(spot).forEach(division -> divisions
                .computeIfAbsent(division, key -> new ArrayList<>())
                .add(entry)));
        divisions.forEach((division, parts) -> state(layer.at(division.total()), parts));
    }

    private void state(MetricTable.@Nullable Entry total, List<MetricTable.Entry> parts) {
        if (total == null) {
            return;
        }
        long remainder = total.value();
        // How many rows there are is never secret, whatever is suppressed.
        long rows = total.of();
        List<Cell> counts = new ArrayList<>(parts.size() + 1);
        for (MetricTable.Entry part : parts) {
            remainder -= part.value();
            rows -= part.of();
            counts.add(part.count());
        }
        boolean remains = remainder > 0 || (remainder == 0 && rows > 0);
        if (remains) {
            counts.add(tables.imply(remainder));
        }
        if (remainder < 0) {
            stateOverlap(total.count(), counts, -remainder);
        } else if (remains || !remaindersOnly) {
            tables.addSum(total.count(), counts);
        }
    }

    /** The parts together are the total and what they have in common, of which nothing else is known. */
    private void stateOverlap(Cell total, List<Cell> parts, long overlap) {
        Cell together = tables.imply(total.value() + overlap);
        tables.addSum(together, parts);
        tables.addSum(together, List.of(total, tables.imply(overlap)));
    }
}
