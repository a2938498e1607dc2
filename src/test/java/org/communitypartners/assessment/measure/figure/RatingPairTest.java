package org.communitypartners.assessment.measure.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.communitypartners.assessment.activity.PartnerAssessment;
import org.communitypartners.assessment.activity.PartnerAssessment.Rater;
import org.communitypartners.assessment.measure.SmallLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatingPairTest {
    private static final LocalDate END = LocalDate.of(2026, 10, 31);

    @Test
    void theNewestRatingOfEachSideStandsOnEachScale() {
        List<RatingPair> pairs = RatingPair.newest(
                List.of(
                        rating("Grace", "2026-02-01", "HIMMELMAN", "2", Rater.LIBRARY),
                        rating("Grace", "2026-01-01", "HIMMELMAN", "1", Rater.LIBRARY),
                        rating("Grace", "2026-03-01", "HIMMELMAN", "3", Rater.PARTNER),
                        rating("Grace", "2026-11-01", "HIMMELMAN", "4", Rater.PARTNER),
                        rating("Grace", "2026-03-01", "FREY", "5", Rater.LIBRARY)),
                END);

        assertThat(pairs)
                .extracting(RatingPair::scale, pair -> level(pair.byLibrary()), pair -> level(pair.byPartner()))
                .containsExactly(tuple("FREY", "5", "none"), tuple("HIMMELMAN", "2", "3"));
    }

    @Test
    void ofTwoRatingsOnOneDayTheLaterRowStands() {
        List<RatingPair> pairs = RatingPair.newest(
                List.of(
                        rating("Grace", "2026-02-01", "FREY", "2", Rater.LIBRARY),
                        rating("Grace", "2026-02-01", "FREY", "4", Rater.LIBRARY)),
                END);

        assertThat(pairs).singleElement().satisfies(pair -> assertThat(level(pair.byLibrary()))
                .isEqualTo("4"));
    }

    @Test
    void levelsAreCountedByScaleNumbersByTheirValueAndWordsLast() {
        List<RatingPair> pairs = RatingPair.newest(
                List.of(
                        rating("Grace", "2026-02-01", "FREY", "10", Rater.LIBRARY),
                        rating("Zion", "2026-02-01", "FREY", "2", Rater.LIBRARY),
                        rating("Zion", "2026-02-01", "FREY", "2", Rater.PARTNER),
                        rating("Olaf", "2026-02-01", "FREY", "2", Rater.LIBRARY),
                        rating("Olaf", "2026-02-01", "FREY", "coalition", Rater.PARTNER),
                        rating("Olaf", "2026-02-01", "HIMMELMAN", "1", Rater.LIBRARY)),
                END);

        assertThat(DepthLevel.of(pairs))
                .containsExactly(
                        new DepthLevel("FREY", "2", 2, 1),
                        new DepthLevel("FREY", "10", 1, 0),
                        new DepthLevel("FREY", "coalition", 0, 1),
                        new DepthLevel("HIMMELMAN", "1", 1, 0));
    }

    private static String level(@Nullable PartnerAssessment rating) {
        return rating == null ? "none" : rating.level();
    }

    private static PartnerAssessment rating(String partner, String day, String scale, String level, Rater rater) {
        return new PartnerAssessment(SmallLog.term(partner), LocalDate.parse(day), scale, level, rater);
    }
}
