package org.communitypartners.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.privacy.SumsSolver;
import org.junit.jupiter.api.Test;

/**
 * Copies of the sample county in orders that nobody plans: backwards, years after months and months after years, with
 * rows that went missing in between. The reader knows the numbers of activities, which are no secret.
 */
class CountyOrdersTest {
    private static final int LOW = 5;
    private static final int FEW = 97;
    private static final int MANY = 13;

    private final CountyReleaseFixture folder = new CountyReleaseFixture();

    @Test
    void monthBeforeMonth() {
        assertNothingIsGivenBackIn(month(10), month(9), month(8), month(7), month(6));
    }

    @Test
    void monthsInNoOrder() {
        assertNothingIsGivenBackIn(month(8), month(10), month(9), month(7));
    }

    @Test
    void monthsBackwardsAfterAYearAndAQuarter() {
        assertNothingIsGivenBackIn(Period.year(2025), Period.quarter(2026, 3), month(9), month(8));
    }

    @Test
    void monthsAfterTheirQuarter() {
        assertNothingIsGivenBackIn(Period.quarter(2026, 3), month(10), month(8), month(9), month(7));
    }

    @Test
    void aYearBesideAFiscalYear() {
        assertNothingIsGivenBackIn(
                Period.month(YearMonth.of(2025, 11)),
                Period.month(YearMonth.of(2025, 12)),
                Period.year(2025),
                Period.fiscalYear(2025, 7));
    }

    @Test
    void theMonthsOfAQuarterAfterBothYears() {
        assertNothingIsGivenBackIn(
                Period.fiscalYear(2025, 7),
                Period.year(2025),
                Period.month(YearMonth.of(2025, 10)),
                Period.month(YearMonth.of(2025, 11)),
                Period.month(YearMonth.of(2025, 12)));
    }

    @Test
    void aGrantYearAcrossBothYears() {
        assertNothingIsGivenBackIn(
                month(2), Period.dates(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30)), fiscalYear(), month(3));
    }

    @Test
    void aFiscalYearAfterMonths() {
        assertNothingIsGivenBackIn(month(8), month(9), month(10), fiscalYear());
    }

    @Test
    void monthsAfterTheirFiscalYear() {
        assertNothingIsGivenBackIn(fiscalYear(), month(8), month(6));
    }

    @Test
    void rowsThatWentMissingInBetween() {
        share(month(9), month(10));
        folder.restate(FEW);
        share(month(10), month(9), month(8));
        assertThat(new SumsSolver(folder.copies().subList(0, 2)).determined()).isEmpty();
        assertThat(new SumsSolver(folder.copies().subList(2, 5)).determined()).isEmpty();
        assertThat(folder.givenBackByAll()).isEmpty();
    }

    /** The list of a month's languages and its total, told anew, differ by what is missing. */
    @Test
    void theMonthOfAMissingRowReportedAgain() {
        share(month(5), month(4), month(7));
        folder.restate(FEW);
        share(month(8), month(4), month(9));
        assertThat(folder.givenBackByAll()).isEmpty();
    }

    /** What the windows of before told among themselves holds, though those of now contradict them. */
    @Test
    void manyRowsMissingFromAnEarlierMonth() {
        share(month(6), month(5), month(10));
        folder.restate(MANY);
        share(month(4));
        assertThat(folder.givenBackByAll()).isEmpty();
    }

    private void share(Period... periods) {
        for (Period period : periods) {
            folder.share(period);
            assertThat(new SumsSolver(List.of(folder.lastCopy())).determined())
                    .as("in the copy of %s alone", period)
                    .isEmpty();
        }
    }

    /** What was shown below the new threshold stays known, but nobody learns it from the new copies. */
    @Test
    void aThresholdThatIsRaised() {
        folder.share(month(9), LOW);
        folder.share(month(10), LOW);
        for (Period period : List.of(month(9), month(10), month(8))) {
            folder.share(period);
            Figures copy = folder.lastCopy();
            assertThat(new SumsSolver(List.of(copy)).determined())
                    .as("in the copy of %s alone", period)
                    .isEmpty();
            assertThat(copy.where(CountyOrdersTest::isSmall))
                    .as("small counts in the copy of %s", period)
                    .isEmpty();
            assertThat(folder.givenBack())
                    .as("in all copies up to %s", period)
                    .noneMatch(cell -> folder.valueOf(cell) < LOW);
        }
    }

    private static boolean isSmall(Figure figure) {
        BigDecimal value = figure.value();
        return figure.metric().countsPeople()
                && !figure.place().equals(Place.all())
                && value != null
                && value.signum() > 0
                && value.longValueExact() < CountyReleaseFixture.THRESHOLD;
    }

    private static Period month(int month) {
        return Period.month(YearMonth.of(2026, month));
    }

    private static Period fiscalYear() {
        return Period.fiscalYear(2026, 7);
    }

    private void assertNothingIsGivenBackIn(Period... periods) {
        for (Period period : periods) {
            share(period);
            assertThat(folder.givenBack()).as("in all copies up to %s", period).isEmpty();
            assertThat(new PublishedRates(folder.copies()).giveBack())
                    .as("by rates in all copies up to %s", period)
                    .isEmpty();
        }
    }
}
