package org.communitypartners.assessment.intake.settle;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;

/** The held activities of one partner in one source, to tell what is unusual among them. */
final class PartnerHistory {
    /** With fewer rows nobody knows what is usual. */
    private static final int FEWEST_ROWS = 6;

    private static final int FEWEST_MONTHS = 6;
    private static final int MONTHS = 12;
    private static final int TIMES = 10;

    /** Ten times a handful is still a small group. */
    private static final int SMALL = 50;

    private final List<Activity> counted = new ArrayList<>();

    /** Adds an activity whose contacts are known. */
    void add(Activity activity) {
        counted.add(activity);
    }

    List<QualityNote> notes() {
        List<QualityNote> notes = new ArrayList<>();
        if (counted.size() >= FEWEST_ROWS) {
            noteOutliers(notes);
            noteTotals(notes);
        }
        return notes;
    }

    private void noteOutliers(List<QualityNote> notes) {
        int[] sorted = counted.stream().mapToInt(Activity::contacts).sorted().toArray();
        int usual = Math.max(1, sorted[sorted.length / 2]);
        if (sorted[sorted.length - 1] < Math.max(SMALL, TIMES * usual)) {
            return;
        }
        List<Activity> odd = counted.stream()
                .filter(activity -> activity.contacts() >= Math.max(SMALL, TIMES * usual))
                .toList();
        Activity first = odd.get(0);
        notes.add(note(
                first,
                first.contacts() + " contacts on " + first.date() + " are ten times the usual " + usual + " of "
                        + first.partner().text() + " or more"
                        + (odd.size() > 1 ? " (and " + (odd.size() - 1) + " more such rows)" : "")
                        + ". Correct the count if it is a slip."));
    }

    /** A month with as many contacts as all the others of its year together may hold the year's total. */
    private void noteTotals(List<QualityNote> notes) {
        int firstYear = counted.stream()
                .mapToInt(activity -> activity.date().getYear())
                .min()
                .orElseThrow();
        int lastYear = counted.stream()
                .mapToInt(activity -> activity.date().getYear())
                .max()
                .orElseThrow();
        long[][] contacts = new long[lastYear - firstYear + 1][MONTHS];
        for (Activity activity : counted) {
            contacts[activity.date().getYear() - firstYear][activity.date().getMonthValue() - 1] += activity.contacts();
        }
        for (int i = 0; i < contacts.length; i++) {
            if (Arrays.stream(contacts[i]).filter(month -> month > 0).count() >= FEWEST_MONTHS) {
                noteTotal(Year.of(firstYear + i), contacts[i], notes);
            }
        }
    }

    private void noteTotal(Year year, long[] contacts, List<QualityNote> notes) {
        long all = Arrays.stream(contacts).sum();
        for (int i = 0; i < MONTHS; i++) {
            if (contacts[i] >= SMALL && contacts[i] * 2 >= all) {
                YearMonth month = year.atMonth(i + 1);
                Activity first = counted.stream()
                        .filter(activity -> YearMonth.from(activity.date()).equals(month))
                        .findFirst()
                        .orElseThrow();
                notes.add(note(
                        first,
                        first.partner().text() + " has " + contacts[i] + " contacts in " + month
                                + ", as many as in all other months of the year together. If a row holds the year's"
                                + " total, remove it."));
            }
        }
    }

    private static QualityNote note(Activity activity, String message) {
        return new QualityNote(
                Kind.PLAUSIBILITY,
                activity.file(),
                activity.line(),
                activity.partner().text(),
                message);
    }
}
