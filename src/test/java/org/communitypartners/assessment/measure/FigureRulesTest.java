package org.communitypartners.assessment.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** src/docs/measures.md section 4, from rows to figures. */
class FigureRulesTest {
    private final MeasuredText log;

    FigureRulesTest(@TempDir Path folder) {
        log = MeasuredText.in(folder);
    }

    private Map<String, String> october(String rows) {
        return log.with("activities/desk/log.csv", rows).month("2026-10");
    }

    /** One month of three partners: every count, hour and dollar is a different power or prime, to be found again. */
    private static final String MONTH =
            """
            date,partner,partner_type,class,mode,ages,attendance,online attendance,exposed,engaged,method,status,language,outlet,staff_hours,partner_hours,in_kind,cards,materials,referrals,new,library_contributed,grant
            2026-10-01,Oak,church,program,onsite,0-5,10,2,,,,held,Spanish,Main,2,1,$100.50,3,20,1,4,,LSTA
            2026-10-02,Oak,church,program,offsite,19+,~30,,,,,held,Somali,Main,0,2,,,,,,no,
            2026-10-03,Elm,shelter,outreach,offsite,general,,,200,50,ES,held,Spanish,,4,,,5,100,,,,LSTA
            2026-10-04,Elm,shelter,outreach,offsite,,,,100,,,held,,,,,,7,,,,,
            2026-10-05,Ash,clinic,1:1,virtual,teens,,,,,,held,en/es,East,1.25,,,1,,,,,
            2026-10-06,Ash,clinic,program,,,,,,,,held,,,3,3,,,,,,,
            2026-10-07,Ash,clinic,meeting,,,9,,,,,held,,,1,,,,,,,,
            2026-10-08,Ash,clinic,program,,,99,,,,,cancelled,Arabic,West,9,9,,,,,,,LSTA
            2026-10-09,Ash,clinic,program,,,,,,,,planned,,,,,,,,,,,
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "activities|7",
                "programs|3",
                "outreach_events|2",
                "one_to_one|1",
                "self_directed|0",
                "partner_meetings|1",
                "recordings|0",
                "unclassified|0",
                "cancelled|1",
                "direct_contacts|93 4/6 estimated",
                "program_attendance|42 2/3 estimated",
                "people_exposed|300 2/2 estimated",
                "people_engaged|50 1/2 estimated",
                "new_participants|4 1/7",
                "cards_issued|16 4/7 estimated",
                "materials_given|120 2/7 estimated",
                "referrals|1 1/7",
                "staff_hours|11.25 6/7 estimated",
                "partner_hours|6 3/7 estimated",
                "in_kind_value|100.5 1/7",
                "active_partners|3",
                "new_partners|3",
                "repeat_partners|3",
                "languages|3",
                "outlets|2",
                "average_attendance|21 estimated",
                "engagement_rate|0.25 estimated",
                // Rows with both known and hours above zero: 12/2, 50/4, 1/1.25.
                "contacts_per_staff_hour|8.6897 estimated",
                "cards_per_100_engaged|10 estimated",
                // 1+2+3 of 1+2+3 and 2+0+3.
                "partner_share_of_hours|0.5455 estimated",
                "repeat_partner_rate|1",
                "partner_retention|no_denominator",
                "adoption_rate|no_denominator",
                "completeness|0.6667",
                "estimated_share|0.8602",
                "unduplicated_participants|not_collected",
                "contacts_per_participant|not_collected",
                "participation_rate|not_collected",
                "contacts_per_1000|not_collected",
                "pls_600|2",
                "pls_601|1",
                "pls_602|0",
                "pls_604|0",
                "pls_606|1",
                "pls_607|0",
                "pls_608|0",
                "pls_610|12",
                "pls_611|12",
                "pls_614|0",
                "pls_616|10",
                "pls_617|0",
                "pls_618|2"
            })
    void everyFigureOfOneMonth(String metric, String value) {
        assertThat(october(MONTH).get("period all " + metric)).startsWith(value);
    }

    /**
     * Zion leads twice; a row of three partners, two of them clinics; one that never leads; one that was called off.
     */
    private static final String SHARED =
            """
            date,partner,class,language,attendance,status
            2026-09-03,Elm Clinic; Zion,program,,9,
            2026-10-01,Zion; Elm Clinic,program,Spanish,30,
            2026-10-02,Zion; Elm Clinic; Ash Clinic,outreach,Spanish,18,
            2026-10-03,Elm Clinic,program,Somali,20,
            2026-10-04,Elm Clinic; Zion,program,,25,cancelled
            """;

    private static final String REGISTRY =
            """
            partner,partner_type,approached_date
            Zion,church,2026-01-01
            Elm Clinic,clinic,2026-01-01
            Ash Clinic,clinic,2026-01-01
            Oak,clinic,2026-01-01
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "period all activities|3",
                "period all shared_activities|2",
                "period all direct_contacts|68 3/3",
                "period all active_partners|3",
                "period all new_partners|1",
                "period all repeat_partners|2",
                "period all partner_retention|1",
                "period all adoption_rate|0.75",
                "period all ecpa_provide|3",
                "period Churches activities|2",
                "period Churches shared_activities|0",
                "period Churches direct_contacts|48 2/2",
                "period Clinics and hospitals activities|1",
                "period Clinics and hospitals shared_activities|2",
                "period Clinics and hospitals direct_contacts|20 1/1",
                "period Clinics and hospitals active_partners|2",
                "period Clinics and hospitals repeat_partners|1",
                "period Zion shared_activities|0",
                "period Elm Clinic activities|1",
                "period Elm Clinic shared_activities|2",
                "period Ash Clinic activities|0",
                "period Ash Clinic shared_activities|1",
                "period Ash Clinic direct_contacts|0 0/0",
                "period all language=Spanish shared_activities|2",
                "period all language=Spanish active_partners|3",
                "period all language=Somali shared_activities|0",
                "previous all shared_activities|1",
                "month:2026-09 Churches shared_activities|1",
                "year_to_date Zion shared_activities|1"
            })
    void whoeverTookPartIsActiveAndThePeopleAreCountedOnce(String figure, String value) {
        Map<String, String> figures = log.with("partners.csv", REGISTRY).month("2026-10", SHARED);
        assertThat(figures).containsEntry(figure, value);
    }

    @Test
    void sharedActivitiesOfSeveralSourcesAddUp() {
        Map<String, String> figures = log.with("partners.csv", REGISTRY)
                .with("activities/a/log.csv", "date,partner\n2026-10-01,Zion; Elm Clinic; Ash Clinic\n")
                .with("activities/b/log.csv", "date,partner\n2026-10-02,Zion; Ash Clinic; Elm Clinic\n")
                .month("2026-10");
        assertThat(figures)
                .containsEntry("period all shared_activities", "2")
                .containsEntry("period Clinics and hospitals shared_activities", "2")
                .containsEntry("period Ash Clinic shared_activities", "2");
    }

    /** src/docs/reading.md, rule 10: each number of activities is a different prime. */
    private static final String SUMMED_UP =
            """
            date,partner,class,mode,ages,attendance,exposed,engaged,sessions,staff_hours
            2026-10-01,Oak,program,onsite,0-5,40,,,3,6
            2026-10-02,Oak,program,onsite,0-5,,,,5,
            2026-10-03,Oak,program,virtual,teens,20,,,,1
            2026-10-04,Elm,outreach,offsite,,,90,30,7,2
            2026-10-05,Ash,1:1,,,,,,11,
            2026-10-06,Fir,,,,4,,,13,
            2026-10-07,Fir,meeting,,,,,,17,
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "activities|57",
                "programs|9",
                "outreach_events|7",
                "one_to_one|11",
                "unclassified|13",
                "partner_meetings|17",
                "direct_contacts|95 5/6",
                "program_attendance|60 2/3",
                "people_engaged|30 1/1",
                "staff_hours|9 3/7",
                "average_attendance|15",
                "completeness|0.8333",
                "repeat_partners|4",
                "pls_600|9",
                "pls_601|8",
                "pls_603|1",
                "pls_606|8",
                "pls_608|1",
                "pls_610|60",
                "pls_616|40"
            })
    void aRowCountsAsManyActivitiesAsItStandsForAndItsPeopleOnce(String metric, String value) {
        assertThat(october(SUMMED_UP).get("period all " + metric)).isEqualTo(value);
    }

    @Test
    void theFiguresOfATypeAndOfAPartnerAreThoseOfItsRows() {
        Map<String, String> figures = october(MONTH);
        assertThat(figures.get("period Churches direct_contacts")).isEqualTo("42 2/2 estimated");
        assertThat(figures.get("period Oak direct_contacts")).isEqualTo("42 2/2 estimated");
        assertThat(figures.get("period Museums activities")).isNull();
        assertThat(figures.get("period Neighborhood stores activities")).isEqualTo("0");
        assertThat(figures.get("period Neighborhood stores direct_contacts")).isEqualTo("0 0/0");
        assertThat(figures.get("period Neighborhood stores average_attendance")).isEqualTo("no_denominator");
        assertThat(figures.get("period Oak active_partners")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "pls_610,12 estimated",
        "pls_611,5 estimated",
        "pls_612,0",
        "pls_614,7",
        "pls_615,0",
        "pls_616,5 estimated",
        "pls_617,4",
        "pls_618,3"
    })
    void aLineOfTheCrosswalkIsEstimatedWhenARowOfThatLineIs(String metric, String value) {
        Map<String, String> figures = october(
                """
                date,partner,class,ages,mode,attendance,online attendance,count_method
                2026-10-01,Oak,program,0-5,onsite,~5,,
                2026-10-02,Oak,program,19+,offsite,4,3,
                2026-10-03,Oak,program,general,offsite,,,ES
                2026-10-04,Oak,outreach,19+,offsite,~9,,
                """);
        assertThat(figures).containsEntry("period all " + metric, value);
    }

    @Test
    void anActivityInSeveralLanguagesCountsOnceInAllAndOnceUnderEach() {
        Map<String, String> figures = log.with(
                        "populations.csv",
                        """
                        scope,name,population
                        language,Spanish,1000
                        language,English,3000
                        """)
                .month(
                        "2026-10",
                        """
                        date,partner,attendance,language
                        2026-10-01,Oak,60,Spanish
                        2026-10-02,Oak,30,Bilingual Spanish
                        2026-10-03,Elm,45,"English, Spanish & Arabic"
                        """);
        assertThat(figures.get("period all activities")).isEqualTo("3");
        assertThat(figures.get("period all direct_contacts")).isEqualTo("135 3/3");
        assertThat(figures.get("period all languages")).isEqualTo("3");
        assertThat(figures.get("period all language=Spanish activities")).isEqualTo("3");
        assertThat(figures.get("period all language=Spanish direct_contacts")).isEqualTo("135 3/3");
        assertThat(figures.get("period all language=English direct_contacts")).isEqualTo("75 2/2");
        assertThat(figures.get("period all language=Arabic direct_contacts")).isEqualTo("45 1/1");
        // 60 + 30/2 + 45/3 are 90, beside 30/2 + 45/3 = 30.
        assertThat(figures.get("period all language=Spanish contact_share")).isEqualTo("0.75");
        assertThat(figures.get("period all language=English contact_share")).isEqualTo("0.25");
        assertThat(figures.get("period all language=English share_gap")).isEqualTo("-0.5");
    }

    @Test
    void membersOfADimensionAreThoseWithAHeldRow() {
        assertThat(october(MONTH).keySet().stream()
                        .filter(key -> key.startsWith("period all ") && key.endsWith(" activities"))
                        .filter(key -> key.contains("="))
                        .map(key -> key.split(" ", 3)[2].replace(" activities", "")))
                .containsExactly(
                        "language=English",
                        "language=Somali",
                        "language=Spanish",
                        "outlet=East",
                        "outlet=Main",
                        "target_age=0-5",
                        "target_age=12-18",
                        "target_age=19+",
                        "target_age=GENERAL",
                        "location_mode=ONSITE",
                        "location_mode=OFFSITE",
                        "location_mode=VIRTUAL",
                        "grant=LSTA");
        assertThat(october(MONTH).get("period all grant=LSTA direct_contacts")).isEqualTo("62 2/2 estimated");
        assertThat(october(MONTH).get("period Shelters language=Spanish people_engaged"))
                .isEqualTo("50 1/1 estimated");
        assertThat(october(MONTH))
                .doesNotContainKeys(
                        "period all language=Somali languages",
                        "period all outlet=Main outlets",
                        "period all grant=LSTA new_partners",
                        "period all grant=LSTA contacts_per_1000");
    }

    @Test
    void theMonthsAreThirteenAndTheLastHoldsThePeriodsLastDay() {
        List<String> months = log.with("activities/desk/log.csv", MONTH).lines("2026-10", "month:").stream()
                .filter(line -> line.contains(" all activities "))
                .toList();
        assertThat(months).hasSize(13).first().asString().startsWith("month:2025-10");
        assertThat(months).last().isEqualTo("month:2026-10 all activities = 7");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01,2026-10-31,previous,1", "2026-10-01,2026-10-31,year_earlier,1",
                "2026-10-01,2026-10-31,year_to_date,3",
        "2026-10-10,2026-10-19,previous,2", "2026-10-10,2026-10-19,year_to_date,3",
                "2026-07-01,2026-09-30,year_to_date,2"
    })
    void windowsArePlacedAroundThePeriod(String from, String to, String window, String activities) {
        log.with(
                "activities/desk/log.csv",
                """
                date,partner
                2026-10-09,Oak
                2026-09-30,Oak
                2025-10-31,Oak
                2026-07-01,Oak
                2026-06-30,Oak
                """);
        Period period = Period.dates(LocalDate.parse(from), LocalDate.parse(to));
        assertThat(log.of(period).get(window + " all activities")).isEqualTo(activities);
    }

    @Test
    void aPeriodThatBeginsBeforeTheFiscalYearHasNoYearToDate() {
        assertThat(log.with("activities/desk/log.csv", MONTH)
                        .of(Period.year(2026))
                        .keySet())
                .noneMatch(key -> key.startsWith("year_to_date"));
    }

    @Test
    void newPartnersHaveTheirFirstHeldActivityOfAllTheInputInTheWindow() {
        Map<String, String> figures = october(
                """
                date,partner,status
                2024-01-05,Oak,
                2026-10-05,Oak,
                2026-09-05,Elm,cancelled
                2026-10-05,Elm,
                2026-10-05,Ash,cancelled
                """);
        assertThat(figures.get("period all new_partners")).isEqualTo("1");
        assertThat(figures.get("period all active_partners")).isEqualTo("2");
    }

    @Test
    void retentionComparesThePartnersOfAWindowWithThoseOfTheOneBefore() {
        Map<String, String> figures = october(
                """
                date,partner
                2026-09-05,Oak
                2026-09-06,Elm
                2026-09-07,Ash
                2026-10-05,Oak
                2026-10-06,Oak
                2026-10-07,New
                """);
        assertThat(figures.get("period all partner_retention")).isEqualTo("0.3333");
        assertThat(figures.get("period all repeat_partners")).isEqualTo("1");
        assertThat(figures.get("period all repeat_partner_rate")).isEqualTo("0.5");
        assertThat(figures).doesNotContainKey("year_to_date all partner_retention");
    }

    @Test
    void adoptionAndThePipelineComeFromTheRegistryAndTheLastTwelveMonths() {
        Map<String, String> figures = log.with(
                        "partners.csv",
                        """
                        partner,partner_type,approached_date,agreement_type,agreement_date
                        Approached,church,2026-10-31,,
                        Too late,church,2026-11-01,,
                        Adopted,church,2024-01-01,MOU,2026-10-31
                        Signed later,shelter,,CONTRACT,2026-11-01
                        Undated,shelter,,VERBAL,
                        None,shelter,,NONE,2026-01-01
                        """)
                .with(
                        "outcomes.csv",
                        "survey_date,partner,question,agree\n2025-11-01,Asked,Q,1\n2025-10-31,Asked long ago,Q,1\n")
                .month(
                        "2026-10",
                        """
                        date,partner,class,status
                        2024-02-01,Adopted,program,
                        2025-11-01,Cancelled only,program,cancelled
                        2025-10-31,Long ago,program,
                        2026-10-01,Met,meeting,
                        2026-10-01,Recorded,recording,
                        2026-10-01,Helped,1:1,
                        """);
        assertThat(figures.get("period all adoption_rate")).isEqualTo("0.5");
        // Approached, Adopted; rows of the 12 months: Cancelled only, Met, Recorded, Helped.
        assertThat(figures.get("period all ecpa_engage")).isEqualTo("6");
        // Adopted, Undated, Met.
        assertThat(figures.get("period all ecpa_cultivate")).isEqualTo("3");
        assertThat(figures.get("period all ecpa_provide")).isEqualTo("1");
        assertThat(figures.get("period all ecpa_assess")).isEqualTo("1");
    }

    @Test
    void ratesOfPeopleNeedUnduplicatedCountsAndPopulations() {
        Map<String, String> figures = log.with(
                        "unduplicated.csv",
                        """
                        scope,name,start_date,end_date,count,method
                        all,,2026-10-01,2026-10-31,40,sheets
                        all,,2026-10-01,2026-10-30,41,sheets
                        partner_type,church,2026-10-01,2026-10-31,20,sheets
                        partner,Oak,2026-10-01,2026-10-31,10,sheets
                        """)
                .with(
                        "populations.csv",
                        """
                        scope,name,population
                        all,,8000
                        language,Spanish,1000
                        language,Arabic,3000
                        """)
                .month(
                        "2026-10",
                        """
                        date,partner,partner_type,attendance,language
                        2026-10-01,Oak,church,60,Spanish
                        2026-10-01,Elm,shelter,20,Arabic
                        2026-10-01,Elm,shelter,99,Somali
                        """);
        assertThat(figures.get("period all unduplicated_participants")).isEqualTo("40");
        assertThat(figures.get("period all contacts_per_participant")).isEqualTo("4.475");
        assertThat(figures.get("period all participation_rate")).isEqualTo("0.005");
        assertThat(figures.get("period all contacts_per_1000")).isEqualTo("22.375");
        assertThat(figures.get("period Churches unduplicated_participants")).isEqualTo("20");
        assertThat(figures.get("period Churches participation_rate")).isEqualTo("not_collected");
        assertThat(figures.get("period Oak unduplicated_participants")).isEqualTo("10");
        assertThat(figures).doesNotContainKey("period Oak participation_rate");
        assertThat(figures.get("period all language=Spanish contact_share")).isEqualTo("0.75");
        assertThat(figures.get("period all language=Spanish population_share")).isEqualTo("0.25");
        assertThat(figures.get("period all language=Spanish share_gap")).isEqualTo("0.5");
        assertThat(figures).doesNotContainKey("period all language=Somali contact_share");
    }

    @Test
    void outcomesAreGivenPerQuestion() {
        Map<String, String> figures = log.with(
                        "outcomes.csv",
                        """
                        survey_date,partner,instrument,question,participants,strongly_agree,agree,neutral,disagree,strongly_disagree,no_answer
                        2026-10-05,Oak,immediate,I learned,20,4,3,1,1,1,10
                        2026-10-06,Oak,immediate,I learned,20,2,2,1,0,0,5
                        2026-09-06,Oak,immediate,I learned,20,9,0,0,0,0,0
                        2026-10-06,Oak,immediate,I will come back,10,0,0,0,0,0,10
                        """)
                .month("2026-10", "date,partner\n2026-10-01,Oak\n");
        assertThat(figures.get("period all question=I learned outcome_responses"))
                .isEqualTo("15");
        assertThat(figures.get("period all question=I learned percent_positive"))
                .isEqualTo("0.7333");
        assertThat(figures.get("period all question=I learned mean_score")).isEqualTo("3.9333");
        assertThat(figures.get("period all question=I learned response_rate")).isEqualTo("0.375");
        assertThat(figures.get("period all question=I will come back mean_score"))
                .isEqualTo("no_denominator");
    }

    @Test
    void aSurveyWhoseAnswersAreAllBlankHasNoneKnown() {
        Map<String, String> figures = log.with(
                        "outcomes.csv",
                        """
                        survey_date,partner,question,participants,strongly_agree,agree,neutral,disagree,strongly_disagree,no_answer
                        2026-10-05,Oak,Not typed in,10,,n/a,-,,,
                        2026-10-05,Oak,Typed in once,10,,,,,,3
                        2026-10-06,Oak,Typed in once,10,5,,,,,
                        2026-10-06,Oak,Nobody answered,10,0,,,,,
                        """)
                .month("2026-10", "date,partner\n2026-10-01,Oak\n");
        assertThat(figures)
                .containsEntry("period all question=Not typed in outcome_responses", "0")
                .containsEntry("period all question=Not typed in percent_positive", "no_denominator")
                .containsEntry("period all question=Not typed in response_rate", "no_denominator")
                .containsEntry("period all question=Typed in once outcome_responses", "5")
                .containsEntry("period all question=Typed in once mean_score", "5")
                .containsEntry("period all question=Typed in once response_rate", "0.5")
                .containsEntry("period all question=Nobody answered response_rate", "0");
    }

    @Test
    void targetsCountFromTheirStartToThePeriodsEnd() {
        Map<String, String> figures = log.with(
                        "targets.csv",
                        """
                        scope,name,metric,start_date,end_date,target
                        all,,direct_contacts,2026-07-01,2027-06-30,100
                        grant,LSTA,activities,2026-01-01,2026-09-30,4
                        grant,LSTA,activities,2026-10-01,2026-12-31,4
                        all,,activities,2025-01-01,2025-12-31,4
                        """)
                .month(
                        "2026-10",
                        """
                        date,partner,attendance,grant
                        2026-06-30,Oak,50,LSTA
                        2026-07-01,Oak,10,LSTA
                        2026-10-31,Oak,20,LSTA
                        2026-11-01,Oak,40,LSTA
                        """);
        assertThat(figures.get("target all target=direct_contacts target")).isEqualTo("100");
        assertThat(figures.get("target all target=direct_contacts target_attainment"))
                .isEqualTo("0.3");
        assertThat(figures.get("target all target=LSTA activities target_attainment"))
                .isEqualTo("0.25");
        assertThat(figures.keySet()).filteredOn(key -> key.startsWith("target")).hasSize(4);
    }

    @Test
    void targetsOfOneStartAreInTheOrderOfTheirScopes() {
        log.with(
                "targets.csv",
                """
                scope,name,metric,start_date,end_date,target
                partner,Oak,activities,2026-10-01,2026-10-31,1
                partner_type,clinic,activities,2026-10-01,2026-10-31,2
                partner_type,church,activities,2026-10-01,2026-11-30,3
                all,,programs,2026-10-01,2026-10-31,4
                all,,activities,2026-10-01,2026-12-31,5
                """);
        Map<String, String> figures = october("date,partner\n2026-10-01,Oak\n");
        assertThat(figures.keySet().stream().filter(key -> key.startsWith("target") && key.endsWith(" target")))
                .containsExactly(
                        "target all target=activities target",
                        "target all target=programs target",
                        "target Churches target=activities target",
                        "target Clinics and hospitals target=activities target",
                        "target Oak target=activities target");
    }

    @Test
    void theTypeOfAnUnregisteredPartnerIsThatOfItsNewestRowThatNamesAKnownOne() {
        log.with("activities/a/log.csv", "date,partner,partner_type\n2026-10-09,Oak,church\n2026-10-10,Oak,zoo\n")
                .with(
                        "activities/b/log.csv",
                        "date,partner,partner_type\n2026-10-08,Oak,shelter\n2026-10-09,Oak,clinic\n");
        Map<String, String> figures = log.month("2026-10");
        assertThat(figures.get("period Clinics and hospitals activities")).isEqualTo("4");
        log.with("partners.csv", "partner,partner_type\nOak,museum\n");
        assertThat(log.month("2026-10").get("period Cultural organizations activities"))
                .isEqualTo("4");
        log.with("partners.csv", "partner,partner_type\nOak,\n");
        assertThat(log.month("2026-10").get("period Clinics and hospitals activities"))
                .isEqualTo("4");
    }

    @Test
    void aPartnerWithoutAnyKnownTypeIsAmongTheOthers() {
        assertThat(october("date,partner,partner_type\n2026-10-09,Oak,zoo\n").get("period Other partners activities"))
                .isEqualTo("1");
    }
}
