package org.communitypartners.assessment.measure.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Target;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Value;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.measure.tally.TallyPlan;
import org.jspecify.annotations.Nullable;

/** How far the targets of a period are reached at its end, and what the rest of their time asks for. */
public final class TargetStandings {
    private final TallyPlan plan;
    private final Figures figures;
    private final TargetFigures targets;

    public TargetStandings(TallyPlan plan, Figures figures, TargetFigures targets) {
        this.plan = plan;
        this.figures = figures;
        this.targets = targets;
    }

    /** Every target whose dates overlap the period, in the order of {@code targets.csv}. */
    public List<TargetProgress> all() {
        return plan.targets().stream()
                .flatMap(target -> Metric.withId(target.metric()).stream()
                        .map(metric -> progress(
                                target,
                                metric,
                                actual(target, metric),
                                attainment(target).orElse(null))))
                .toList();
    }

    /**
     * The targets whose attainment is published. What is reached is said only where another published figure says it,
     * since an attainment is rounded and must not be sharpened.
     */
    public List<TargetProgress> published() {
        return plan.targets().stream()
                .flatMap(target -> Metric.withId(target.metric()).stream().flatMap(metric -> attainment(target).stream()
                        .map(share -> progress(
                                target, metric, published(target, metric).orElse(null), share))))
                .toList();
    }

    private @Nullable BigDecimal actual(Target target, Metric metric) {
        Window window = new Window(WindowKind.TARGET, target.span());
        Value actual = targets.actual(target, metric);
        return actual.note() == Note.NOT_COLLECTED
                ? null
                : actual.at(window, targets.place(target), metric).value();
    }

    private Optional<BigDecimal> attainment(Target target) {
        return figures.published(
                new Window(WindowKind.TARGET, target.span()), targets.place(target), Metric.TARGET_ATTAINMENT);
    }

    private Optional<BigDecimal> published(Target target, Metric metric) {
        Place place = targets.place(target);
        Place whole = target.scope() == TargetScope.GRANT
                ? place.within(Dimension.GRANT, grantOf(place))
                : place.within(Dimension.NONE, "");
        DateSpan span = plan.spanSoFar(target);
        return plan.windows().all().stream()
                .filter(window -> window.span().equals(span))
                .flatMap(window -> figures.published(window, whole, metric).stream())
                .findFirst();
    }

    /** The member of a grant's target is the grant's code and the metric. */
    private static String grantOf(Place place) {
        return place.member().substring(0, place.member().lastIndexOf(' '));
    }

    private TargetProgress progress(
            Target target, Metric metric, @Nullable BigDecimal actual, @Nullable BigDecimal attainment) {
        DateSpan span = target.span();
        LocalDate end = plan.spanSoFar(target).to();
        return new TargetProgress(
                target,
                targets.place(target),
                metric,
                actual,
                attainment,
                Value.quotient(days(span.from(), end), days(span.from(), span.to())),
                actual == null ? null : needed(target, metric, actual, end).orElse(null));
    }

    private static Optional<BigDecimal> needed(Target target, Metric metric, BigDecimal actual, LocalDate end) {
        BigDecimal missing = target.value().subtract(actual);
        LocalDate last = target.span().to();
        if (!metric.addsUp() || missing.signum() <= 0 || !end.isBefore(last)) {
            return Optional.empty();
        }
        // In less than a month the whole of what is missing is needed.
        BigDecimal months = months(end.plusDays(1), last).max(BigDecimal.ONE);
        return Optional.of(Value.quotient(missing, months));
    }

    /** The calendar months between two days, both included; of a part of a month the share of its days. */
    private static BigDecimal months(LocalDate from, LocalDate to) {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .map(month -> {
                    LocalDate first = from.isAfter(month.atDay(1)) ? from : month.atDay(1);
                    LocalDate last = to.isBefore(month.atEndOfMonth()) ? to : month.atEndOfMonth();
                    return Value.quotient(days(first, last), BigDecimal.valueOf(month.lengthOfMonth()));
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
    }
}
