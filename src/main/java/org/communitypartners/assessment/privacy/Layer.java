package org.communitypartners.assessment.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The counts of one metric in one copy, by days and place. */
final class Layer {
    /**
     * A count with the number of rows that give it.
     *
     * @param count the count
     * @param known rows with a value; -1 when the metric carries no such number
     * @param of rows that should have one; -1 with {@code known}
     */
    record Entry(Count count, long known, long of) {
        long value() {
            return count.value();
        }
    }

    private final Map<Spot, Entry> entries = new LinkedHashMap<>();

    void put(Spot spot, Entry entry) {
        entries.put(spot, entry);
    }

    @Nullable
    Entry at(Spot spot) {
        return entries.get(spot);
    }

    Map<Spot, Entry> entries() {
        return entries;
    }
}
