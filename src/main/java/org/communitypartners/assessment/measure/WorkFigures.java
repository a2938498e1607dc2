package org.communitypartners.assessment.measure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The figures of some work that has no place of its own in {@code metrics.csv}, each with its known and of.
 *
 * @param figures the figures of the family {@link Metric.Family#WORK}, by metric
 */
public record WorkFigures(Map<Metric, Figure> figures) {

    /** Makes the map unchangeable. */
    public WorkFigures {
        figures = Map.copyOf(figures);
    }

    /** One figure, when it is given. */
    public Optional<Figure> find(Metric metric) {
        return Optional.ofNullable(figures.get(metric));
    }

    /** The value of one figure, when there is one. */
    public Optional<BigDecimal> value(Metric metric) {
        return find(metric).flatMap(figure -> Optional.ofNullable(figure.value()));
    }

    /** The figures of a cell that belongs to so many partners. */
    static WorkFigures of(Cell cell, long activePartners, long repeatPartners, Window window, Place place) {
        Subject subject = new Subject(
                cell,
                activePartners,
                repeatPartners,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                OptionalLong.empty(),
                OptionalLong.empty());
        Map<Metric, Figure> figures = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            if (metric.family() == Metric.Family.WORK
                    && metric.isGiven(window.kind(), place.scope(), place.dimension())) {
                figures.put(metric, metric.formula().evaluate(subject).at(window, place, metric));
            }
        }
        return new WorkFigures(figures);
    }
}
