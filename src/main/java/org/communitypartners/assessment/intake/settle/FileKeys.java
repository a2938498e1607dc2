package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitypartners.assessment.activity.QualityNote;
import org.jspecify.annotations.Nullable;

/** What one file of a source has, by each sort of key, and which days it covers. */
final class FileKeys {
    private final FileRows file;
    private final SourceIds ids;
    private final NaturalKey.Maker keys;
    private final Map<String, RowVerdict> byId;
    private final List<QualityNote> notes;
    private final Set<NaturalKey> withoutId = new HashSet<>();
    private @Nullable Set<NaturalKey> all;
    private @Nullable Map<String, RowVerdict> bySession;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    /** Settles the file's own duplicates and takes the keys of the rows that stand. */
    static FileKeys of(FileRows file, SourceIds ids) {
        FileDuplicates duplicates = new FileDuplicates(file, ids);
        List<QualityNote> notes = duplicates.settle();
        return new FileKeys(file, ids, duplicates.byId(), notes);
    }

    private FileKeys(FileRows file, SourceIds ids, Map<String, RowVerdict> byId, List<QualityNote> notes) {
        this.file = file;
        this.ids = ids;
        this.keys = ids.keys();
        this.byId = byId;
        this.notes = notes;
        for (RowVerdict row : file.rows()) {
            if (row.stands()) {
                if (row.idKey().isEmpty()) {
                    withoutId.add(row.key(keys));
                }
                first = row.date().isBefore(first) ? row.date() : first;
                last = row.date().isAfter(last) ? row.date() : last;
            }
        }
    }

    /** What is to be said of the file's own duplicates. */
    List<QualityNote> notes() {
        return notes;
    }

    /** The row that stands for an id, or, where ids are series, for an activity of one. */
    Map<String, RowVerdict> byId() {
        return ids.areSeries() ? bySession() : byId;
    }

    private Map<String, RowVerdict> bySession() {
        Map<String, RowVerdict> made = bySession;
        if (made == null) {
            made = new HashMap<>();
            for (RowVerdict row : file.rows()) {
                if (row.stands() && !row.idKey().isEmpty()) {
                    made.put(ids.keyOf(row), row);
                }
            }
            bySession = made;
        }
        return made;
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
            for (RowVerdict row : file.rows()) {
                if (row.readable()) {
                    made.add(row.key(keys));
                }
            }
            all = made;
        }
        return made;
    }

    /** Whether any day of another file's rows may be among the days of this one. */
    boolean overlaps(FileKeys other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
