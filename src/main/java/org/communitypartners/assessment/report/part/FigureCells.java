package org.communitypartners.assessment.report.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.finding.Phrases;
import org.communitypartners.assessment.measure.metric.Basis;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Unit;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.jspecify.annotations.Nullable;

/** Figures as cells: each shown as its unit asks, and each that has no value with the reason. */
public final class FigureCells {

    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    private final Figures figures;
    private final Optional<ActivityTrace> trace;

    public FigureCells(Figures figures) {
        this(figures, Optional.empty());
    }

    private FigureCells(Figures figures, Optional<ActivityTrace> trace) {
        this.figures = figures;
        this.trace = trace;
    }

    /** The figures of a report; in a workbook with activity rows sums of the period lead back to them. */
    public static FigureCells traced(ReportContents contents) {
        return new FigureCells(contents.figures(), ActivityTrace.of(contents));
    }

    /** The cell of a figure; empty when it is not given there. */
    public Cell of(Window window, Place place, Metric metric) {
        return figures.find(window, place, metric).map(this::of).orElse(Cell.blank(Gap.EMPTY));
    }

    /** The cell of a figure. */
    public Cell of(Figure figure) {
        BigDecimal value = figure.value();
        if (figure.note() == Note.SUPPRESSED || figure.note() == Note.NOT_COLLECTED) {
            return Cell.blank(gap(figure.note()));
        }
        boolean nothing = value == null || value.signum() == 0;
        if (nothing && fromLog(figure) && !figures.coverage().saysZero(figure.window())) {
            return Cell.blank(Gap.NOT_COVERED);
        }
        if (nothing && isGivenNowhere(figure)) {
            return Cell.blank(Gap.NOT_GIVEN);
        }
        return value == null
                ? Cell.blank(gap(figure.note()))
                : new Cell.Amount(
                        value,
                        format(figure.metric(), figure.unit()),
                        figure.isThin() ? restsOn(figure) : "",
                        trace.flatMap(rows -> rows.of(figure)).orElse(null));
    }

    /** The cell of a sum over windows that need not exist. */
    public Cell of(Optional<Window> window, Place place, Metric metric) {
        return window.map(found -> of(found, place, metric)).orElse(Cell.blank(Gap.EMPTY));
    }

    /** The difference between two windows; shares differ by percentage points. */
    public Cell change(Window now, Window before, Place place, Metric metric) {
        Cell later = of(now, place, metric);
        Cell earlier = of(before, place, metric);
        if (later instanceof Cell.Amount && earlier instanceof Cell.Amount && !comparable(now, before)) {
            return Cell.blank(Gap.NOT_COVERED);
        }
        if (later instanceof Cell.Amount to && earlier instanceof Cell.Amount from) {
            if (to.thin() || from.thin()) {
                return Cell.blank(Gap.TOO_FEW);
            }
            BigDecimal difference = to.value().subtract(from.value());
            return switch (metric.unit()) {
                case N, PEOPLE -> Cell.amount(difference, Format.CHANGE);
                case SHARE -> Cell.amount(difference.multiply(POINTS), Format.POINTS);
                case HOURS, MONEY, RATE, SCORE -> Cell.amount(difference, Format.DECIMAL_CHANGE);
            };
        }
        return later instanceof Cell.Blank ? later : earlier;
    }

    /** Whether the log speaks of both windows, so that a difference is one of the work. */
    public boolean comparable(Window now, Window before) {
        return figures.coverage().covers(now.span()) && figures.coverage().covers(before.span());
    }

    /** The value, when the cell shows one. */
    public Optional<BigDecimal> value(Window window, Place place, Metric metric) {
        return figures.find(window, place, metric)
                .filter(figure -> of(figure) instanceof Cell.Amount)
                .flatMap(figure -> Optional.ofNullable(figure.value()));
    }

    private static boolean isGivenNowhere(Figure figure) {
        Long known = figure.known();
        Long of = figure.of();
        return known != null && of != null && known == 0 && of > 0;
    }

    private static String restsOn(Figure figure) {
        Basis basis = figure.basis();
        if (basis == null) {
            return "known for " + rows(figure.known(), figure.of());
        }
        BigDecimal hours = basis.hours();
        return "rests on " + rows(basis.rows(), basis.of())
                + (hours == null ? "" : ", " + Phrases.number(hours) + (isOne(hours) ? " hour" : " hours"));
    }

    private static boolean isOne(BigDecimal hours) {
        return hours.compareTo(BigDecimal.ONE) == 0;
    }

    private static String rows(@Nullable Long known, @Nullable Long of) {
        return Words.number(known == null ? 0 : known) + " of "
                + Words.count(of == null ? 0 : of, "activity", "activities");
    }

    /** What is computed from rows of the log, unlike surveys and populations. */
    private static boolean fromLog(Figure figure) {
        return switch (figure.metric().family()) {
            case WORK, PARTNERSHIP, ECPA, PLS -> true;
            case UNDUPLICATED, REPRESENTATION, OUTCOMES, TARGETS -> false;
        };
    }

    /** A count, when there is one and this copy shows it; else -1. */
    public long count(Window window, Place place, Metric metric) {
        return value(window, place, metric).map(BigDecimal::longValue).orElse(-1L);
    }

    /** How values of a metric are shown. */
    public static Format format(Metric metric, Unit unit) {
        return switch (unit) {
            case N, PEOPLE -> Format.COUNT;
            case SHARE -> metric == Metric.PARTICIPATION_RATE ? Format.FINE_SHARE : Format.SHARE;
            case HOURS, RATE -> Format.DECIMAL;
            case MONEY, SCORE -> Format.FINE;
        };
    }

    private static Gap gap(Note note) {
        return switch (note) {
            case SUPPRESSED -> Gap.SUPPRESSED;
            case NOT_COLLECTED -> Gap.NOT_COLLECTED;
            case NO_DENOMINATOR -> Gap.NO_DENOMINATOR;
            case ESTIMATED, NONE -> Gap.EMPTY;
        };
    }
}
