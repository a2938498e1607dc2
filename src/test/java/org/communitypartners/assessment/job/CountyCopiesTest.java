package org.communitypartners.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.privacy.SumsSolver;
import org.junit.jupiter.api.Test;

/** Copies of the sample county for many periods, one after another into one folder. */
class CountyCopiesTest {
    private final CountyReleaseFixture folder = new CountyReleaseFixture();

    @Test
    void copiesOfMonthsQuartersAndBothSortsOfYearGiveNothingBack() {
        sixPeriods().forEach(this::assertNothingIsGivenBackAfter);
        assertThat(folder.retained()).isGreaterThan(0.6);
        assertNoCopyGivesAnythingBack();
    }

    @Test
    void theOtherWayRoundTheyGiveNothingBackEither() {
        List<Period> periods = new ArrayList<>(sixPeriods());
        Collections.reverse(periods);
        periods.forEach(this::assertNothingIsGivenBackAfter);
        assertNoCopyGivesAnythingBack();
    }

    @Test
    void aSingleMonthKeepsSevenInTenOfItsLargeCounts() {
        folder.share(Period.month(YearMonth.of(2026, 10)));
        assertThat(folder.retained()).isGreaterThan(0.7);
    }

    @Test
    void monthAfterMonthGivesNothingBackAndKeepsSixInTenOfTheLargeCounts() {
        for (int month = 5; month <= 10; month++) {
            assertNothingIsGivenBackAfter(Period.month(YearMonth.of(2026, month)));
            assertThat(folder.retained()).as("month %s", month).isGreaterThan(0.6);
        }
        assertNoCopyGivesAnythingBack();
        assertThat(new PublishedRates(folder.copies()).giveBack()).isEmpty();
    }

    private static List<Period> sixPeriods() {
        return List.of(
                Period.month(YearMonth.of(2026, 10)),
                Period.month(YearMonth.of(2026, 3)),
                Period.month(YearMonth.of(2025, 7)),
                Period.quarter(2026, 3),
                Period.year(2025),
                Period.fiscalYear(2026, 7));
    }

    private void assertNothingIsGivenBackAfter(Period period) {
        folder.share(period);
        assertThat(folder.givenBack())
                .as("after %s", period)
                .noneMatch(cell -> folder.valueOf(cell) < CountyReleaseFixture.THRESHOLD);
    }

    private void assertNoCopyGivesAnythingBack() {
        for (Figures copy : folder.copies()) {
            assertThat(new SumsSolver(List.of(copy)).determined()).isEmpty();
            assertThat(copy.where(figure -> figure.value() != null
                            && PublishedRates.BUILT_ON.getOrDefault(figure.metric(), List.of()).stream()
                                    .anyMatch(count -> isSuppressed(copy, figure, count))))
                    .as("rates of what is left out")
                    .isEmpty();
        }
    }

    private static boolean isSuppressed(Figures copy, Figure rate, Metric count) {
        return copy.find(rate.window(), rate.place(), count)
                .filter(figure -> figure.note() == Note.SUPPRESSED)
                .isPresent();
    }
}
