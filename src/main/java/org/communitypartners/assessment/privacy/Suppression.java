package org.communitypartners.assessment.privacy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.privacy.release.Breakdown;
import org.communitypartners.assessment.privacy.release.CellKey;
import org.communitypartners.assessment.privacy.release.CountKey;
import org.communitypartners.assessment.privacy.release.Release;
import org.communitypartners.assessment.privacy.release.ReleaseSet;
import org.communitypartners.assessment.privacy.release.ReleasedCell;
import org.communitypartners.assessment.privacy.release.ReleasedCell.CellStatus;
import org.communitypartners.assessment.privacy.suppress.DerivedFigures;
import org.communitypartners.assessment.privacy.suppress.ReleaseSuppression;
import org.communitypartners.assessment.privacy.suppress.TableSuppression;
import org.jspecify.annotations.Nullable;

/**
 * Makes the figures of a shareable copy (src/docs/measures.md section 5).
 *
 * <p>A count of people from 1 to just below the threshold is suppressed unless it covers all the work, and so is every
 * further count without which the published figures, of this copy and of earlier ones, would bound a suppressed one
 * more narrowly than the threshold allows: from 0 to the threshold less one stays possible for a small count, and as
 * wide a range for a count that is suppressed to protect it, or as much as published totals of all the work leave.
 * Figures of all the work go last. Whatever is built on a suppressed count goes with it.
 */
public final class Suppression {
    private final Figures figures;
    private final List<PartnerType> types;
    private final Predicate<Place> named;
    private final long minimumCell;

    /**
     * A suppression.
     *
     * @param figures all figures
     * @param types the partner types in the order of reports
     * @param named whether the partner of a place may be named
     * @param minimumCell the smallest count of people that is shown
     */
    public Suppression(Figures figures, List<PartnerType> types, Predicate<Place> named, long minimumCell) {
        this.figures = figures;
        this.types = types;
        this.named = named;
        this.minimumCell = minimumCell;
    }

    /**
     * The figures of a shareable copy.
     *
     * @param earlier the counts of every earlier copy that readers may have, oldest first
     */
    public Release against(List<List<ReleasedCell>> earlier) {
        ReleaseSet copies = new ReleaseSet(counts(), earlier, minimumCell);
        ReleaseSuppression decisions = new ReleaseSuppression(copies);
        Map<CountKey, CellStatus> showing = new HashMap<>();
        List<ReleasedCell> dealtWith = new ArrayList<>();
        for (TableSuppression family : decisions.families()) {
            for (ReleasedCell count : family.counts()) {
                showing.put(CountKey.of(count), family.showing(count));
                dealtWith.add(family.dealtWith(count));
            }
        }
        return copy(new DerivedFigures(figures, showing, copies), dealtWith, decisions.untold());
    }

    private List<ReleasedCell> counts() {
        Map<CountKey, ReleasedCell> counts = new LinkedHashMap<>();
        for (Figure figure : figures.inOrder()) {
            BigDecimal value = figure.value();
            if (figure.metric().countsPeople() && value != null) {
                ReleasedCell count = new ReleasedCell(
                        figure.window().span(),
                        figure.place(),
                        figure.metric(),
                        value.longValueExact(),
                        orNone(figure.known()),
                        orNone(figure.of()),
                        isPresent(figure.place()) ? CellStatus.SHOWN : CellStatus.ABSENT);
                counts.putIfAbsent(CountKey.of(count), count);
            }
        }
        return List.copyOf(counts.values());
    }

    private boolean isPresent(Place place) {
        return place.scope() != Scope.PARTNER || named.test(place);
    }

    private static long orNone(@Nullable Long number) {
        return number == null ? -1 : number;
    }

    private Release copy(DerivedFigures consequences, List<ReleasedCell> counts, Set<Breakdown> untold) {
        List<Figure> kept = new ArrayList<>();
        long people = 0;
        long suppressed = 0;
        for (Figure figure : figures.inOrder()) {
            CellKey spot = new CellKey(figure.window().span(), figure.place());
            if (isPresent(figure.place()) && !Breakdown.isIn(untold, spot)) {
                boolean goes = consequences.suppresses(figure);
                kept.add(goes ? without(figure) : figure);
                if (figure.metric().countsPeople() && figure.value() != null) {
                    people++;
                    suppressed += goes ? 1 : 0;
                }
            }
        }
        return new Release(new Figures(kept, FigureOrder.of(types), figures.coverage()), counts, people, suppressed);
    }

    private static Figure without(Figure figure) {
        return new Figure(figure.window(), figure.place(), figure.metric(), null, null, null, Note.SUPPRESSED);
    }
}
