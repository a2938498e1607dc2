package org.communitypartners.assessment.intake;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;

/** The held activities of one partner in one source, to tell what is unusual among them. */
final class PartnerHistory {
    /** With fewer rows nobody knows what is usual. */
    private static final int FEWEST_ROWS = 6;

    private static final int FEWEST_MONTHS = 6;
    private static final int TIMES = 10;

    /** Ten times a handful is still a small group. */
    private static final int SMALL = 50;

    private final List<Activity> counted = new ArrayList<>();

    void add(Activity activity) {
        if (activity.contacts() != Activity.MISSING) {
            counted.add(activity);
        }
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
        Map<Year, Map<YearMonth, Long>> years = new TreeMap<>();
        for (Activity activity : counted) {
            if (activity.contacts() > 0) {
                years.computeIfAbsent(Year.from(activity.date()), any -> new TreeMap<>())
                        .merge(YearMonth.from(activity.date()), (long) activity.contacts(), Long::sum);
            }
        }
        years.values().stream()
                .filter(months -> months.size() >= FEWEST_MONTHS)
                .forEach(months -> noteTotal(months, notes));
    }

    private void noteTotal(Map<YearMonth, Long> months, List<QualityNote> notes) {
        long all = months.values().stream().mapToLong(Long::longValue).sum();
        months.forEach((month, contacts) -> {
            if (contacts >= SMALL && contacts * 2 >= all) {
                Activity first = counted.stream()
                        .filter(activity -> YearMonth.from(activity.date()).equals(month))
                        .findFirst()
                        .orElseThrow();
                notes.add(note(
                        first,
                        first.partner().text() + " has " + contacts + " contacts in " + month
                                + ", as many as in all other months of the year together. If a row holds the year's"
                                + " total, remove it."));
            }
        });
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
