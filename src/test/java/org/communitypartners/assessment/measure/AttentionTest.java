package org.communitypartners.assessment.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communitypartners.assessment.measure.SmallLog.CHURCHES;
import static org.communitypartners.assessment.measure.SmallLog.SHELTERS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.Partner.PartnerStatus;
import org.communitypartners.assessment.activity.PartnerAssessment.Rater;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.measure.finding.AttentionItem;
import org.communitypartners.assessment.measure.finding.AttentionItem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttentionTest {
    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));

    private final SmallLog log = SmallLog.of(OCTOBER);

    @ParameterizedTest
    @CsvSource({"2026-08-02, 90", "2026-07-31, 92", "2025-10-31, 365"})
    void aPartnerIsSilentFromTheNinetiethDayAfterItsLastActivity(String last, int days) {
        log.registered("Grace", CHURCHES, null, Agreement.MOU).program(last, "Grace", CHURCHES, 10);

        assertThat(evidence(Kind.SILENT))
                .singleElement()
                .asString()
                .startsWith("No activity for " + days + " days; the last was on ");
        assertThat(log.assessment().attention()).extracting(AttentionItem::date).containsExactly(LocalDate.parse(last));
    }

    @Test
    void aPartnerIsNotSilentBeforeTheNinetiethDay() {
        log.registered("Grace", CHURCHES, null, Agreement.MOU).program("2026-08-03", "Grace", CHURCHES, 10);

        assertThat(log.assessment().attention()).isEmpty();
    }

    @Test
    void aPartnerThatTheRegistryHasGivenUpOrThatNeverWasActiveIsNotSilent() {
        log.registered("Grace", CHURCHES, null, Agreement.MOU, PartnerStatus.LAPSED)
                .program("2025-01-03", "Grace", CHURCHES, 10)
                .registered("Zion", CHURCHES, null, Agreement.MOU)
                .row(SmallRow.on("2025-01-03").with("Zion", CHURCHES).cancelled());

        assertThat(evidence(Kind.SILENT)).isEmpty();
    }

    @Test
    void activitiesAfterThePeriodDoNotBreakASilence() {
        log.registered("Grace", CHURCHES, null, Agreement.MOU)
                .program("2026-07-01", "Grace", CHURCHES, 10)
                .program("2026-11-01", "Grace", CHURCHES, 10)
                .preparedOn("2026-11-20");

        assertThat(evidence(Kind.SILENT)).containsExactly("No activity for 122 days; the last was on 1 July 2026.");
    }

    @Test
    void ofAnUnfinishedPeriodSilenceIsCountedToTheDayOfTheReport() {
        log.registered("Grace", CHURCHES, null, Agreement.MOU)
                .program("2026-07-10", "Grace", CHURCHES, 10)
                .preparedOn("2026-10-07");

        assertThat(evidence(Kind.SILENT)).isEmpty();
    }

    @Test
    void aPartnerApproachedSixtyDaysAgoThatWasNeverActiveIsListed() {
        log.registered("Grace", CHURCHES, "2026-09-01", Agreement.NONE)
                .registered("Zion", CHURCHES, "2026-09-02", Agreement.NONE)
                .registered("Olaf", CHURCHES, "2026-01-01", Agreement.MOU)
                .program("2026-10-31", "Olaf", CHURCHES, 10)
                .registered("Nueva Luz", CHURCHES, "2026-01-01", Agreement.NONE)
                .row(SmallRow.on("2026-10-02").with("Nueva Luz", CHURCHES).cancelled());

        assertThat(log.assessment().attention())
                .extracting(AttentionItem::kind, item -> item.partner().name(), AttentionItem::evidence)
                .containsExactly(
                        tuple(
                                Kind.NEVER_ACTIVE,
                                "Grace",
                                "Approached on 1 September 2026, 60 days ago; no activity yet."),
                        tuple(
                                Kind.NEVER_ACTIVE,
                                "Nueva Luz",
                                "Approached on 1 January 2026, 303 days ago; no activity yet."));
    }

    @ParameterizedTest
    @CsvSource({"20, 10, true", "20, 11, false", "19, 0, false", "41, 20, true", "20, 0, true"})
    void contactsAreHalvedFromTwenty(int september, int october, boolean listed) {
        log.registered("Grace", CHURCHES, null, Agreement.MOU)
                .program("2026-09-10", "Grace", CHURCHES, september)
                .program("2026-10-10", "Grace", CHURCHES, october);

        assertThat(evidence(Kind.CONTACTS_HALVED)).hasSize(listed ? 1 : 0);
    }

    @Test
    void theEvidenceOfAFallHasBothMonthsAndSaysWhatWasNotCounted() {
        log.registered("Grace", CHURCHES, null, Agreement.MOU)
                .program("2026-09-10", "Grace", CHURCHES, 30)
                .program("2026-09-11", "Grace", CHURCHES, 12)
                .program("2026-10-10", "Grace", CHURCHES, 1)
                .program("2026-10-12", "Grace", CHURCHES, Activity.MISSING);

        assertThat(evidence(Kind.CONTACTS_HALVED))
                .containsExactly("1 contact in 2 activities; in September it was 42 in 2; 1 activity has no count.");
    }

    @Test
    void aMonthWithoutContactsOrWithoutActivityIsSaidSo() {
        log.registered("Grace", CHURCHES, null, Agreement.MOU)
                .program("2026-09-10", "Grace", CHURCHES, 30)
                .program("2026-10-10", "Grace", CHURCHES, 0)
                .registered("Zion", CHURCHES, null, Agreement.MOU)
                .program("2026-09-10", "Zion", CHURCHES, 30);

        assertThat(evidence(Kind.CONTACTS_HALVED))
                .containsExactly(
                        "No contacts in 1 activity; in September it was 30 in 1.",
                        "No activity this month; in September it was 30 contacts in 1 activity.");
    }

    @Test
    void aMonthInWhichNobodyCountedIsNoFall() {
        log.registered("Grace", CHURCHES, null, Agreement.MOU)
                .program("2026-09-10", "Grace", CHURCHES, 30)
                .program("2026-10-10", "Grace", CHURCHES, Activity.MISSING);

        assertThat(evidence(Kind.CONTACTS_HALVED)).isEmpty();
    }

    @Test
    void aMonthThatIsNotOverIsNoFall() {
        log.registered("Grace", CHURCHES, null, Agreement.MOU)
                .program("2026-09-30", "Grace", CHURCHES, 30)
                .preparedOn("2026-10-02");

        assertThat(evidence(Kind.CONTACTS_HALVED)).isEmpty();
    }

    @Test
    void aPartnerActiveInTheLastTwelveMonthsWithoutAgreementIsListed() {
        log.registered("Grace", CHURCHES, null, Agreement.NONE)
                .program("2025-11-01", "Grace", CHURCHES, 10)
                .registered("Zion", CHURCHES, null, Agreement.VERBAL)
                .program("2026-10-01", "Zion", CHURCHES, 10)
                .registered("Olaf", CHURCHES, null, Agreement.NONE)
                .program("2025-10-31", "Olaf", CHURCHES, 10)
                .program("2026-10-05", "Night Harbor", SHELTERS, 5);

        assertThat(log.assessment().attention())
                .filteredOn(item -> item.kind() == Kind.NO_AGREEMENT)
                .extracting(item -> item.partner().name(), AttentionItem::evidence)
                .containsExactly(
                        tuple(
                                "Grace",
                                "No agreement in partners.csv; no activities this month, the last on 1 November 2025."),
                        tuple(
                                "Night Harbor",
                                "Not in partners.csv; 1 activity this month, the last on 5 October 2026."));
    }

    @Test
    void ratingsTwoLevelsApartOnOneScaleAreListedByTheNewestOfEach() {
        log.registered("Grace", CHURCHES, null, Agreement.MOU)
                .row(SmallRow.on("2026-10-02").with("Grace", CHURCHES).kind(ActivityClass.PARTNER_MEETING))
                .rated("Grace", "2026-01-01", "HIMMELMAN", "1", Rater.LIBRARY)
                .rated("Grace", "2026-07-05", "HIMMELMAN", "4", Rater.LIBRARY)
                .rated("Grace", "2026-08-02", "HIMMELMAN", "2", Rater.PARTNER)
                .rated("Grace", "2026-11-01", "HIMMELMAN", "4", Rater.PARTNER)
                .rated("Grace", "2026-08-02", "FREY", "5", Rater.LIBRARY)
                .rated("Grace", "2026-08-02", "FREY", "coalition", Rater.PARTNER);

        assertThat(log.assessment().attention()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(Kind.RATINGS_APART);
            assertThat(item.evidence())
                    .isEqualTo("Himmelman: the library says 4 (5 July 2026), the partner 2 (2 August 2026), 2 levels"
                            + " apart.");
            assertThat(item.date()).isEqualTo(LocalDate.of(2026, 8, 2));
        });
    }

    @Test
    void ratingsOneLevelApartOrOnDifferentScalesAreNot() {
        log.registered("Grace", CHURCHES, null, Agreement.MOU)
                .row(SmallRow.on("2026-10-02").with("Grace", CHURCHES).kind(ActivityClass.PARTNER_MEETING))
                .rated("Grace", "2026-07-05", "HIMMELMAN", "3", Rater.LIBRARY)
                .rated("Grace", "2026-07-05", "HIMMELMAN", "2", Rater.PARTNER)
                .rated("Grace", "2026-07-05", "FREY", "5", Rater.PARTNER);

        assertThat(log.assessment().attention()).isEmpty();
    }

    @Test
    void itemsComeByKindThenByPartner() {
        log.program("2026-07-01", "Zion", CHURCHES, 10)
                .program("2026-07-01", "Grace", CHURCHES, 10)
                .registered("Almond", CHURCHES, "2026-01-01", Agreement.MOU);

        assertThat(log.assessment().attention())
                .extracting(AttentionItem::kind, item -> item.partner().name())
                .containsExactly(
                        tuple(Kind.SILENT, "Grace"),
                        tuple(Kind.SILENT, "Zion"),
                        tuple(Kind.NEVER_ACTIVE, "Almond"),
                        tuple(Kind.NO_AGREEMENT, "Grace"),
                        tuple(Kind.NO_AGREEMENT, "Zion"));
    }

    private List<String> evidence(Kind kind) {
        return log.assessment().attention().stream()
                .filter(item -> item.kind() == kind)
                .map(AttentionItem::evidence)
                .toList();
    }
}
