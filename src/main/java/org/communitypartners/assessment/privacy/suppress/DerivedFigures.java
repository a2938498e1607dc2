package org.communitypartners.assessment.privacy.suppress;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Input;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.privacy.release.CellKey;
import org.communitypartners.assessment.privacy.release.CountKey;
import org.communitypartners.assessment.privacy.release.ReleaseSet;
import org.communitypartners.assessment.privacy.release.ReleasedCell;
import org.communitypartners.assessment.privacy.release.ReleasedCell.CellStatus;

/** Which figures go because suppressed counts could be worked out from them: rates, shares, attainments, PLS lines. */
public final class DerivedFigures {
    private static final List<Metric> PLS_BY_AGE =
            List.of(Metric.PLS_611, Metric.PLS_612, Metric.PLS_613, Metric.PLS_614, Metric.PLS_615);
    private static final List<Metric> PLS_BY_MODE = List.of(Metric.PLS_616, Metric.PLS_617, Metric.PLS_618);
    /** Parts of a count of people that are looked at here, or that are all the work. */
    private static final Set<Metric> HAS_RULE = Stream.of(List.of(Metric.PLS_610), PLS_BY_AGE, PLS_BY_MODE)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** A count of people at a place, whatever metric publishes it. */
    private record People(CellKey cell, Input of) {}

    private final Figures figures;
    private final Map<People, CellStatus> showing = new HashMap<>();
    private final long minimumCell;
    private final Set<Dimension> sharesGo = EnumSet.noneOf(Dimension.class);
    private final Set<Window> agesGo = new HashSet<>();
    private final Set<Window> modesGo = new HashSet<>();
    /**
     * The days whose attendance by age the copy decides on; of others, another copy may leave out what a line tells.
     */
    private final Set<DateSpan> agesTold = new HashSet<>();

    private final Set<DateSpan> modesTold = new HashSet<>();
    private final Set<Input> wholeSuppressed = new HashSet<>();
    private final List<ReleasedCell> wholeSuppressedBefore;

    /**
     * What follows.
     *
     * @param figures all figures of the copy
     * @param showing what becomes of its counts of people
     * @param copies its counts, and those of the copies before
     */
    public DerivedFigures(Figures figures, Map<CountKey, CellStatus> showing, ReleaseSet copies) {
        this.figures = figures;
        showing.forEach((count, status) -> count.metric()
                .builtOn()
                .forEach(people -> this.showing.merge(new People(count.cell(), people), status, DerivedFigures::less)));
        minimumCell = copies.minimumCell();
        wholeSuppressedBefore = copies.earlier().stream()
                .flatMap(List::stream)
                .filter(count -> count.showing() == CellStatus.SUPPRESSED && CellKey.isGrandTotal(count.place()))
                .toList();
        figures.inOrder().forEach(this::look);
    }

    /** Where two metrics publish the same people, what one of them leaves out is left out. */
    private static CellStatus less(CellStatus one, CellStatus other) {
        return one == CellStatus.SUPPRESSED ? one : other;
    }

    /** Whether a figure is left out. */
    public boolean suppresses(Figure figure) {
        Metric metric = figure.metric();
        if (metric == Metric.CONTACT_SHARE || metric == Metric.SHARE_GAP) {
            // Shares of one whole give a single missing one back.
            return sharesGo.contains(figure.place().dimension()) || restsOnSuppressed(figure);
        }
        if (metric == Metric.TARGET_ATTAINMENT) {
            return attainmentGoes(figure);
        }
        if (PLS_BY_AGE.contains(metric)) {
            return agesGo.contains(figure.window())
                    || !agesTold.contains(figure.window().span())
                    || restsOnSuppressed(figure);
        }
        if (PLS_BY_MODE.contains(metric)) {
            return modesGo.contains(figure.window())
                    || !modesTold.contains(figure.window().span())
                    || restsOnSuppressed(figure);
        }
        return restsOnSuppressed(figure);
    }

