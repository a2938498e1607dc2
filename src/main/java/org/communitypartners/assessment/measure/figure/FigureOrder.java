package org.communitypartners.assessment.measure.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Place;

/** The order of {@code metrics.csv} (src/docs/measures.md section 6). */
public final class FigureOrder {
    private FigureOrder() {}

    /**
     * The order of figures.
     *
     * @param partnerTypes the partner types in the order of reports
     */
    public static Comparator<Figure> of(List<PartnerType> partnerTypes) {
        Map<String, Integer> ranks = new HashMap<>();
        partnerTypes.forEach(type -> ranks.put(type.name(), type.rank()));
        Comparator<Place> byPlace = Comparator.comparing(Place::scope)
                .thenComparing(place -> ranks.getOrDefault(place.partnerType(), -1))
                .thenComparing(Place::partner, FigureOrder::byCodePoint)
                .thenComparing(Place::dimension)
                .thenComparing(FigureOrder::rankOfMember)
                .thenComparing(Place::member, FigureOrder::byCodePoint);
        return Comparator.comparing((Figure figure) -> figure.window().kind())
                .thenComparing(figure -> figure.window().span().from())
                .thenComparing(Figure::place, byPlace)
                .thenComparing(Figure::metric)
                // Only targets begin on one day and end on another; the page leaves open which comes first.
                .thenComparing(figure -> figure.window().span().to());
    }

    /** Compares texts by code point, so that the order is the same on every machine and in every language. */
    public static int byCodePoint(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                // Surrogates stand for code points above all other characters.
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    private static int rankOfMember(Place place) {
        return switch (place.dimension()) {
            case TARGET_AGE -> rank(place.member(), TargetAge.values(), TargetAge::label);
            case LOCATION_MODE -> rank(place.member(), LocationMode.values(), LocationMode::name);
            default -> 0;
        };
    }

    private static <T> int rank(String member, T[] values, Function<T, String> name) {
        for (int i = 0; i < values.length; i++) {
            if (name.apply(values[i]).equals(member)) {
                return i;
            }
        }
        return values.length;
    }
}
