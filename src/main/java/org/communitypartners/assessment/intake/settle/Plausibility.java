package org.communitypartners.assessment.intake.settle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.intake.header.Column;

/** Says which figures of a settled source are possible but unusual. Nothing is changed: the rows count as they are. */
public final class Plausibility {
    /** Fewer rows than this say nothing about what is usual in a file. */
    private static final int FEWEST_ROWS = 10;

    private static final int DAY = 24;
    private static final int MOST_PARTNERS = 50;
    private static final int MOST_LINES = 10;

    private final Map<String, PartnerHistory> partners = new LinkedHashMap<>();
    private final List<QualityNote> notes = new ArrayList<>();
    private int counts;
    private int ones;
    private List<Activity> moreNewThanPresent = new ArrayList<>();
    private List<Activity> longerThanADay = new ArrayList<>();

    /** Takes a held row that counts; rows come by file. */
    void see(Activity activity) {
        int contacts = activity.contacts();
        if (contacts != Activity.MISSING) {
            partners.computeIfAbsent(activity.partner().key(), any -> new PartnerHistory())
                    .add(activity);
            if (activity.amount(SummedColumn.NEW_PARTICIPANTS) > contacts) {
                moreNewThanPresent.add(activity);
            }
        }
        if (activity.activityClass() != ActivityClass.ONE_TO_ONE && activity.present() != Activity.MISSING) {
            counts++;
            ones += activity.present() == 1 ? 1 : 0;
        }
        if (activity.amount(SummedColumn.STAFF_HOURS) > DAY * 100L * activity.sessions()) {
            longerThanADay.add(activity);
        }
    }

    /** Ends a file: what was seen since the one before was in it. */
    public void end(FileRows file) {
        noteOnes(file);
        noteRows(file, moreNewThanPresent, Column.NEW_PARTICIPANTS, "more new participants than people");
        noteRows(file, longerThanADay, Column.STAFF_HOURS, "more than 24 staff hours");
        counts = 0;
        ones = 0;
        moreNewThanPresent = new ArrayList<>();
        longerThanADay = new ArrayList<>();
    }

    /** What is to be said when all files have ended. */
    public List<QualityNote> notes() {
        partners.values().stream()
                .flatMap(partner -> partner.notes().stream())
                .limit(MOST_PARTNERS)
                .forEach(notes::add);
        return notes;
    }

    private void noteOnes(FileRows file) {
        if (counts >= FEWEST_ROWS && ones * 2 > counts) {
            note(
                    file,
                    Column.ATTENDANCE,
                    ones + " of " + counts + " counts of this file are exactly 1. If it has a row for each"
                            + " person, or a 1 for \"took place\", the attendance is not in it.");
        }
    }

    private void noteRows(FileRows file, List<Activity> rows, Column column, String whatTheyHave) {
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