    /**
     * Whether the copy leaves out, or does not have at all, a count of people that a figure rests on. A part of such a
     * count, for which no rule stands above, goes too: nobody has looked how small it is.
     */
    private boolean restsOnSuppressed(Figure figure) {
        Metric metric = figure.metric();
        boolean isPart = metric.formula().isCount() && !metric.builtOn().isEmpty() && !metric.countsPeople();
        if (isPart && !HAS_RULE.contains(metric)) {
            return true;
        }
        return metric.builtOn().stream().anyMatch(people -> {
            CellStatus status = showing.get(people(figure, people));
            return status == CellStatus.SUPPRESSED || (status == null && figure.value() != null);
        });
    }

    private void look(Figure figure) {
        Place place = figure.place();
        Metric metric = figure.metric();
        if (metric == Metric.CONTACT_SHARE && restsOnSuppressed(figure)) {
            sharesGo.add(place.dimension());
        }
        if (metric.countsPeople() && CellKey.isGrandTotal(place) && restsOnSuppressed(figure)) {
            wholeSuppressed.addAll(metric.builtOn());
        }
        boolean age = PLS_BY_AGE.contains(metric) && isSmall(figure);
        boolean mode = PLS_BY_MODE.contains(metric) && isSmall(figure);
        if (metric == Metric.PROGRAM_ATTENDANCE && place.scope() == Scope.ALL) {
            boolean goes = restsOnSuppressed(figure);
            if (place.dimension() == Dimension.TARGET_AGE) {
                agesTold.add(figure.window().span());
                age |= goes;
            } else if (place.dimension() == Dimension.LOCATION_MODE) {
                modesTold.add(figure.window().span());
                mode |= goes;
            }
        }
        if (age) {
            sameDays(figure.window(), agesGo);
        }
        if (mode) {
            sameDays(figure.window(), modesGo);
        }
    }

    /** The windows that cover the same days go together. */
    private void sameDays(Window window, Set<Window> windows) {
        figures.inOrder().stream()
                .map(Figure::window)
                .filter(other -> other.span().equals(window.span()))
                .forEach(windows::add);
    }

    private boolean isSmall(Figure figure) {
        BigDecimal value = figure.value();
        return value != null && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(minimumCell)) < 0;
    }

    /** Target x attainment is the actual: it may be told where that is a count of the copy, or of all the work. */
    private boolean attainmentGoes(Figure figure) {
        Place place = figure.place();
        String member = place.member();
        int blank = member.lastIndexOf(' ');
        Optional<Metric> of = Metric.withId(member.substring(blank + 1));
        if (of.isEmpty()) {
            return true;
        }
        Set<Input> counts = of.get().builtOn();
        if (place.scope() == Scope.ALL && blank < 0) {
            return counts.stream()
                    .anyMatch(count -> wholeSuppressed.contains(count) || isSuppressedBefore(figure.window(), count));
        }
        Place whose = blank < 0
                ? new Place(place.scope(), place.partnerType(), place.partner(), Dimension.NONE, "")
                : Place.all().within(Dimension.GRANT, member.substring(0, blank));
        CellKey actual = new CellKey(soFar(figure.window().span()), whose);
        return counts.stream().anyMatch(count -> showing.get(new People(actual, count)) != CellStatus.SHOWN);
    }

    /** A copy of other days may have left out all the work of some days of a target. */
    private boolean isSuppressedBefore(Window target, Input people) {
        return wholeSuppressedBefore.stream()
                .anyMatch(count -> count.metric().builtOn().contains(people)
                        && count.span().overlaps(target.span()));
    }

    /** The days of a target until the end of the report's period. */
    private DateSpan soFar(DateSpan target) {
        return figures.inOrder().stream()
                .map(Figure::window)
                .filter(window -> window.kind() == WindowKind.PERIOD)
                .map(window -> window.span().to())
                .filter(end -> end.isBefore(target.to()) && !end.isBefore(target.from()))
                .findFirst()
                .map(end -> new DateSpan(target.from(), end))
                .orElse(target);
    }

    private static People people(Figure figure, Input of) {
        return new People(new CellKey(figure.window().span(), figure.place()), of);
    }
}
