package org.communitypartners.assessment.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;

/** Says which figures of a settled source are possible but unusual. Nothing is changed: the rows count as they are. */
final class Plausibility {
    /** Fewer rows than this say nothing about what is usual in a file. */
    private static final int FEWEST_ROWS = 10;

    private static final int DAY = 24;
    private static final int MOST_PARTNERS = 50;
    private static final int MOST_LINES = 10;

    private final List<FileRows> files;
    private final List<QualityNote> notes = new ArrayList<>();

    Plausibility(List<FileRows> files) {
        this.files = files;
    }

    List<QualityNote> notes() {
        Map<String, PartnerHistory> partners = new LinkedHashMap<>();
        for (FileRows file : files) {
            List<Activity> held = new ArrayList<>();
            for (Standing row : file.rows()) {
                if (row.stands() && row.good().activity().held()) {
                    Activity activity = row.good().activity();
                    held.add(activity);
                    partners.computeIfAbsent(activity.partner().key(), any -> new PartnerHistory())
                            .add(activity);
                }
            }
            noteOnes(file, held);
            noteRows(
                    file,
                    held,
                    Column.NEW_PARTICIPANTS,
                    Plausibility::hasMoreNewcomersThanPeople,
                    "more new participants than people");
            noteRows(
                    file,
                    held,
                    Column.STAFF_HOURS,
                    activity -> activity.staffHours() > DAY * 100L,
                    "more than 24 staff hours");
        }
        partners.values().stream()
                .flatMap(partner -> partner.notes().stream())
                .limit(MOST_PARTNERS)
                .forEach(notes::add);
        new Repetitions(files).notes().forEach(notes::add);
        return notes;
    }

    private void noteOnes(FileRows file, List<Activity> held) {
        List<Activity> counted = held.stream()
                .filter(activity -> activity.activityClass() != ActivityClass.ONE_TO_ONE)
                .filter(activity -> activity.present() != Activity.MISSING)
                .toList();
        long ones = counted.stream().filter(activity -> activity.present() == 1).count();
        if (counted.size() >= FEWEST_ROWS && ones * 2 > counted.size()) {
            note(
                    file,
                    Column.ATTENDANCE,
                    ones + " of " + counted.size() + " counts of this file are exactly 1. If it has a row for each"
                            + " person, or a 1 for \"took place\", the attendance is not in it.");
        }
    }

    private static boolean hasMoreNewcomersThanPeople(Activity activity) {
        return activity.contacts() != Activity.MISSING && activity.newParticipants() > activity.contacts();
    }

    private void noteRows(
            FileRows file, List<Activity> held, Column column, Predicate<Activity> odd, String whatTheyHave) {
        List<Activity> rows = held.stream().filter(odd).toList();
        if (!rows.isEmpty()) {
            String lines = rows.stream()
                    .limit(MOST_LINES)
                    .map(activity -> Long.toString(activity.line()))
                    .collect(Collectors.joining(", ", "", rows.size() > MOST_LINES ? ", \u2026" : ""));
            note(
                    file,
                    column,
                    (rows.size() == 1 ? "1 row has " : rows.size() + " rows have ") + whatTheyHave + " (line " + lines
                            + "). Correct what is wrong.");
        }
    }

    private void note(FileRows file, Column column, String message) {
        notes.add(new QualityNote(Kind.PLAUSIBILITY, file.file().name(), 0, column.id(), message));
    }
}
