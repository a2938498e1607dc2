package org.communitypartners.assessment.privacy.release;

import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;

/**
 * A count of people as one shareable copy dealt with it: what must be remembered so that later copies do not give it
 * away. The value of a suppressed count is here too, so a list of these is not for sharing.
 *
 * @param span the days; the kind of window does not matter, the same days are the same count
 * @param place whose
 * @param metric what
 * @param value the true value, suppressed or not
 * @param known rows that have the value; -1 when the metric carries no such number
 * @param of rows that should have the value; -1 with {@code known}
 * @param showing what the copy did with it
 */
public record ReleasedCell(
        DateSpan span, Place place, Metric metric, long value, long known, long of, CellStatus showing) {

    /** What a copy does with a count. */
    public enum CellStatus {
        /** It is in the copy. */
        SHOWN,
        /** It is marked as suppressed. */
        SUPPRESSED,
        /** Its row is not in the copy: the figure of a partner that may not be named. */
        ABSENT
    }

    /** Whether readers know it to be zero because nothing was held that could give it: such numbers are no secret. */
    public boolean isEmpty() {
        return value == 0 && of <= 0;
    }

    public ReleasedCell dealtWith(CellStatus how) {
        return new ReleasedCell(span, place, metric, value, known, of, how);
    }

    /** Where it stands. */
    public CellKey key() {
        return new CellKey(span, place);
    }
}
