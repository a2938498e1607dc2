package org.communitypartners.assessment.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of several rows of a source stands for an activity: exports overlap and get corrected, and the newest
 * file that has an activity decides it (MEASURES section 2, "Duplicates and corrections").
 */
final class Supersession {
    private final List<FileRows> files;
    private final List<FileIndex> indexes = new ArrayList<>();
    private final Set<Pair> reused = new HashSet<>();
    private final NaturalKey.Maker keys = new NaturalKey.Maker();
    private final List<QualityNote> notes = new ArrayList<>();

    private record Pair(int older, int newer) {}

    /** What a file has, by each sort of key. */
    private static final class FileIndex {
        private final Map<String, Standing> byId = new HashMap<>();
        private final Set<NaturalKey> withoutId = new HashSet<>();
        private @Nullable Set<NaturalKey> all;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        boolean covers(LocalDate day) {
            return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
        }
    }

    Supersession(List<FileRows> files) {
        this.files = files;
    }

    /** Settles which rows stand. */
    List<QualityNote> settle() {
        for (FileRows file : files) {
            withinFile(file);
            indexes.add(index(file));
        }
        findReusedIds();
        for (int i = 0; i < files.size(); i++) {
            acrossFiles(i);
        }
        for (int i = 0; i < files.size(); i++) {
            forgiveRejected(i);
        }
        return notes;
    }

