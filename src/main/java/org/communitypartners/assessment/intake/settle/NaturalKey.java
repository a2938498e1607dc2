package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.intake.row.RowKey;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.ParseCache;
import org.communitypartners.assessment.intake.value.StartTime;

/**
 * What makes two rows of a source without an id the same activity. The texts stand as numbers that the source's
 * {@link Maker} gives out: equal texts have equal numbers.
 *
 * @param day the day, as a number of its own
 * @param time the start as a time of day, or as a folded text
 * @param partner the matched partner
 * @param title the title, folded
 * @param outlet the outlet, folded
 */
public record NaturalKey(int day, int time, int partner, int title, int outlet) {

    /** Most rows of a source differ in their days and partners; the rest is mixed in to tell the others apart. */
    @Override
    public int hashCode() {
        return ((day * 31 + partner) * 31 + time) * 31 + title + outlet * 7919;
    }

    /** Makes the keys of one source. */
    public static final class Maker {
        private static final int MONTHS = 16;
        private static final int DAYS = 32;

        private final Map<String, Integer> numbers = new HashMap<>();
        private final ParseCache<Integer> titles = new ParseCache<>(title -> number(Folding.name(title)));
        private final ParseCache<Integer> times = new ParseCache<>(time -> number(StartTime.canonical(time)));

        /** The key of a row that cannot be read, once its day is known. */
        NaturalKey of(RowKey row, LocalDate day) {
            return of(
                    day,
                    row.startTime(),
                    row.partner().key(),
                    row.title(),
                    row.outlet().key());
        }

        NaturalKey of(Activity activity) {
            return of(
                    activity.date(),
                    activity.startTime(),
                    activity.partner().key(),
                    activity.title(),
                    activity.outlet().key());
        }

        private NaturalKey of(LocalDate day, String time, String partner, String title, String outlet) {
            int date = (day.getYear() * MONTHS + day.getMonthValue()) * DAYS + day.getDayOfMonth();
            return new NaturalKey(date, times.of(time), number(partner), titles.of(title), number(outlet));
        }

        private int number(String text) {
            Integer known = numbers.get(text);
            if (known == null) {
                known = numbers.size();
                numbers.put(text, known);
            }
            return known;
        }
    }
}
