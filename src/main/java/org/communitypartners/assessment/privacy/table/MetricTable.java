package org.communitypartners.assessment.privacy.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.communitypartners.assessment.privacy.release.CellKey;
import org.jspecify.annotations.Nullable;

/** The counts of one metric in one copy, by days and place. */
public final class MetricTable {
    /**
     * A count with the number of rows that give it.
     *
     * @param count the count
     * @param known rows with a value; -1 when the metric carries no such number
     * @param of rows that should have one; -1 with {@code known}
     */
    public record Entry(Cell count, long known, long of) {
        public long value() {
            return count.value();
        }
    }

    private final Map<CellKey, Entry> entries = new LinkedHashMap<>();

    public void put(CellKey spot, Entry entry) {
        entries.put(spot, entry);
    }

    @Nullable
    public Entry at(CellKey spot) {
        return entries.get(spot);
    }

    public Map<CellKey, Entry> entries() {
        return entries;
    }
}
