package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.date.DateForm;
import org.communitypartners.assessment.intake.header.RowSettings.Question;
import org.communitypartners.assessment.intake.row.RowReading;

/**
 * Decides which of several rows of a source stands for an activity: exports overlap and get corrected, and the newest
 * file that has an activity decides it (src/docs/measures.md section 2, "Duplicates and corrections").
 */
public final class Supersession {
    private static final int NONE = -1;

    private final List<FileRows> files;
    private final List<FileKeys> keysOf = new ArrayList<>();
    private final Set<Pair> reused = new HashSet<>();
    private final Map<String, Integer> newestById;
    private final Map<NaturalKey, Integer> newestWithoutId = new HashMap<>();
    private final Map<LocalDate, Integer> newestCovering = new HashMap<>();
    private final SourceIds ids;
    private final NaturalKey.Maker keys;
    private final List<QualityNote> notes = new ArrayList<>();
    private boolean anyIdShared;

    private record Pair(int older, int newer) {}

    public Supersession(List<FileRows> files, SourceIds ids) {
        this.files = files;
        this.ids = ids;
        this.keys = ids.keys();
        newestById = new HashMap<>(
                files.stream().mapToInt(file -> file.rows().size()).sum() * 2);
    }

    /** Settles which rows stand. */
    public List<QualityNote> settle() {
        ids.settleZeros(files);
        for (FileRows file : files) {
            FileKeys found = file.keys(ids);
            notes.addAll(found.notes());
            keysOf.add(found);
        }
        index();
        for (int i = 0; i < files.size(); i++) {
            supersede(i);
        }
        for (int i = 0; i < files.size(); i++) {
            forgive(i);
        }
        return notes;
    }

    /** Finds the newest file for each key, and the pairs of files that number their rows anew. */
    private void index() {
        Map<String, List<Integer>> shared = new HashMap<>();
        for (int file = 0; file < files.size(); file++) {
            for (String id : keysOf.get(file).byId().keySet()) {
                Integer older = newestById.put(id, file);
                if (older != null) {
                    int before = older;
                    shared.computeIfAbsent(id, any -> new ArrayList<>(List.of(before)))
                            .add(file);
                }
            }
            for (NaturalKey key : keysOf.get(file).withoutId()) {
                newestWithoutId.put(key, file);
            }
        }
        anyIdShared = !shared.isEmpty();
        shared.forEach((id, having) -> {
            for (int newer : having) {
                for (int older : having) {
                    if (older < newer && !agree(id, older, newer) && reused.add(new Pair(older, newer))) {
                        noteReused(older, newer);
                    }
                }
            }
        });
    }

    private boolean agree(String id, int older, int newer) {
        RowVerdict left = keysOf.get(older).byId().get(id);
        RowVerdict right = keysOf.get(newer).byId().get(id);
        return left == null
                || right == null
                || left.date().equals(right.date())
                || left.partnerKey().equals(right.partnerKey());
    }

    private void supersede(int older) {
        if (!anyIdShared && keysOf.get(older).withoutId().isEmpty() && !overlapsNewer(older)) {
            return;
        }
        List<RowVerdict> missing = new ArrayList<>();
        for (RowVerdict row : files.get(older).rows()) {
            if (row.stands()) {
                int newer = newestWith(row, older);
                if (newer > older) {
                    row.drop(Reason.SUPERSEDED, files.get(newer).file().name());
                } else if (newestCovering(row) > older) {
                    missing.add(row);
                }
            }
        }
        if (!missing.isEmpty()) {
            noteMissing(older, missing);
        }
    }

    private boolean overlapsNewer(int older) {
        return keysOf.subList(older + 1, files.size()).stream().anyMatch(keysOf.get(older)::overlaps);
    }

    private int newestWith(RowVerdict row, int older) {
        if (!reused.isEmpty()) {
            for (int newer = files.size() - 1; newer > older; newer--) {
                if (has(newer, row, reused.contains(new Pair(older, newer)))) {
                    return newer;
                }
            }
            return NONE;
        }
        if (row.idKey().isEmpty()) {
            return newestWithoutId.getOrDefault(row.key(keys), NONE);
        }
        return anyIdShared ? newestById.getOrDefault(ids.keyOf(row), NONE) : NONE;
    }

