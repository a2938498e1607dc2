package org.communitypartners.assessment.measure.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.PartnerAssessment;
import org.communitypartners.assessment.activity.PartnerAssessment.Rater;
import org.communitypartners.assessment.activity.Term;
import org.jspecify.annotations.Nullable;

/**
 * The newest ratings of one partnership on one scale, the library's beside the partner's. Scales are never mixed.
 *
 * @param partner the partner
 * @param scale the scale
 * @param byLibrary the library's newest rating; null without one
 * @param byPartner the partner's own newest rating; null without one
 */
public record RatingPair(
        Term partner, String scale, @Nullable PartnerAssessment byLibrary, @Nullable PartnerAssessment byPartner) {

    private record Subject(String scale, String partner) {}

    /**
     * The newest ratings up to a day, by scale, then by the partners' keys. Of two on one day the later row counts.
     *
     * @param assessments the rows of {@code partner-assessments.csv}
     * @param end the last day that counts
     */
    public static List<RatingPair> newest(List<PartnerAssessment> assessments, LocalDate end) {
        TreeMap<Subject, RatingPair> pairs =
                new TreeMap<>(Comparator.comparing(Subject::scale, FigureOrder::byCodePoint)
                        .thenComparing(Subject::partner, FigureOrder::byCodePoint));
        for (PartnerAssessment assessment : assessments) {
            if (!assessment.date().isAfter(end)) {
                pairs.merge(
                        new Subject(assessment.scale(), assessment.partner().key()),
                        of(assessment),
                        RatingPair::updated);
            }
        }
        return List.copyOf(pairs.values());
    }

    /** How many levels apart the two ratings are; none unless both are given as numbers. */
    public Optional<BigDecimal> levelsApart() {
        return level(byLibrary).flatMap(library -> level(byPartner)
                .map(partner -> library.subtract(partner).abs()));
    }

    /** A level as a number; none when it is a word. */
    static Optional<BigDecimal> number(String level) {
        String text = level.strip();
        return text.matches("[0-9]{1,4}([.][0-9]{1,4})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<BigDecimal> level(@Nullable PartnerAssessment rating) {
        return rating == null ? Optional.empty() : number(rating.level());
    }

    private static RatingPair of(PartnerAssessment assessment) {
        boolean library = assessment.rater() == Rater.LIBRARY;
        return new RatingPair(
                assessment.partner(), assessment.scale(), library ? assessment : null, library ? null : assessment);
    }

    private RatingPair updated(RatingPair later) {
        return new RatingPair(partner, scale, newer(byLibrary, later.byLibrary), newer(byPartner, later.byPartner));
    }

    private static @Nullable PartnerAssessment newer(
            @Nullable PartnerAssessment one, @Nullable PartnerAssessment other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.date().isBefore(one.date()) ? one : other;
    }
}
