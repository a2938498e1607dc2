package org.communitypartners.assessment.privacy.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The sums that a later copy may tell although this one does not: in some months a partner may have been the only
 * active one of its type. The copy of such a month says so by the number of its activities, and from then on the months
 * of the type are the partner's. Wherever the numbers allow that, it is taken to be so.
 */
public final class ForeseenAdditivity {
    private final LinkedTables tables;

    public ForeseenAdditivity(LinkedTables tables) {
        this.tables = tables;
    }

    public void state(MetricTable layer) {
        Map<Place, List<Timeline.Stay>> partners = new LinkedHashMap<>();
        Map<Place, List<Timeline.Stay>> months = new LinkedHashMap<>();
        layer.entries().forEach((spot, entry) -> {
            Place place = spot.place();
            if (place.dimension() == Dimension.NONE && entry.of() > 0) {
                if (place.scope() == Scope.PARTNER) {
                    add(partners, place, new Timeline.Stay(spot.span(), entry));
                } else if (place.scope() == Scope.PARTNER_TYPE && isMonth(spot.span())) {
                    add(months, place, new Timeline.Stay(spot.span(), entry));
                }
            }
        });
        partners.forEach((partner, stays) -> {
            List<Timeline.Stay> ofType = months.getOrDefault(Place.ofType(partner.partnerType()), List.of());
            stays.forEach(total -> state(total, stays, ofType));
        });
    }

    private static void add(Map<Place, List<Timeline.Stay>> stays, Place place, Timeline.Stay stay) {
        stays.computeIfAbsent(place, key -> new ArrayList<>()).add(stay);
    }

    private static boolean isMonth(DateSpan span) {
        LocalDate start = span.from();
        return start.getDayOfMonth() == 1
                && span.to().equals(start.plusMonths(1).minusDays(1));
    }

    private void state(Timeline.Stay total, List<Timeline.Stay> own, List<Timeline.Stay> months) {
        long people = total.entry().value();
        long rows = total.entry().of();
        List<Timeline.Stay> told = new ArrayList<>();
        List<Timeline.Stay> longestFirst = new ArrayList<>(own);
        longestFirst.sort(
                Comparator.comparingLong((Timeline.Stay stay) -> stay.span().days())
                        .reversed());
        for (Timeline.Stay part : longestFirst) {
            if (part.isWithin(total)
                    && told.stream().noneMatch(other -> other.span().overlaps(part.span()))) {
                told.add(part);
                people -= part.entry().value();
                rows -= part.entry().of();
            }
        }
        List<Timeline.Stay> free = months.stream()
                .filter(month -> month.isWithin(total)
                        && told.stream().noneMatch(other -> other.span().overlaps(month.span())))
                .toList();
        List<Cell> alone = rows > 0 ? alone(free, 0, people, rows) : null;
        if (alone != null) {
            told.forEach(part -> alone.add(part.entry().count()));
            tables.foreseeSum(total.entry().count(), alone);
        }
    }

    /** Some of the months that have just so many people and rows together. */
    private static @Nullable List<Cell> alone(List<Timeline.Stay> months, int from, long people, long rows) {
        if (rows == 0 && people == 0) {
            return new ArrayList<>();
        }
        for (int i = from; i < months.size(); i++) {
            MetricTable.Entry month = months.get(i).entry();
            if (month.of() <= rows && month.value() <= people) {
                List<Cell> rest = alone(months, i + 1, people - month.value(), rows - month.of());
                if (rest != null) {
                    rest.add(month.count());
                    return rest;
                }
            }
        }
        return null;
    }
}
