package org.communitypartners.assessment.intake.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.Reason;

/**
 * Decides which rows of one file stand for the same activity: of one id the last, of equal rows without id the first.
 */
final class FileDuplicates {
    /** A file with more groups of possible duplicates than this lacks what tells its rows apart. */
    private static final int MOST_GROUPS = 50;

    private static final int MOST_LINES = 20;

    private final FileRows file;
    private final SourceIds ids;
    private final NaturalKey.Maker keys;
    private final Map<String, RowVerdict> byId;
    private final List<QualityNote> notes = new ArrayList<>();
    private int groups;

    FileDuplicates(FileRows file, SourceIds ids) {
        this.file = file;
        this.ids = ids;
        this.keys = ids.keys();
        byId = new HashMap<>(file.rows().size() * 2);
    }

    /** The row that stands for each id, once the duplicates are settled. */
    Map<String, RowVerdict> byId() {
        return byId;
    }

    List<QualityNote> settle() {
        Map<NaturalKey, RowVerdict> firstByKey = new HashMap<>(file.rows().size() * 2);
        Map<String, List<RowVerdict>> sameId = new HashMap<>();
        Map<NaturalKey, List<RowVerdict>> sameKey = new LinkedHashMap<>();
        for (RowVerdict row : file.rows()) {
            if (row.stands()) {
                group(row.key(keys), row, firstByKey, sameKey);
                if (!row.idKey().isEmpty()) {
                    group(row.idKey(), row, byId, sameId);
                }
            }
        }
        SameIds same = new SameIds(ids, byId);
        sameId.values().forEach(same::settle);
        same.tell();
        sameKey.values().forEach(this::settleSameKey);
        noteOthers();
        return notes;
    }

    /** Most keys occur once, so only those that recur get a list. */
    private static <K> void group(K key, RowVerdict row, Map<K, RowVerdict> first, Map<K, List<RowVerdict>> several) {
        RowVerdict earlier = first.putIfAbsent(key, row);
        if (earlier != null) {
            several.computeIfAbsent(key, any -> new ArrayList<>(List.of(earlier)))
                    .add(row);
        }
    }

    private void settleSameKey(List<RowVerdict> rows) {
        Map<List<String>, RowVerdict> byCells = new HashMap<>();
        List<RowVerdict> different = new ArrayList<>();
        for (RowVerdict row : rows) {
            if (!row.stands() || row.isPart()) {
                continue;
            }
            RowVerdict twin = row.idKey().isEmpty() ? byCells.putIfAbsent(cells(row), row) : null;
            if (twin == null) {
                different.add(row);
            } else {
                row.drop(Reason.DUPLICATE, twin.place());
            }
        }
        if (different.size() > 1) {
            note(different);
        }
    }

    private void note(List<RowVerdict> different) {
        groups++;
        if (groups > MOST_GROUPS) {
            return;
        }
        Activity first = different.get(0).good().activity();
        String lines = different.stream()
                .limit(MOST_LINES)
                .map(row -> Long.toString(row.row().line()))
                .collect(Collectors.joining(", ", "", different.size() > MOST_LINES ? ", \u2026" : ""));
        notes.add(new QualityNote(
                Kind.POSSIBLE_DUPLICATE,
                file.file().name(),
                first.line(),
                first.partner().text(),
                "Lines " + lines + " have the same date (" + first.date() + "), time, partner, title and outlet but"
                        + " differ otherwise; all of them count. Remove the ones that were entered twice."));
    }

    private void noteOthers() {
        if (groups > MOST_GROUPS) {
            notes.add(new QualityNote(
                    Kind.POSSIBLE_DUPLICATE,
                    file.file().name(),
                    0,
                    "rows",
                    groups - MOST_GROUPS + " more groups of rows of this file have the same date, time, partner, title"
                            + " and outlet. Export the column activity_id, or a start time, to tell them apart."));
        }
    }

    private static List<String> cells(RowVerdict row) {
        return row.row().file().header().comparable(row.row().cells());
    }
}
