package org.communitypartners.assessment.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one file of a source has, by each sort of key, and which days it covers. */
final class FileKeys {
    private final FileRows file;
    private final NaturalKey.Maker keys;
    private final Map<String, Standing> byId;
    private final Set<NaturalKey> withoutId = new HashSet<>();
    private @Nullable Set<NaturalKey> all;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    /**
     * The keys of the rows that stand once the file's own duplicates are settled.
     *
     * @param byId the row that stands for each id
     */
    FileKeys(FileRows file, NaturalKey.Maker keys, Map<String, Standing> byId) {
        this.file = file;
        this.keys = keys;
        this.byId = byId;
        for (Standing row : file.rows()) {
            if (row.stands()) {
                if (row.idKey().isEmpty()) {
                    withoutId.add(row.key(keys));
                }
                first = row.date().isBefore(first) ? row.date() : first;
                last = row.date().isAfter(last) ? row.date() : last;
            }
        }
    }

    /** The row that stands for an id. */
    Map<String, Standing> byId() {
        return byId;
    }

    /** The natural keys of the rows without an id. */
    Set<NaturalKey> withoutId() {
        return withoutId;
    }

    /** The natural keys of all rows. */
    Set<NaturalKey> all() {
        Set<NaturalKey> made = all;
        if (made == null) {
            made = new HashSet<>();
            for (Standing row : file.rows()) {
                if (row.readable()) {
                    made.add(row.key(keys));
                }
            }
            all = made;
        }
        return made;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
