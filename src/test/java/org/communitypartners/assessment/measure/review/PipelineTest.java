package org.communitypartners.assessment.measure.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitypartners.assessment.measure.SmallLog.CHURCHES;
import static org.communitypartners.assessment.measure.SmallLog.CLINICS;
import static org.communitypartners.assessment.measure.SmallLog.SHELTERS;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.PartnerAssessment.Rater;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.measure.SmallLog;
import org.communitypartners.assessment.measure.SmallRow;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private final SmallLog log = SmallLog.of(Period.month(YearMonth.of(2026, 10)));

    @Test
    void eachPartnerStandsWithItsOwnStages() {
        log.registered("Open Door", SHELTERS, "2026-01-05", Agreement.NONE)
                .row(SmallRow.on("2026-05-02").with("Zion", CHURCHES).cancelled())
                .row(SmallRow.on("2026-05-02").with("Grace", CHURCHES).kind(ActivityClass.PARTNER_MEETING))
                .program("2025-11-01", "Grace", CHURCHES, 10)
                .rated("Grace", "2026-05-05", "FREY", "2", Rater.LIBRARY)
                .program("2025-10-31", "Olaf", CHURCHES, 10);

        assertThat(stages())
                .containsExactly(
                        "Churches, Grace: engage, cultivate, provide, assess",
                        "Churches, Zion: engage",
                        "Shelters, Open Door: engage");
    }

    @Test
    void aPartnerWithNothingButAnAgreementIsCultivatedThoughNotEngaged() {
        log.registered("Grace", CHURCHES, null, Agreement.MOU);

        assertThat(stages()).containsExactly("Churches, Grace: cultivate");
    }

    @Test
    void thePartnersAtAStageAreAsManyAsTheFigureOfTheStageSays() {
        log.registered("Open Door", SHELTERS, null, Agreement.CONTRACT)
                .registered("Night Harbor", SHELTERS, "2026-10-31", Agreement.NONE)
                .program("2026-10-02", "Grace", CHURCHES, 10)
                .program("2025-12-02", "Mercy General", CLINICS, 10);
        List<PartnerStages> pipeline = log.assessment().pipeline();

        assertThat(count(pipeline, PartnerStages::engage))
                .isEqualTo(figure(Metric.ECPA_ENGAGE))
                .isEqualTo(3);
        assertThat(count(pipeline, PartnerStages::cultivate))
                .isEqualTo(figure(Metric.ECPA_CULTIVATE))
                .isEqualTo(1);
        assertThat(count(pipeline, PartnerStages::provide))
                .isEqualTo(figure(Metric.ECPA_PROVIDE))
                .isEqualTo(2);
        assertThat(count(pipeline, PartnerStages::assess))
                .isEqualTo(figure(Metric.ECPA_ASSESS))
                .isZero();
    }

    @Test
    void typesWithoutAnActivePartnerInTwelveCalendarMonthsArePlacesToStart() {
        log.program("2025-11-01", "Grace", CHURCHES, 10)
                .program("2025-10-31", "Mercy General", CLINICS, 10)
                .row(SmallRow.on("2026-10-02").with("Open Door", SHELTERS).cancelled());

        assertThat(log.assessment().placesToStart())
                .extracting(PlaceToStart::type)
                .containsExactly(CLINICS, SHELTERS);
    }

    @Test
    void aPlaceToStartNamesWhomTheLibraryKnowsTheLatestFirst() {
        log.program("2026-10-01", "Grace", CHURCHES, 10)
                .program("2026-10-01", "Open Door", SHELTERS, 10)
                .program("2025-03-02", "Mercy General", CLINICS, 10)
                .registered("Eastside Clinic", CLINICS, "2026-08-01", Agreement.NONE)
                .registered("Hope Clinic", CLINICS, "2026-12-01", Agreement.NONE)
                .registered("Old Clinic", CLINICS, null, Agreement.NONE);

        assertThat(log.assessment().placesToStart())
                .flatExtracting(PlaceToStart::known)
                .extracting(known -> known.partner().name() + ", " + known.approached() + ", " + known.lastHeld())
                .containsExactly("Eastside Clinic, 2026-08-01, null", "Mercy General, null, 2025-03-02");
        assertThat(log.shareable().placesToStart())
                .flatExtracting(PlaceToStart::known)
                .isEmpty();
    }

    @Test
    void whileAnActivePartnerHasNoTypeNoTypeIsAPlaceToStart() {
        log.program("2026-10-01", "Grace", CHURCHES, 10)
                .row(SmallRow.on("2026-10-02").with("Harbor Clinic", null).attendance(4));

        assertThat(log.assessment().placesToStart()).isEmpty();
        assertThat(log.assessment().untyped()).isEqualTo(1);
    }

    private List<String> stages() {
        return log.assessment().pipeline().stream().map(PipelineTest::line).toList();
    }

    private static String line(PartnerStages stages) {
        StringBuilder line = new StringBuilder(
                stages.partner().type() + ", " + stages.partner().name() + ":");
        line.append(stages.engage() ? " engage," : "");
        line.append(stages.cultivate() ? " cultivate," : "");
        line.append(stages.provide() ? " provide," : "");
        line.append(stages.assess() ? " assess," : "");
        return line.substring(0, line.length() - 1);
    }

    private static long count(List<PartnerStages> pipeline, Predicate<PartnerStages> stage) {
        return pipeline.stream().filter(stage).count();
    }

    private long figure(Metric metric) {
        Window window = new Window(WindowKind.PERIOD, SmallLog.span("2026-10-01", "2026-10-31"));
        return log.figures().value(window, Place.all(), metric).orElseThrow().longValueExact();
    }
}
