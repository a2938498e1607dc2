package org.communitypartners.assessment.measure.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;

/** All figures of a report, in the order of {@code metrics.csv}, found by window, place and metric. */
public final class Figures {
    private record Key(Window window, Place place, Metric metric) {}

    private final List<Figure> inOrder;
    private final Map<Key, Figure> byKey;
    private final Coverage coverage;

    /** Takes the figures of a log that covers all their windows. */
    public Figures(List<Figure> figures, Comparator<Figure> order) {
        this(figures, order, Coverage.complete());
    }

    /**
     * Takes the figures of a report.
     *
     * @param figures in any order; no two for the same window, place and metric
     * @param order the order of {@code metrics.csv}
     * @param coverage which windows the log speaks of
     */
    public Figures(List<Figure> figures, Comparator<Figure> order, Coverage coverage) {
        this.coverage = coverage;
        List<Figure> sorted = new ArrayList<>(figures);
        sorted.sort(order);
        inOrder = List.copyOf(sorted);
        byKey = new HashMap<>(inOrder.size() * 2);
        for (Figure figure : inOrder) {
            Figure twice = byKey.put(new Key(figure.window(), figure.place(), figure.metric()), figure);
            if (twice != null) {
                throw new IllegalArgumentException("Two figures for one place: " + twice);
            }
        }
    }

    /** Which windows the log speaks of. */
    public Coverage coverage() {
        return coverage;
    }

    /** The figures in the order of {@code metrics.csv}. */
    public List<Figure> inOrder() {
        return inOrder;
    }

    /** The figures that satisfy a condition, in order. */
    public Stream<Figure> where(Predicate<Figure> condition) {
        return inOrder.stream().filter(condition);
    }

    /** One figure, when it is given at that place. */
    public Optional<Figure> find(Window window, Place place, Metric metric) {
        return Optional.ofNullable(byKey.get(new Key(window, place, metric)));
    }

    /** The value of one figure, when there is one, it is collected, and this copy may show it. */
    public Optional<BigDecimal> published(Window window, Place place, Metric metric) {
        return find(window, place, metric)
                .filter(figure -> figure.note() != Note.SUPPRESSED && figure.note() != Note.NOT_COLLECTED)
                .flatMap(figure -> Optional.ofNullable(figure.value()));
    }

    /** The value of one figure, when there is one. */
    public Optional<BigDecimal> value(Window window, Place place, Metric metric) {
        return find(window, place, metric).flatMap(figure -> Optional.ofNullable(figure.value()));
    }
}
