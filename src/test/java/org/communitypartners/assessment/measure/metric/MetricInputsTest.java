package org.communitypartners.assessment.measure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each metric counts and rests on, as its formula's inputs say, beside what the page of measures says. */
class MetricInputsTest {

    @Test
    void theCountsOfPeopleAreThoseOfThePage() {
        assertThat(Metric.all().stream().filter(Metric::countsPeople))
                .containsExactlyInAnyOrder(
                        Metric.DIRECT_CONTACTS,
                        Metric.PROGRAM_ATTENDANCE,
                        Metric.PEOPLE_EXPOSED,
                        Metric.PEOPLE_ENGAGED,
                        Metric.NEW_PARTICIPANTS,
                        Metric.UNDUPLICATED_PARTICIPANTS,
                        Metric.OUTCOME_RESPONSES,
                        Metric.CARDS_ISSUED,
                        Metric.REFERRALS);
    }

    @Test
    void whatCountsAThingOnceDoesNotAddUpOverTime() {
        List<Unit> rates = List.of(Unit.SHARE, Unit.RATE, Unit.SCORE);
        assertThat(Metric.all().stream().filter(metric -> !metric.addsUp() && !rates.contains(metric.unit())))
                .containsExactlyInAnyOrder(
                        Metric.ACTIVE_PARTNERS,
                        Metric.REPEAT_PARTNERS,
                        Metric.LANGUAGES,
                        Metric.OUTLETS,
                        Metric.UNDUPLICATED_PARTICIPANTS,
                        Metric.ECPA_ENGAGE,
                        Metric.ECPA_CULTIVATE,
                        Metric.ECPA_PROVIDE,
                        Metric.ECPA_ASSESS);
        assertThat(Metric.all().stream().filter(metric -> rates.contains(metric.unit())))
                .noneMatch(Metric::addsUp);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    average_attendance,       PROGRAM_CONTACTS
                    engagement_rate,          ENGAGED EXPOSED
                    contacts_per_staff_hour,  CONTACTS
                    cards_per_100_engaged,    CARDS ENGAGED
                    partner_share_of_hours,   ''
                    repeat_partner_rate,      ''
                    partner_retention,        ''
                    adoption_rate,            ''
                    completeness,             ''
                    estimated_share,          CONTACTS
                    contacts_per_participant, CONTACTS UNDUPLICATED
                    participation_rate,       UNDUPLICATED
                    contacts_per_1000,        CONTACTS
                    contact_share,            CONTACTS
                    population_share,         ''
                    share_gap,                CONTACTS
                    percent_positive,         ANSWERS
                    mean_score,               ANSWERS
                    response_rate,            ANSWERS
                    target_attainment,        ''
                    """)
    void aRateRestsOnTheCountsOfPeopleThatItReads(String id, String people) {
        Set<Input> builtOn = Metric.withId(id).orElseThrow().builtOn();
        assertThat(builtOn).extracting(Object::toString).containsExactlyInAnyOrder(words(people));
    }

    @Test
    void everyRateIsInTheTableAbove() throws NoSuchMethodException {
        CsvSource table = MetricInputsTest.class
                .getDeclaredMethod("aRateRestsOnTheCountsOfPeopleThatItReads", String.class, String.class)
                .getAnnotation(CsvSource.class);
        List<String> listed = Arrays.stream(table.textBlock().split("\n"))
                .map(line -> line.substring(0, line.indexOf(',')).strip())
                .toList();
        assertThat(listed)
                .containsExactlyElementsOf(Metric.all().stream()
                        .filter(metric ->
                                List.of(Unit.SHARE, Unit.RATE, Unit.SCORE).contains(metric.unit()))
                        .map(Metric::id)
                        .toList());
    }

    @Test
    void whatComparesPartnersIsNotGivenForOne() {
        assertThat(Metric.all().stream()
                        .filter(metric -> metric.family() == Metric.Family.WORK
                                && !metric.isGiven(WindowKind.PERIOD, Scope.PARTNER, Dimension.NONE)))
                .containsExactlyInAnyOrder(Metric.ACTIVE_PARTNERS, Metric.REPEAT_PARTNERS, Metric.REPEAT_PARTNER_RATE);
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }
}
