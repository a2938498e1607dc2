package org.communitypartners.assessment.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Unit;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;

/** A row of metrics as columns of a table, with their units in the headers. */
public final class MetricColumns {

    /** What may be added up over partners, because each row belongs to one. */
    private static final Set<Metric> ADD_UP_OVER_PARTNERS =
            Set.of(Metric.ACTIVE_PARTNERS, Metric.NEW_PARTNERS, Metric.REPEAT_PARTNERS);

    private static final Set<Metric> NEVER_ADD_UP =
            Set.of(Metric.LANGUAGES, Metric.OUTLETS, Metric.UNDUPLICATED_PARTICIPANTS, Metric.SHARED_ACTIVITIES);

    private final List<Metric> metrics;
    private final boolean overPartners;

    /**
     * Columns of metrics.
     *
     * @param overPartners whether each partner stands in one row only, so that partners may be added up
     * @param metrics from left to right
     */
    public MetricColumns(boolean overPartners, Metric... metrics) {
        this.metrics = List.of(metrics);
        this.overPartners = overPartners;
    }

    public List<Column> columns() {
        return metrics.stream()
                .map(metric -> (addsUp(metric) ? Column.summed(header(metric)) : Column.numbers(header(metric)))
                        .meaning(metric.definition()))
                .toList();
    }

    public List<Cell> cells(FigureCells figures, Window window, Place place) {
        List<Cell> cells = new ArrayList<>();
        metrics.forEach(metric -> cells.add(figures.of(window, place, metric)));
        return cells;
    }

    private boolean addsUp(Metric metric) {
        return switch (metric.unit()) {
            case N, PEOPLE, HOURS, MONEY ->
                !NEVER_ADD_UP.contains(metric) && (overPartners || !ADD_UP_OVER_PARTNERS.contains(metric));
            case SHARE, RATE, SCORE -> false;
        };
    }

    /** The title of a metric with its unit. */
    public static String header(Metric metric) {
        String unit = words(metric.unit());
        return unit.isEmpty() ? metric.title() : metric.title() + " (" + unit + ")";
    }

    /** A unit in words; blank for things that are simply counted. */
    static String words(Unit unit) {
        return switch (unit) {
            case N, RATE -> "";
            case PEOPLE -> "people";
            case HOURS -> "hours";
            case MONEY -> "$";
            case SHARE -> "%";
            case SCORE -> "1 to 5";
        };
    }
}
