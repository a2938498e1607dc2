package org.communitypartners.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.privacy.SumsSolver;
import org.junit.jupiter.api.Test;

/**
 * Copies of the sample county in orders that nobody plans: backwards, years after months and months after years, with
 * rows that went missing in between. What earlier copies tell a reader who learns the numbers of activities from the
 * newest one is the most that may come to light; those numbers are no secret.
 */
class CountyOrdersTest {
    private final CountyFolder folder = new CountyFolder();

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
    void aFiscalYearAfterMonths() {
        assertNothingIsGivenBackIn(month(8), month(9), month(10), fiscalYear());
    }

    @Test
    void monthsAfterTheirFiscalYear() {
        assertNothingIsGivenBackIn(fiscalYear(), month(8), month(6));
    }

    @Test
    void rowsThatWentMissingInBetween() {
        folder.share(month(9));
        folder.share(month(10));
        folder.restate();
        List<Period> again = List.of(month(10), month(9), month(8));
        again.forEach(folder::share);
        folder.copies().forEach(copy -> assertThat(new SumsSolver(List.of(copy)).determined())
                .isEmpty());
        assertThat(new SumsSolver(folder.copies().subList(0, 2)).determined()).isEmpty();
        assertThat(new SumsSolver(folder.copies().subList(2, 5)).determined()).isEmpty();
    }

    private static Period month(int month) {
        return Period.month(YearMonth.of(2026, month));
    }

    private static Period fiscalYear() {
        return Period.fiscalYear(2026, 7);
    }

    private void assertNothingIsGivenBackIn(Period... periods) {
        for (Period period : periods) {
            folder.share(period);
            assertThat(new SumsSolver(List.of(folder.lastCopy())).determined())
                    .as("in the copy of %s alone", period)
                    .isEmpty();
            assertThat(folder.givenBack()).as("in all copies up to %s", period).isEmpty();
            assertThat(new PublishedRates(folder.copies()).giveBack())
                    .as("by rates in all copies up to %s", period)
                    .isEmpty();
        }
    }
}