    /** The key of an activity id: case does not matter. */
    static String idKey(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private void withinFile(FileRows file) {
        Map<String, List<Standing>> byId = new HashMap<>();
        Map<NaturalKey, List<Standing>> byKey = new HashMap<>();
        for (Standing row : file.rows()) {
            if (row.stands()) {
                Activity activity = row.good().activity();
                byKey.computeIfAbsent(keys.of(activity), any -> new ArrayList<>(1))
                        .add(row);
                if (!activity.id().isEmpty()) {
                    byId.computeIfAbsent(idKey(activity.id()), any -> new ArrayList<>(1))
                            .add(row);
                }
            }
        }
        for (List<Standing> sameId : byId.values()) {
            if (sameId.size() > 1) {
                settleSameId(sameId);
            }
        }
        for (List<Standing> sameKey : byKey.values()) {
            if (sameKey.size() > 1) {
                settleSameKey(file, sameKey);
            }
        }
    }

    private static void settleSameId(List<Standing> rows) {
        // With two dates and two partners among them, some two rows agree in neither.
        boolean severalDates =
                rows.stream().map(Supersession::dateOf).distinct().limit(2).count() > 1;
        boolean severalPartners =
                rows.stream().map(Supersession::partnerOf).distinct().limit(2).count() > 1;
        if (severalDates && severalPartners) {
            String lines = lineOf(rows.get(0)) + " and " + lineOf(rows.get(rows.size() - 1));
            rows.forEach(row -> row.drop(Reason.CONFLICTING_ID, lines));
            return;
        }
        Standing last = rows.get(rows.size() - 1);
        for (Standing row : rows.subList(0, rows.size() - 1)) {
            row.drop(sameCells(row, last) ? Reason.DUPLICATE : Reason.SUPERSEDED, lineOf(last));
        }
    }

    private void settleSameKey(FileRows file, List<Standing> rows) {
        List<Standing> different = new ArrayList<>();
        for (Standing row : rows) {
            if (!row.stands()) {
                continue;
            }
            boolean withoutId = row.good().activity().id().isEmpty();
            Standing twin = null;
            for (Standing earlier : different) {
                if (withoutId && earlier.good().activity().id().isEmpty() && sameCells(earlier, row)) {
                    twin = earlier;
                }
            }
            if (twin != null) {
                row.drop(Reason.DUPLICATE, lineOf(twin));
            } else {
                different.add(row);
            }
        }
        if (different.size() > 1) {
            Activity first = different.get(0).good().activity();
            String lines = String.join(
                    ", ",
                    different.stream()
                            .map(row -> Long.toString(row.row().line()))
                            .toList());
            notes.add(new QualityNote(
                    Kind.POSSIBLE_DUPLICATE,
                    file.file().name(),
                    first.line(),
                    first.partner().text(),
                    "Lines " + lines + " have the same date (" + first.date() + "), time, partner, title and outlet but"
                            + " differ otherwise; all of them count. Remove the ones that were entered twice."));
        }
    }

    private FileIndex index(FileRows file) {
        FileIndex index = new FileIndex();
        for (Standing row : file.rows()) {
            if (row.stands()) {
                Activity activity = row.good().activity();
                if (activity.id().isEmpty()) {
                    index.withoutId.add(keys.of(activity));
                } else {
                    index.byId.put(idKey(activity.id()), row);
                }
                index.first =
                        index.first == null || activity.date().isBefore(index.first) ? activity.date() : index.first;
                index.last = index.last == null || activity.date().isAfter(index.last) ? activity.date() : index.last;
            }
        }
        return index;
    }

    private void findReusedIds() {
        Map<String, List<Integer>> filesOf = new HashMap<>();
        for (int i = 0; i < indexes.size(); i++) {
            for (String id : indexes.get(i).byId.keySet()) {
                filesOf.computeIfAbsent(id, any -> new ArrayList<>(1)).add(i);
            }
        }
        filesOf.forEach((id, having) -> {
            for (int newer : having) {
                for (int older : having) {
                    if (older < newer
                            && !agree(rowOf(older, id), rowOf(newer, id))
                            && reused.add(new Pair(older, newer))) {
                        noteReused(older, newer);
                    }
                }
            }
        });
    }

    private Standing rowOf(int file, String id) {
        Standing row = indexes.get(file).byId.get(id);
        if (row == null) {
            throw new IllegalStateException("No row with the id " + id);
        }
        return row;
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

    private void acrossFiles(int older) {
        long missing = 0;
        Standing firstMissing = null;
        String newerName = "";
        for (Standing row : files.get(older).rows()) {
            if (!row.stands()) {
                continue;
            }
            int newer = newestWith(row, older);
            if (newer > older) {
                row.drop(Reason.SUPERSEDED, files.get(newer).file().name());
            } else {
                int covering = newestCovering(row.good().activity().date(), older);
                if (covering > older) {
                    missing++;
                    firstMissing = firstMissing == null ? row : firstMissing;
                    newerName = files.get(covering).file().name();
                }
            }
        }
        if (firstMissing != null) {
            notes.add(new QualityNote(
                    Kind.NO_LONGER_EXPORTED,
                    files.get(older).file().name(),
                    firstMissing.row().line(),
                    "rows",
                    (missing == 1 ? "1 row" : missing + " rows") + " of this file, the first on line "
                            + firstMissing.row().line()
                            + ", " + (missing == 1 ? "is" : "are") + " not in newer files such as " + newerName
                            + " that cover the same dates; " + (missing == 1 ? "it still counts" : "they still count")
                            + ". If they were deleted on purpose, delete them here too."));
        }
    }

    private int newestWith(Standing row, int older) {
        Activity activity = row.good().activity();
        for (int newer = files.size() - 1; newer > older; newer--) {
            if (has(newer, activity, reused.contains(new Pair(older, newer)))) {
                return newer;
            }
        }
        return older;
    }

    private boolean has(int file, Activity activity, boolean byNaturalKey) {
        FileIndex index = indexes.get(file);
        if (byNaturalKey) {
            return allKeys(file).contains(keys.of(activity));
        }
        return activity.id().isEmpty()
                ? !index.withoutId.isEmpty() && index.withoutId.contains(keys.of(activity))
                : index.byId.containsKey(idKey(activity.id()));
    }

    private int newestCovering(LocalDate day, int older) {
        for (int newer = files.size() - 1; newer > older; newer--) {
            if (indexes.get(newer).covers(day)) {
                return newer;
            }
        }
        return older;
    }

    /** A rejected row whose activity a good row of the same or a newer file has was corrected there. */
    private void forgiveRejected(int file) {
        for (Standing row : files.get(file).rows()) {
            if (row.rejected()) {
                for (int other = file; other < files.size(); other++) {
                    if (corrects(other, row, reused.contains(new Pair(file, other)))) {
                        row.drop(Reason.SUPERSEDED, files.get(other).file().name());
                        break;
                    }
                }
            }
        }
    }

    private boolean corrects(int file, Standing rejected, boolean byNaturalKey) {
        String id = rejected.row() instanceof RowReading.Bad bad
                ? bad.key().id()
                : rejected.good().activity().id();
        if (!id.isEmpty() && !byNaturalKey) {
            return indexes.get(file).byId.containsKey(idKey(id));
        }
        Set<NaturalKey> having = byNaturalKey ? allKeys(file) : indexes.get(file).withoutId;
        return naturalKey(rejected).filter(having::contains).isPresent();
    }

    /** The natural key of a rejected row, when its date and partner can be read. */
    private Optional<NaturalKey> naturalKey(Standing rejected) {
        DateOrder order = DateOrder.named(
                        files.get(rejected.row().file().index()).dateOrder())
                .orElse(null);
        if (rejected.row() instanceof RowReading.Bad bad) {
            return bad.key().partnerKey().isEmpty()
                    ? Optional.empty()
                    : DateOrders.dayOf(bad.key().date(), order).map(day -> keys.of(bad.key(), day));
        }
        RowReading.Good good = rejected.good();
        return DateOrders.dayOf(good.date(), order)
                .map(day -> keys.of(good.activity().on(day)));
    }

    private Set<NaturalKey> allKeys(int file) {
        FileIndex index = indexes.get(file);
        Set<NaturalKey> all = index.all;
        if (all == null) {
            all = new HashSet<>();
            for (Standing row : files.get(file).rows()) {
                if (row.readable() && row.row() instanceof RowReading.Good good) {
                    all.add(keys.of(good.activity()));
                }
            }
            index.all = all;
        }
        return all;
    }

    /** Two rows with one id agree when the date or the partner is the same. */
    private static boolean agree(Standing left, Standing right) {
        return dateOf(left).equals(dateOf(right)) || partnerOf(left).equals(partnerOf(right));
    }

    private static LocalDate dateOf(Standing row) {
        return row.good().activity().date();
    }

    private static String partnerOf(Standing row) {
        return row.good().activity().partner().key();
    }

    private static boolean sameCells(Standing left, Standing right) {
        String a = left.row().text();
        String b = right.row().text();
        return a.equals(b)
                || Arrays.equals(
                        left.row().file().dialect().split(a),
                        right.row().file().dialect().split(b));
    }

    private static String lineOf(Standing row) {
        return "line " + row.row().line();
    }
}
