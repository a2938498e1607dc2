package org.communitypartners.assessment.measure.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitypartners.assessment.measure.SmallLog.CHURCHES;
import static org.communitypartners.assessment.measure.SmallLog.CLINICS;
import static org.communitypartners.assessment.measure.SmallLog.OTHERS;
import static org.communitypartners.assessment.measure.SmallLog.SHELTERS;

import java.time.YearMonth;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.measure.SmallLog;
import org.communitypartners.assessment.measure.SmallRow;
import org.communitypartners.assessment.measure.metric.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));

    private final SmallLog log = SmallLog.of(OCTOBER);

    @Test
    void aMonthIsToldFromItsHeadlineToItsCaveat() {
        log.program("2025-10-01", "Grace", CHURCHES, 1195)
                .program("2025-08-02", "Mercy General", CLINICS, 40)
                .program("2026-06-20", "Quiet House", SHELTERS, 3)
                .program("2026-09-05", "Grace", CHURCHES, 31)
                .program("2026-09-06", "Open Door", SHELTERS, 254)
                .program("2026-10-03", "Grace", CHURCHES, 220)
                .program("2026-10-10", "Zion", CHURCHES, 9)
                .row(SmallRow.on("2026-10-11")
                        .with("Open Door", SHELTERS)
                        .attendance(114)
                        .estimate())
                .program("2026-10-12", "Open Door", SHELTERS, Activity.MISSING)
                .program("2026-10-13", "Union Hall", OTHERS, 2)
                .target(TargetScope.ALL, "", Metric.DIRECT_CONTACTS, "2026-07-01", "2027-06-30", 20_000)
                .rejected(81);

        // 345 contacts, 60 more than 285; 345 is 71.1 % below 1,195. To date 630, so that 19,370 are needed in 8
        // months.
        // 114 of 345 contacts are estimated: 33 %.
        assertThat(log.findings())
                .isEqualTo(
                        """
                The library reached 345 people through partners (repeat visits counted) in 5 activities, 60 more than in \
                September (+21 %) and 850 fewer than in October 2025 (-71 %).
                Churches grew most, from 31 contacts in September to 229; Shelters fell by more than half, from 254 to 114.
                Clinics and hospitals had no activity this month; the last was in August 2025. Consider contacting one.
                No activity with Quiet House since 20 June 2026.
                The year's target of 20,000 contacts has reached 3 % after 4 of 12 months; it needs 2,421 contacts a month \
                from now on.
                Read with care: 1 of 5 activities has no count, 33 % of the contacts are estimates and 81 rows could not \
                be counted (see Data quality).""");
    }

    @Test
    void withRoomGrowthAndFallHaveTheirOwnSentences() {
        log.types(CHURCHES, SHELTERS, OTHERS)
                .program("2026-09-05", "Grace", CHURCHES, 31)
                .program("2026-09-06", "Open Door", SHELTERS, 60)
                .program("2026-09-06", "Night Harbor", SHELTERS, 60)
                .program("2026-08-01", "Grace", CHURCHES, 1)
                .program("2026-10-03", "Grace", CHURCHES, 229)
                .program("2026-10-11", "Open Door", SHELTERS, 80)
                .program("2026-10-12", "Open Door", SHELTERS, Activity.MISSING);

        assertThat(log.findings())
                .contains("\nChurches grew most: 229 contacts after 31 in September, from 1 activity with 1 partner.\n")
                .contains("\nShelters fell most, from 120 contacts in September to 80, in 2 activities (1 without a"
                        + " count) with 1 partner.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "59 | fell by more than half, from 120 contacts in September to 59, in 1 activity with 1 partner.",
                "60 | fell by half, from 120 contacts in September to 60, in 1 activity with 1 partner.",
                "61 | fell most, from 120 contacts in September to 61, in 1 activity with 1 partner.",
                "0 | fell to none, from 120 contacts in September, in 1 activity with 1 partner."
            })
    void howFarATypeFellIsSaidInWords(int october, String sentence) {
        log.program("2026-08-01", "Grace", CHURCHES, 5)
                .program("2026-09-05", "Grace", CHURCHES, 5)
                .program("2026-09-06", "Open Door", SHELTERS, 120)
                .program("2026-10-03", "Grace", CHURCHES, 6)
                .program("2026-10-11", "Open Door", SHELTERS, october);

        assertThat(log.findings()).contains("Shelters " + sentence);
    }

    @Test
    void aTypeWithoutActivityFellToNone() {
        log.program("2026-08-01", "Grace", CHURCHES, 5)
                .program("2026-09-05", "Grace", CHURCHES, 5)
                .program("2026-09-06", "Open Door", SHELTERS, 120)
                .program("2026-10-03", "Grace", CHURCHES, 6);

        assertThat(log.findings())
                .contains("Shelters fell to none, from 120 contacts in September; no activity was held with them this"
                        + " month.");
    }

    @Test
    void aChangeOfLessThanTenContactsIsNotWorthASentence() {
        log.program("2026-08-01", "Grace", CHURCHES, 5)
                .program("2026-09-05", "Grace", CHURCHES, 5)
                .program("2026-09-06", "Open Door", SHELTERS, 20)
                .program("2026-10-03", "Grace", CHURCHES, 14)
                .program("2026-10-11", "Open Door", SHELTERS, 11);

        assertThat(log.findings()).doesNotContain("grew").doesNotContain("fell");
    }

    @Test
    void theChangeOfTheOnlyTypeIsSaidByTheHeadlineAlone() {
        log.program("2026-08-01", "Grace", CHURCHES, 5)
                .program("2026-09-05", "Grace", CHURCHES, 5)
                .program("2026-10-03", "Grace", CHURCHES, 140);

        assertThat(log.findings()).doesNotContain("grew");
    }

    @Test
    void oneIsSingularAndUnchangedIsUnchanged() {
        log.types(CHURCHES, OTHERS)
                .program("2025-10-03", "Grace", CHURCHES, 1)
                .program("2026-09-05", "Grace", CHURCHES, 1)
                .program("2026-10-03", "Grace", CHURCHES, 1);

        assertThat(log.findings())
                .isEqualTo("The library reached 1 person through partners (repeat visits counted) in 1 activity,"
                        + " unchanged from September and from October 2025.\n1 partner was active this month, unchanged from September and from"
                        + " October 2025.");
    }

    @Test
    void fromABaseBelowTenNoPercentageIsSaid() {
        log.program("2025-10-03", "Grace", CHURCHES, 10)
                .program("2026-09-05", "Grace", CHURCHES, 9)
                .program("2026-10-03", "Grace", CHURCHES, 18);

        assertThat(log.findings())
                .startsWith(
                        "The library reached 18 people through partners (repeat visits counted) in 1 activity, 9 more than in September and 8 more than in"
                                + " October 2025 (+80 %).");
    }

    @Test
    void aChangeThatRoundsToNoPercentIsSaidWithoutOne() {
        log.program("2026-08-01", "Grace", CHURCHES, 1)
                .program("2026-09-05", "Grace", CHURCHES, 1000)
                .program("2026-10-03", "Grace", CHURCHES, 1004);

        assertThat(log.findings())
                .startsWith(
                        "The library reached 1,004 people through partners (repeat visits counted) in 1 activity, 4 more than in September.");
    }

    @Test
    void theFirstMonthOfALogIsComparedWithNothing() {
        log.program("2026-10-03", "Grace", CHURCHES, 30)
                .program("2026-10-04", "Open Door", SHELTERS, 10)
                .target(TargetScope.ALL, "", Metric.DIRECT_CONTACTS, "2026-10-01", "2026-12-31", 90);

        // A third of the three months, 40 of 90 contacts.
        assertThat(log.findings())
                .isEqualTo(
                        """
                The library reached 40 people through partners (repeat visits counted) in 2 activities.
                The log begins in October 2026 and has no activity with Clinics and hospitals. Consider contacting one.
                2 partners were active this month.
                All 2 activities that should have a count of people have one, and none is an estimate.""");
    }

    @Test
    void aMonthThatTheLogOnlyBeginsInIsNoBasisForComparison() {
        log.program("2026-09-28", "Grace", CHURCHES, 5).program("2026-10-03", "Grace", CHURCHES, 300);

        assertThat(log.findings())
                .startsWith("The library reached 300 people through partners (repeat visits counted) in 1 activity.\n");
    }

    @Test
    void aMonthWithoutCountsIsNoBasisForComparison() {
        log.program("2026-08-05", "Grace", CHURCHES, 5)
                .program("2026-09-05", "Grace", CHURCHES, Activity.MISSING)
                .program("2026-10-03", "Grace", CHURCHES, 300);

        assertThat(log.findings())
                .startsWith("The library reached 300 people through partners (repeat visits counted) in 1 activity.\n");
    }

    @Test
    void aMonthThatIsNotOverIsComparedWithNothingAndSaysSo() {
        log.program("2026-08-05", "Grace", CHURCHES, 5)
                .program("2026-09-05", "Grace", CHURCHES, 500)
                .program("2026-10-03", "Grace", CHURCHES, 30)
                .preparedOn("2026-10-05");

        assertThat(log.findings())
                .startsWith("The library reached 30 people through partners (repeat visits counted) in 1 activity.\n")
                .endsWith("Read with care: the month was not over on 5 October 2026.");
    }

    @Test
    void activitiesWithoutAnyCountAreNotCalledZeroContacts() {
        log.program("2026-10-03", "Grace", CHURCHES, Activity.MISSING);

        assertThat(log.findings())
                .startsWith("The library held 1 activity with partners; none has a count of people.\n")
                .endsWith("Read with care: 1 of 1 activity has no count.");
    }

    @Test
    void anEmptyMonthOfALogSaysSo() {
        log.program("2026-09-03", "Grace", CHURCHES, 40);

        assertThat(log.findings()).startsWith("The log shows no activity with partners this month.\n");
    }

    @Test
    void anEmptyLogSaysNothingElse() {
        assertThat(log.findings()).isEqualTo("The log shows no activity with partners this month.");
    }

    @Test
    void severalUnreachedTypesAreNamedWithTheirLastMonth() {
        log.program("2024-05-02", "Mercy General", CLINICS, 10).program("2026-10-02", "Grace", CHURCHES, 10);

        assertThat(log.findings())
                .contains(
                        "No activity in the last 12 months with Clinics and hospitals (last in May 2024), and Shelters."
                                + " Consider contacting one of each.");
    }

    @Test
    void aTypeThatTheLogNeverHadIsAPlaceToStart() {
        log.types(CHURCHES, CLINICS, OTHERS)
                .program("2024-05-02", "Grace", CHURCHES, 10)
                .program("2026-10-02", "Grace", CHURCHES, 10);

        assertThat(log.findings())
                .contains("The log has no activity with Clinics and hospitals. Consider contacting one.");
    }

    @Test
    void theLongestSilencesAreNamed() {
        log.types(CHURCHES, OTHERS)
                .program("2025-12-02", "Grace", CHURCHES, 10)
                .program("2026-01-02", "Zion", CHURCHES, 10)
                .program("2025-11-02", "Olaf", CHURCHES, 10)
                .program("2026-02-02", "Nueva Luz", CHURCHES, 10)
                .program("2026-10-02", "Al-Noor", CHURCHES, 10);

        assertThat(log.findings())
                .contains(
                        "No activity with Olaf (since November 2025), Grace (since December 2025) and Zion (since January"
                                + " 2026), and with 1 other partner for months.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALL | | DIRECT_CONTACTS | 2026-10-01 | 2027-09-30 | 1200"
                        + " | The year's target of 1,200 contacts has reached 3 % after 1 of 12 months; it needs 105 contacts a"
                        + " month from now on.",
                "PARTNER_TYPE | Churches | ACTIVITIES | 2026-10-01 | 2026-12-31 | 40"
                        + " | The target of 40 activities with Churches by 31 December 2026 has reached 5 % after 1 of 3 months;"
                        + " it needs 19 activities a month from now on.",
                "PARTNER | Grace | PROGRAMS | 2026-10-01 | 2026-12-31 | 8"
                        + " | The target of 8 for programs with Grace by 31 December 2026 has reached 2 after 1 of 3 months; it"
                        + " needs 3 a month from now on.",
                "GRANT | NEA-9 | DIRECT_CONTACTS | 2026-10-01 | 2026-11-20 | 100"
                        + " | The target of 100 contacts under grant NEA-9 by 20 November 2026 has reached 12 % with 61 % of its"
                        + " time gone; it needs 88 contacts by 20 November 2026.",
                "ALL | | DIRECT_CONTACTS | 2026-10-01 | 2026-10-31 | 41"
                        + " | The target of 41 contacts by 31 October 2026 was missed: 40 contacts (98 %)."
            })
    void aTargetAtRiskIsSaidWithWhatItNeeds(
            TargetScope scope, String name, String metric, String from, String to, long value, String sentence) {
        log.program("2026-10-02", "Grace", CHURCHES, 28)
                .row(SmallRow.on("2026-10-03")
                        .with("Grace", CHURCHES)
                        .attendance(12)
                        .grant("NEA-9"))
                .target(scope, name == null ? "" : name, Metric.withId(metric).orElseThrow(), from, to, value);

        assertThat(log.findings()).contains("\n" + sentence + "\n");
    }

    @Test
    void theTargetFurthestBehindIsSaidAndTheOthersAreCounted() {
        log.program("2026-10-02", "Grace", CHURCHES, 40)
                .target(TargetScope.ALL, "", Metric.DIRECT_CONTACTS, "2026-07-01", "2026-12-31", 100)
                .target(TargetScope.ALL, "", Metric.ACTIVITIES, "2026-07-01", "2026-12-31", 100)
                .target(TargetScope.ALL, "", Metric.PROGRAMS, "2026-07-01", "2026-12-31", 1);

        assertThat(log.findings())
                .contains(
                        "The target of 100 activities by 31 December 2026 has reached 1 % after 4 of 6 months; it needs 50"
                                + " activities a month from now on; 1 other target is behind as well.");
    }

    @Test
    void aQuietMonthSaysThatATargetIsOnPace() {
        log.types(CHURCHES, OTHERS)
                .program("2026-10-02", "Grace", CHURCHES, 40)
                .target(TargetScope.ALL, "", Metric.DIRECT_CONTACTS, "2026-10-01", "2026-12-31", 100);

        assertThat(log.findings())
                .contains(
                        "The target of 100 contacts by 31 December 2026 has reached 40 % after 1 of 3 months; it needs 30"
                                + " contacts a month from now on.");
    }

    @Test
    void meetingsNeedNoCountOfPeople() {
        log.row(SmallRow.on("2026-10-02").with("Grace", CHURCHES).kind(ActivityClass.PARTNER_MEETING))
                .registered("Grace", CHURCHES, null, Agreement.MOU);

        assertThat(log.findings()).doesNotContain("Read with care");
    }

    @Test
    void whileAnActivePartnerHasNoTypeNoTypeIsSaidToHaveNone() {
        log.program("2026-08-01", "Grace", CHURCHES, 5)
                .program("2026-09-05", "Grace", CHURCHES, 50)
                .program("2026-09-06", "Open Door", SHELTERS, 120)
                .program("2026-10-03", "Grace", CHURCHES, 6)
                .row(SmallRow.on("2026-10-04").with("St Mary's Chapel", null).attendance(9));

        assertThat(log.findings())
                .contains("1 active partner has no partner type and counts as Other partners. Give the type in"
                        + " partners.csv, in the column partner_type.")
                .doesNotContain("no activity with")
                .doesNotContain("Clinics")
                .doesNotContain("Shelters");
    }

    @Test
    void aRunBeforeTheLogOfASourceIsNotCompared() {
        log.program("2026-10-03", "Grace", CHURCHES, 73);

        assertThat(log.findings())
                .startsWith(
                        "The library reached 73 people through partners (repeat visits counted) in 1" + " activity.\n");
    }

    @Test
    void quartersYearsAndFreeDatesAreCalledByTheirNames() {
        SmallLog quarter = SmallLog.of(Period.quarter(2026, 3))
                .program("2025-07-02", "Grace", CHURCHES, 100)
                .program("2026-04-02", "Grace", CHURCHES, 100)
                .program("2026-07-02", "Grace", CHURCHES, 150);
        SmallLog year = SmallLog.of(Period.fiscalYear(2026, 7))
                .program("2024-07-02", "Grace", CHURCHES, 100)
                .program("2025-07-02", "Grace", CHURCHES, 150);

        assertThat(quarter.findings())
                .startsWith(
                        "The library reached 150 people through partners (repeat visits counted) in 1 activity, 50 more than in Q2 2026 (+50 %) and 50 more than"
                                + " in Q3 2025 (+50 %).");
        assertThat(year.findings())
                .startsWith(
                        "The library reached 150 people through partners (repeat visits counted) in 1 activity, 50 more than in fiscal year 2025 (+50 %).\n");
    }
}
