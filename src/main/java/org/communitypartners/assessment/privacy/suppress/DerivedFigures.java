package org.communitypartners.assessment.privacy.suppress;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
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

    private final Figures figures;
    private final Map<CountKey, CellStatus> showing;
    private final long minimumCell;
    private final Set<Dimension> sharesGo = EnumSet.noneOf(Dimension.class);
    private final Set<Window> agesGo = new HashSet<>();
    private final Set<Window> modesGo = new HashSet<>();
    /**
     * The days whose attendance by age the copy decides on; of others, another copy may leave out what a line tells.
     */
    private final Set<DateSpan> agesTold = new HashSet<>();

    private final Set<DateSpan> modesTold = new HashSet<>();
    private final Set<Metric> wholeSuppressed = EnumSet.noneOf(Metric.class);
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
        this.showing = showing;
        minimumCell = copies.minimumCell();
        wholeSuppressedBefore = copies.earlier().stream()
                .flatMap(List::stream)
                .filter(count -> count.showing() == CellStatus.SUPPRESSED && CellKey.isGrandTotal(count.place()))
                .toList();
        figures.inOrder().forEach(this::look);
    }

    /** Whether a figure is left out. */
    public boolean suppresses(Figure figure) {
        Metric metric = figure.metric();
        if (metric == Metric.CONTACT_SHARE || metric == Metric.SHARE_GAP) {
            // Shares of one whole give a single missing one back.
            return sharesGo.contains(figure.place().dimension());
        }
        if (metric == Metric.TARGET_ATTAINMENT) {
            return attainmentGoes(figure);
        }
        if (PLS_BY_AGE.contains(metric)) {
            return agesGo.contains(figure.window())
                    || !agesTold.contains(figure.window().span());
        }
        if (PLS_BY_MODE.contains(metric)) {
            return modesGo.contains(figure.window())
                    || !modesTold.contains(figure.window().span());
        }
        return isSuppressed(figure, metric) || metric.builtOn().stream().anyMatch(count -> isSuppressed(figure, count));
    }

    private void look(Figure figure) {
        Place place = figure.place();
        Metric metric = figure.metric();
        if (metric == Metric.CONTACT_SHARE && isSuppressed(figure, Metric.DIRECT_CONTACTS)) {
            sharesGo.add(place.dimension());
        }
        if (metric.countsPeople() && CellKey.isGrandTotal(place) && isSuppressed(figure, metric)) {
            wholeSuppressed.add(metric);
        }
        boolean age = PLS_BY_AGE.contains(metric) && isSmall(figure);
        boolean mode = PLS_BY_MODE.contains(metric) && isSmall(figure);
        if (metric == Metric.PROGRAM_ATTENDANCE && place.scope() == Scope.ALL) {
            boolean goes = isSuppressed(figure, metric);
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
        Metric of = Metric.withId(member.substring(blank + 1)).orElse(Metric.TARGET);
        List<Metric> counts = of.countsPeople() ? List.of(of) : of.builtOn();
        if (place.scope() == Scope.ALL && blank < 0) {
            return counts.stream()
                    .anyMatch(count -> wholeSuppressed.contains(count) || isSuppressedBefore(figure.window(), count));
        }
        Place whose = blank < 0
                ? new Place(place.scope(), place.partnerType(), place.partner(), Dimension.NONE, "")
                : Place.all().within(Dimension.GRANT, member.substring(0, blank));
        CellKey actual = new CellKey(soFar(figure.window().span()), whose);
        return counts.stream().anyMatch(count -> showing.get(new CountKey(actual, count)) != CellStatus.SHOWN);
    }

    /** A copy of other days may have left out all the work of some days of a target. */
    private boolean isSuppressedBefore(Window target, Metric metric) {
        return wholeSuppressedBefore.stream()
                .anyMatch(count -> count.metric() == metric && count.span().overlaps(target.span()));
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

    private boolean isSuppressed(Figure figure, Metric count) {
        CellKey spot = new CellKey(figure.window().span(), figure.place());
        return showing.get(new CountKey(spot, count)) == CellStatus.SUPPRESSED;
    }
}
