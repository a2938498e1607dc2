package org.communitypartners.assessment.measure.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure: the grain of {@code metrics.csv}.
 *
 * @param window when
 * @param place whose
 * @param metric what
 * @param value the value, rounded as the metric's unit is published; null when there is none
 * @param known rows that have the value; null when the metric carries no such count
 * @param of rows that should have the value; null with {@code known}
 * @param note what a reader must know
 * @param basis what a rate rests on; null for what is not a rate, and where it is not told
 */
public record Figure(
        Window window,
        Place place,
        Metric metric,
        @Nullable BigDecimal value,
        @Nullable Long known,
        @Nullable Long of,
        Note note,
        @Nullable Basis basis) {

    /** A figure of which it is not told what it rests on. */
    public Figure(
            Window window,
            Place place,
            Metric metric,
            @Nullable BigDecimal value,
            @Nullable Long known,
            @Nullable Long of,
            Note note) {
        this(window, place, metric, value, known, of, note, null);
    }

    /** The same figure, told with what it rests on. */
    public Figure restingOn(Basis rows) {
        return new Figure(window, place, metric, value, known, of, note, rows);
    }

    /**
     * Whether it has a value that rests on too little to be compared: a sum known for less than half of its rows, a
     * rate on a thin basis.
     */
    public boolean isThin() {
        boolean thinSum = known != null && of != null && known * 2 < of;
        return value != null && (thinSum || (basis != null && basis.isThin()));
    }

    /** How many rows should have the value and do not; 0 when the metric carries no such count. */
    public long missing() {
        return known == null || of == null ? 0 : of - known;
    }

    /** The unit of the value: a target has the unit of its metric, the last word of its member. */
    public Unit unit() {
        if (metric != Metric.TARGET) {
            return metric.unit();
        }
        String id = place.member().substring(place.member().lastIndexOf(' ') + 1);
        return Metric.withId(id).map(Metric::unit).orElse(metric.unit());
    }
}
