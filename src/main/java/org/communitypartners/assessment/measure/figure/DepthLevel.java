package org.communitypartners.assessment.measure.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.PartnerAssessment;
import org.jspecify.annotations.Nullable;

/**
 * How many partnerships stand at one level of one scale by their newest ratings.
 *
 * @param scale the scale
 * @param level the level as written
 * @param byLibrary how many the library rates so
 * @param byPartner how many rate themselves so
 */
public record DepthLevel(String scale, String level, long byLibrary, long byPartner) {
    private static final Comparator<DepthLevel> ORDER = Comparator.comparing(
                    DepthLevel::scale, FigureOrder::byCodePoint)
            .thenComparing(DepthLevel::rank)
            .thenComparing(DepthLevel::level, FigureOrder::byCodePoint);

    /** The levels in use, by scale, then levels that are numbers by their value, then the others by code point. */
    public static List<DepthLevel> of(List<RatingPair> pairs) {
        TreeMap<DepthLevel, DepthLevel> levels = new TreeMap<>(ORDER);
        for (RatingPair pair : pairs) {
            count(levels, pair.byLibrary(), 1, 0);
            count(levels, pair.byPartner(), 0, 1);
        }
        return List.copyOf(levels.values());
    }

    private static void count(
            TreeMap<DepthLevel, DepthLevel> levels, @Nullable PartnerAssessment rating, long library, long partner) {
        if (rating != null) {
            DepthLevel one = new DepthLevel(rating.scale(), rating.level(), library, partner);
            levels.merge(one, one, DepthLevel::plus);
        }
    }

    private DepthLevel plus(DepthLevel other) {
        return new DepthLevel(scale, level, byLibrary + other.byLibrary, byPartner + other.byPartner);
    }

    private BigDecimal rank() {
        return RatingPair.number(level).orElse(BigDecimal.valueOf(Long.MAX_VALUE));
    }
}
