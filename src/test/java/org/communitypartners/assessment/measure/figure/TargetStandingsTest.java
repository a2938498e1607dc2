package org.communitypartners.assessment.measure.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communitypartners.assessment.measure.SmallLog.CHURCHES;
import static org.communitypartners.assessment.measure.SmallLog.SHELTERS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.measure.SmallLog;
import org.communitypartners.assessment.measure.SmallRow;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.review.Assessment;
import org.junit.jupiter.api.Test;

class TargetStandingsTest {
    private final SmallLog log = SmallLog.of(Period.month(YearMonth.of(2026, 10)));

    @Test
    void aTargetIsMeasuredFromItsOwnStartToThePeriodsEnd() {
        log.program("2026-06-30", "Grace", CHURCHES, 1000)
                .program("2026-07-01", "Grace", CHURCHES, 30)
                .program("2026-10-31", "Grace", CHURCHES, 50)
                .program("2026-11-01", "Grace", CHURCHES, 1000)
                .target(TargetScope.ALL, "", Metric.DIRECT_CONTACTS, "2026-07-01", "2027-06-30", 200);

        TargetProgress progress = only(log.assessment());
        assertThat(progress.actual()).isEqualByComparingTo("80");
        assertThat(progress.attainment()).isEqualByComparingTo("0.4");
        // 123 of 365 days.
        assertThat(progress.timePassed()).isEqualByComparingTo("0.337");
        // 120 contacts in the 8 months from November to June.
        assertThat(progress.neededPerMonth()).isEqualByComparingTo("15");
        assertThat(progress.behind()).isFalse();
    }

    @Test
    void ofAMonthThatIsLeftInPartTheShareOfItsDaysCounts() {
        SmallLog untilMidMonth = SmallLog.of(Period.dates(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 15)))
                .program("2026-10-02", "Grace", CHURCHES, 10)
                .target(TargetScope.ALL, "", Metric.DIRECT_CONTACTS, "2026-10-01", "2026-12-15", 110);

        // 16 of 31 days of October, November, 15 of 31 of December: 2 months for 100 contacts.
        assertThat(only(untilMidMonth.assessment()).neededPerMonth()).isEqualByComparingTo("50");
    }

    @Test
    void inLessThanAMonthAllThatIsMissingIsNeeded() {
        log.program("2026-10-02", "Grace", CHURCHES, 10)
                .target(TargetScope.ALL, "", Metric.DIRECT_CONTACTS, "2026-10-01", "2026-11-10", 40);

        assertThat(only(log.assessment()).neededPerMonth()).isEqualByComparingTo("30");
    }

    @Test
    void nothingIsNeededOfWhatIsReachedOrOver() {
        log.program("2026-10-02", "Grace", CHURCHES, 50)
                .target(TargetScope.ALL, "", Metric.DIRECT_CONTACTS, "2026-10-01", "2027-09-30", 50)
                .target(TargetScope.ALL, "", Metric.DIRECT_CONTACTS, "2026-10-01", "2026-10-31", 60);

        assertThat(log.assessment().targets())
                .extracting(TargetProgress::neededPerMonth, TargetProgress::reached, TargetProgress::behind)
                .containsExactly(tuple(null, true, false), tuple(null, false, true));
    }

    @Test
    void aMetricThatDoesNotAddUpHasNoPace() {
        log.program("2026-10-02", "Grace", CHURCHES, 50)
                .target(TargetScope.ALL, "", Metric.ACTIVE_PARTNERS, "2026-07-01", "2027-06-30", 20)
                .target(TargetScope.ALL, "", Metric.AVERAGE_ATTENDANCE, "2026-07-01", "2027-06-30", 60);

        assertThat(log.assessment().targets()).allSatisfy(target -> {
            assertThat(target.neededPerMonth()).isNull();
            assertThat(target.behind()).isFalse();
        });
    }

    @Test
    void targetsOfATypeAPartnerAndAGrantTakeTheirOwnRows() {
        log.program("2026-10-02", "Open Door", SHELTERS, 7)
                .program("2026-10-02", "Grace", CHURCHES, 11)
                .row(SmallRow.on("2026-10-03")
                        .with("Grace", CHURCHES)
                        .attendance(13)
                        .grant("NEA-9"))
                .target(TargetScope.PARTNER_TYPE, "Shelters", Metric.DIRECT_CONTACTS, "2026-10-01", "2026-12-31", 70)
                .target(TargetScope.PARTNER, "Grace", Metric.DIRECT_CONTACTS, "2026-10-01", "2026-12-31", 48)
                .target(TargetScope.GRANT, "NEA-9", Metric.DIRECT_CONTACTS, "2026-10-01", "2026-12-31", 130);

        assertThat(log.assessment().targets())
                .extracting(TargetProgress::actual)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(7), new BigDecimal(24), new BigDecimal(13));
    }

    @Test
    void aTargetWithoutAnActualHasNoAttainment() {
        log.target(TargetScope.ALL, "", Metric.AVERAGE_ATTENDANCE, "2026-07-01", "2027-06-30", 60);

        TargetProgress progress = only(log.assessment());
        assertThat(progress.actual()).isNull();
        assertThat(progress.attainment()).isNull();
        assertThat(progress.behind()).isFalse();
    }

    @Test
    void aShareableCopySaysWhatIsReachedOnlyWhereAPublishedFigureDoes() {
        log.program("2026-08-02", "Grace", CHURCHES, 300)
                .program("2026-10-02", "Grace", CHURCHES, 500)
                .target(TargetScope.ALL, "", Metric.DIRECT_CONTACTS, "2026-07-01", "2027-06-30", 2000)
                .target(TargetScope.ALL, "", Metric.DIRECT_CONTACTS, "2026-08-01", "2027-06-30", 2000)
                .target(TargetScope.PARTNER_TYPE, "Churches", Metric.DIRECT_CONTACTS, "2026-07-01", "2027-06-30", 2000);

        // The year to date begins in July; no figure is given from August; the attainment of churches is suppressed.
        assertThat(log.shareable(CHURCHES).targets())
                .extracting(TargetProgress::actual, TargetProgress::neededPerMonth)
                .containsExactly(tuple(new BigDecimal(800), new BigDecimal(150)), tuple(null, null));
    }

    private static TargetProgress only(Assessment assessment) {
        assertThat(assessment.targets()).hasSize(1);
        return assessment.targets().get(0);
    }
}