    private boolean has(int file, RowVerdict row, boolean byNaturalKey) {
        FileKeys found = keysOf.get(file);
        if (byNaturalKey) {
            return found.all().contains(row.key(keys));
        }
        return row.idKey().isEmpty()
                ? found.withoutId().contains(row.key(keys))
                : found.byId().containsKey(ids.keyOf(row));
    }

    private int newestCovering(RowVerdict row) {
        return newestCovering.computeIfAbsent(row.date(), this::newestCovering);
    }

    private int newestCovering(LocalDate day) {
        int newest = files.size() - 1;
        while (newest > NONE && !keysOf.get(newest).covers(day)) {
            newest--;
        }
        return newest;
    }

    /** A rejected row whose activity a good row of the same or a newer file has was corrected there. */
    private void forgive(int file) {
        for (RowVerdict row : files.get(file).rows()) {
            if (row.rejected()) {
                for (int other = file; other < files.size() && row.rejected(); other++) {
                    if (corrects(other, row, reused.contains(new Pair(file, other)))) {
                        row.drop(Reason.SUPERSEDED, files.get(other).file().name());
                    }
                }
            }
        }
    }

    private boolean corrects(int file, RowVerdict rejected, boolean byNaturalKey) {
        FileKeys found = keysOf.get(file);
        if (!rejected.idKey().isEmpty() && !byNaturalKey) {
            return keyOf(rejected).filter(found.byId()::containsKey).isPresent();
        }
        if (file == rejected.row().file().index() && ids.settings().says(Question.FILL_DOWN)) {
            // A row that takes its date and partner from a rejected one above is another activity.
            return false;
        }
        Set<NaturalKey> having = byNaturalKey ? found.all() : found.withoutId();
        return !having.isEmpty()
                && naturalKey(rejected).filter(having::contains).isPresent();
    }

    /** What tells a rejected row with an id; of an activity of a series only when its day can be read. */
    private Optional<String> keyOf(RowVerdict rejected) {
        if (!ids.areSeries()) {
            return Optional.of(rejected.idKey());
        }
        String start = rejected.row() instanceof RowReading.Bad bad
                ? bad.key().startTime()
                : rejected.good().activity().startTime();
        return formOf(rejected)
                .day(rejected.row().date())
                .map(day -> SourceIds.sessionOf(rejected.idKey(), day, start));
    }

    private DateForm formOf(RowVerdict row) {
        return files.get(row.row().file().index()).dating().form();
    }

    /** The natural key of a rejected row, when its date and partner can be read. */
    private Optional<NaturalKey> naturalKey(RowVerdict rejected) {
        DateForm form = formOf(rejected);
        if (rejected.row() instanceof RowReading.Bad bad) {
            return bad.key().partner().isBlank()
                    ? Optional.empty()
                    : form.day(bad.key().date()).map(day -> keys.of(bad.key(), day));
        }
        RowReading.Good good = rejected.good();
        return form.day(good.date()).map(day -> keys.of(good.activity().on(day)));
    }

    private void noteReused(int older, int newer) {
        String name = files.get(newer).file().name();
        notes.add(new QualityNote(
                Kind.REUSED_IDS,
                name,
                0,
                "activity_id",
                "The files " + files.get(older).file().name() + " and " + name + " give the same ids to different"
                        + " activities; between them rows are compared by date, time, partner, title and outlet."));
    }

    private void noteMissing(int older, List<RowVerdict> missing) {
        RowVerdict first = missing.get(0);
        boolean one = missing.size() == 1;
        String newer = files.get(newestCovering(first)).file().name();
        notes.add(new QualityNote(
                Kind.NO_LONGER_EXPORTED,
                files.get(older).file().name(),
                first.row().line(),
                "rows",
                (one ? "1 row" : missing.size() + " rows") + " of this file, the first on line "
                        + first.row().line() + ", " + (one ? "is" : "are") + " not in newer files such as " + newer
                        + " that cover the same dates; " + (one ? "it still counts" : "they still count")
                        + ". If they were deleted on purpose, delete them here too."));
    }
}
