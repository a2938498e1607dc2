package org.communitypartners.assessment.intake;

import java.time.LocalDate;
import org.communitypartners.assessment.activity.Activity;

/**
 * What makes two rows without an id the same activity.
 *
 * @param date the day
 * @param time the start, in minutes of the day where it can be read, else as folded text
 * @param partnerKey the matched partner
 * @param title the title, folded
 * @param outlet the outlet, folded
 */
record NaturalKey(LocalDate date, String time, String partnerKey, String title, String outlet) {

    /** Makes keys of one source; remembers what it has folded. */
    static final class Maker {
        private final Remembered<String> titles = new Remembered<>(Folding::name);
        private final Remembered<String> times = new Remembered<>(StartTime::canonical);

        /** The key of a row that cannot be read, once its day is known. */
        NaturalKey of(RowKey row, LocalDate day) {
            return new NaturalKey(
                    day, times.of(row.startTime()), row.partnerKey(), titles.of(row.title()), row.outletKey());
        }

        NaturalKey of(Activity activity) {
            return new NaturalKey(
                    activity.date(),
                    times.of(activity.startTime()),
                    activity.partner().key(),
                    titles.of(activity.title()),
                    activity.outlet().key());
        }
    }
}
