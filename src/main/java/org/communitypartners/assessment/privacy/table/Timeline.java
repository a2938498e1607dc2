package org.communitypartners.assessment.privacy.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.communitypartners.assessment.activity.DateSpan;

/**
 * The counts of one place and metric along time, and what they tell of the stretches between the days on which some
 * window begins or ends.
 */
final class Timeline {
    /** Beyond it, nothing bounds a stretch from above. */
    private static final long BOUNDLESS = Long.MAX_VALUE / 8;

    /**
     * A count with its days.
     *
     * @param span the days
     * @param entry the count
     */
    record Stay(DateSpan span, MetricTable.Entry entry) {
        LocalDate start() {
            return span.from();
        }

        /** The day after the last. */
        LocalDate end() {
            return span.to().plusDays(1);
        }
    }

    private final List<LocalDate> days;
    private final TimeBounds people;
    private final TimeBounds rows;
    /** What was told, and what was settled. */
    private final TimeBounds settled;

    private final List<Stay> agreeing = new ArrayList<>();
    private final boolean isContradicted;

    /**
     * Lines up counts.
     *
     * @param stays the counts, those first that matter most: where restated figures contradict each other, those that
     *     come later are left aside
     */
    Timeline(List<Stay> stays) {
        TreeSet<LocalDate> all = new TreeSet<>();
        stays.forEach(stay -> all.addAll(List.of(stay.start(), stay.end())));
        days = List.copyOf(all);
        people = new TimeBounds(days.size());
        rows = new TimeBounds(days.size());
        settled = new TimeBounds(days.size());
        for (Stay stay : stays) {
            int from = days.indexOf(stay.start());
            int to = days.indexOf(stay.end());
            if (people.note(from, to, stay.entry().value())) {
                settled.note(from, to, stay.entry().value());
                agreeing.add(stay);
                if (stay.entry().of() >= 0) {
                    rows.note(from, to, stay.entry().of());
                }
            }
        }
        isContradicted = agreeing.size() < stays.size();
    }

    /** The counts that fit together. */
    List<Stay> agreeing() {
        return agreeing;
    }

    /** Whether some counts contradict others. */
    boolean isContradicted() {
        return isContradicted;
    }

    /** The days on which a window begins, or on whose eve one ends. */
    List<LocalDate> days() {
        return days;
    }

    /** Whether the windows tell what was counted between two of the days. */
    boolean tells(int from, int to) {
        return people.tells(from, to);
    }

    /**
     * Whether the windows tell that nothing was held from one of the days to the eve of the next: how many activities
     * there were is no secret.
     */
    boolean isIdle(int from) {
        return rows.most(from, from + 1) == 0 && people.least(from, from + 1) <= 0;
    }

    /** A possible count from one of the days to the eve of the next; those told later agree with it. */
    long settle(int from) {
        long least = settled.least(from, from + 1);
        long most = settled.most(from, from + 1);
        long middle = most > BOUNDLESS ? least : least + (most - least) / 2;
        settled.note(from, from + 1, middle);
        return middle;
    }
}
