package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.folder.FileOrder;
import org.communitypartners.assessment.intake.table.Settings;
import org.communitypartners.assessment.intake.table.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** src/docs/measures.md section 1: settings and side files, their rows and their mistakes. */
class SideFilesTest {
    private final InputText input;

    SideFilesTest(@TempDir Path folder) {
        input = InputText.in(folder);
    }

    private SideTables tables(String file, String text) {
        return input.with(file, text).open().tables();
    }

    /** What is wrong with the side files: {@code line reason column value}. */
    private List<String> problems() {
        return input.open().dispositions().stream()
                .map(row -> (row.line() + " " + row.reason().id() + " " + row.column() + " " + row.value()).strip())
                .toList();
    }

    private List<String> notes() {
        return input.open().notes().stream().map(note -> note.message()).toList();
    }

    @Test
    void theRegistryIsReadWithAllItsColumns() {
        Partner oak = tables(
                        "partners.csv",
                        """
                        Partner,Partner Type,Also called,Legal type,Approached date,Agreement type,Agreement date,Status,May be named
                        Oak  Hall,church,The Oak,NONPROFIT,10/13/2025,mou,3/4/2026,active,No
                        Elm,,,,,,,,
                        """)
                .partners()
                .get(0);
        assertThat(oak.key()).isEqualTo("oakhall");
        assertThat(oak.name()).isEqualTo("Oak Hall");
        assertThat(oak.type()).hasToString("Churches");
        assertThat(oak.approached()).isEqualTo("2025-10-13");
        assertThat(oak.agreement()).isEqualTo(Agreement.MOU);
        assertThat(oak.agreementDate()).isEqualTo("2026-03-04");
        assertThat(oak.status()).isEqualTo(Partner.PartnerStatus.ACTIVE);
        assertThat(oak.mayBeNamed()).isFalse();
        assertThat(problems()).isEmpty();
        Partner elm = input.open().tables().partners().get(1);
        assertThat(elm.agreement()).isEqualTo(Agreement.NONE);
        assertThat(elm.type()).isNull();
        assertThat(elm.mayBeNamed()).isNull();
    }

    @Test
    void rowsWithNulCharactersAreReportedAndNotUsed() {
        List<Partner> partners = tables("partners.csv", "partner,partner_type\nOak,Churches\nE\0m,Schools\n\0\0\0\0")
                .partners();
        assertThat(partners).extracting(Partner::name).containsExactly("Oak");
        assertThat(problems()).containsExactly("3 bad_character", "4 bad_character");
    }

    @Test
    void aSlipInARegistryRowIsReportedAndTheRestOfItIsUsed() {
        List<Partner> partners = tables(
                        "partners.csv",
                        """
                        partner,partner_type,approached_date,agreement_type,status,may_be_named
                        Oak,Zoo,soon,Handshake,Friend,perhaps
                        ,Churches,2026-01-01,,,
                        Oak,Churches,,,,
                        """)
                .partners();
        assertThat(partners).singleElement().satisfies(oak -> {
            assertThat(oak.type()).isNull();
            assertThat(oak.approached()).isNull();
            assertThat(oak.agreement()).isEqualTo(Agreement.NONE);
            // Nobody knows, so nobody is named.
            assertThat(oak.mayBeNamed()).isFalse();
        });
        assertThat(problems())
                .containsExactly(
                        "2 unknown_value partner_type Zoo",
                        "2 unreadable_date approached_date soon",
                        "2 unknown_value agreement_type Handshake",
                        "2 unknown_value status Friend",
                        "2 unknown_value may_be_named perhaps",
                        "3 missing_value partner",
                        "4 ambiguous_column partner Oak");
        assertThat(input.open().dispositions().get(0).message())
                .isEqualTo("\"Zoo\" in the column partner_type is not known. Correct it; the rest of the row is used.");
    }

    @Test
    void grantsHaveACodeAndTheirDays() {
        SideTables tables = tables(
                "grants.csv",
                """
                grant_code,grant_name,funder,start_date,end_date
                LSTA-26,Neighbors,State,2025-10-01,2026-09-30
                NEA,Stories,Arts,2026-01-01,2025-12-31
                ALA-3,Nothing,,2026-01-01,
                lsta 26,Neighbors again,State,2025-10-01,2026-08-31
                """);
        assertThat(tables.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.name()).isEqualTo("Neighbors again");
            assertThat(grant.span().to()).isEqualTo("2026-08-31");
        });
        assertThat(problems())
                .containsExactly("2 superseded", "3 unreadable_date end_date 2025-12-31", "4 missing_value end_date");
    }

    @Test
    void targetsNameAScopeAMetricTheirDaysAndANumber() {
        SideTables tables = tables(
                "targets.csv",
                """
                scope,name,metric,start_date,end_date,target
                all,,direct_contacts,2026-07-01,2027-06-30,"20,000"
                Partner type,church,Activities,2026-07-01,2027-06-30,60
                partner,Oak,engagement_rate,2026-07-01,2027-06-30,25%
                grant,LSTA-26,engagement_rate,2026-07-01,2027-06-30,0.255
                county,,activities,2026-07-01,2027-06-30,1
                partner_type,Zoo,activities,2026-07-01,2027-06-30,1
                all,,no_such_metric,2026-07-01,2027-06-30,1
                all,,activities,2026-07-01,2027-06-30,many
                all,,activities,2026-07-01,2027-06-30,-3
                all,,activities,2027-07-01,2027-06-30,3
                all,,activities,soon,2027-06-30,3
                partner,,activities,2026-07-01,2027-06-30,3
                all,,activities,2026-07-01,2027-06-30,
                all,,activities,2026-07-01,2027-06-30,1,surplus
                """);
        assertThat(tables.targets())
                .extracting(target -> target.scope() + " " + target.name().text() + " " + target.metric() + " "
                        + target.value().toPlainString())
                .containsExactly(
                        "ALL  direct_contacts 20000",
                        "PARTNER_TYPE Churches activities 60",
                        "PARTNER Oak engagement_rate 0.25",
                        "GRANT LSTA-26 engagement_rate 0.255");
        assertThat(problems())
                .containsExactly(
                        "6 unknown_value scope county",
                        "7 unknown_value name Zoo",
                        "8 unknown_value metric no_such_metric",
                        "9 unreadable_number target many",
                        "10 unreadable_number target -3",
                        "11 unreadable_date end_date 2027-06-30",
                        "12 unreadable_date start_date soon",
                        "13 missing_value name",
                        "14 missing_value target",
                        "15 too_many_cells  7");
    }

    @Test
    void populationsAndUnduplicatedCountsAreWholeNumbersOfAScope() {
        input.with(
                        "populations.csv",
                        """
                        scope,name,population,source,year
                        all,,"84,210",ACS,2024
                        language,es,17149,ACS,2024
                        outlet,North,0,ACS,2024
                        partner_type,Shelter,12.5,ACS,2024
                        moon,,1,,
                        language,Spanish,17150,ACS,2025
                        """)
                .with(
                        "unduplicated.csv",
                        """
                        scope,name,start_date,end_date,count,method
                        all,,2026-10-01,2026-10-31,614,sign-in sheets
                        partner_type,shelters,2026-10-01,2026-10-31,55,sign-in sheets
                        partner,Oak,2026-10-01,2026-10-31,a few,
                        """);
        SideTables tables = input.open().tables();
        assertThat(tables.populations())
                .extracting(row -> row.scope() + " " + row.name().text() + " " + row.people())
                .containsExactly("ALL  84210", "LANGUAGE Spanish 17150");
        assertThat(tables.unduplicated())
                .extracting(row -> row.scope() + " " + row.name() + " " + row.people())
                .containsExactly("ALL  614", "PARTNER_TYPE Shelters 55");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "3 superseded",
                        "4 unreadable_count population 0",
                        "5 unreadable_count population 12.5",
                        "6 unknown_value scope moon",
                        "4 unreadable_count count a few");
    }

    @Test
    void outcomesAndAssessmentsAreReadRowByRow() {
        input.with(
                        "outcomes.csv",
                        """
                        survey_date,partner,instrument,question,participants,strongly_agree,agree,neutral,disagree,strongly_disagree,no_answer,grant_code
                        2026-10-09,Oak,immediate,I learned,46,4,10,2,1,,n/a,LSTA-26
                        2026-10-09,,immediate,I learned,46,lots,,,,,,
                        2026-10-09,Oak,immediate,,46,1,,,,,,
                        """)
                .with(
                        "partner-assessments.csv",
                        """
                        partner,date,scale,level,rater
                        Oak,2026-07-05,Himmelman,3,Library
                        Oak,2026-07-05,FREY,3,nobody
                        Oak,,FREY,3,PARTNER
                        """);
        SideTables tables = input.open().tables();
        assertThat(tables.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.answers()).isEqualTo(17);
            assertThat(outcome.scores()).isEqualTo(5 * 4 + 4 * 10 + 3 * 2 + 2);
            assertThat(outcome.noAnswer()).isZero();
            assertThat(outcome.participants()).isEqualTo(46);
        });
        assertThat(tables.partnerAssessments())
                .extracting(row -> row.scale() + " " + row.level() + " " + row.rater())
                .containsExactly("HIMMELMAN 3 LIBRARY");
        assertThat(problems())
                .containsExactly(
                        "3 unreadable_count strongly_agree lots",
                        "4 missing_value question",
                        "3 unknown_value rater nobody",
                        "4 missing_value date");
    }

    @Test
    void aSideFileMayBeWrittenWithSemicolonsDecimalCommasAndAnotherEncoding() {
        input.with(
                "targets.csv",
                """
                Ziele 2026

                scope;name;metric;start_date;end_date;target
                partner;Caf\u00E9;activities;13.7.2026;30.6.2027;1.200
                all;;engagement_rate;1/7/2026;30/6/2027;0,255
                """,
                StandardCharsets.ISO_8859_1);
        assertThat(input.open().tables().targets())
                .extracting(target -> target.name().text() + " "
                        + target.value().toPlainString() + " " + target.span().from())
                .containsExactly("Caf\u00E9 1200 2026-07-13", " 0.255 2026-07-01");
    }

    @Test
    void aSideFileWithoutItsHeaderIsOneLineThatSaysWhatIsMissing() {
        input.with("targets.csv", "all,,activities,2026-07-01,2027-06-30,60\n").with("grants.csv", new byte[0]);
        assertThat(input.open().dispositions())
                .extracting(row -> row.file() + ": " + row.message())
                .containsExactlyInAnyOrder(
                        "targets.csv: The file targets.csv has no header with the columns scope, metric, target. Add it."
                                + " The other columns are name, start_date, end_date.",
                        "grants.csv: The file grants.csv is empty.");
    }

    @Test
    void columnsThatASideFileDoesNotHaveAreNamed() {
        input.with("partners.csv", "partner,aproached_date\nOak,2026-01-01\n");
        assertThat(notes())
                .containsExactly("The column \"aproached_date\" of partners.csv is not read. Its columns are partner,"
                        + " partner_type, also_called, legal_type, approached_date, agreement_type, agreement_date, status,"
                        + " may_be_named.");
    }

    @Test
    void aRejectedRegistryRowShowsOurColumnsOnlyAndNoPersonalData() {
        input.with("partners.csv", "partner,contact,legal_type,status\nOak,Maria Secret,call 801-555-0142,Friend\n");
        assertThat(input.open().dispositions().get(0).row()).isEqualTo("Oak,call [removed],Friend");
    }

    @Test
    void strayFilesAndUnknownSourcesAreTold() {
        input.with("Targets.xlsx", "x")
                .with(".hidden", "x")
                .with("sources.csv", "source,setting,value\nDesk,status,held\nDesc,status,held\n")
                .with("activities/desk/log.csv", "date,partner\n2026-10-01,Oak\n");
        assertThat(notes()).hasSize(2);
        assertThat(notes().get(0)).isEqualTo("The file Targets.xlsx is not read; rename it to targets.xlsx.");
        assertThat(notes().get(1))
                .isEqualTo("sources.csv settles something for the source \"Desc\", but activities has no such folder."
                        + " Correct the name.");
    }

    @Test
    void columnsCsvAddsHeadings() {
        input.with(
                        "columns.csv",
                        """
                        column,also_called
                        attendance,Bodies; Who came
                        Activity date,When was it?
                        colour,Shade
                        outlet,Site
                        title,Participant name
                        partner,"Who with?"
                        partner,Site
                        """)
                .with(
                        "activities/desk/log.csv",
                        "\"When was\nit?\",Who with?,who came,Participant name\n2026-10-01,Oak,12,Maria\n");
        Activity row = input.read().only();
        assertThat(row.attendance()).isEqualTo(12);
        assertThat(row.title()).isEmpty();
        assertThat(problems())
                .containsExactly(
                        "4 unknown_value column colour",
                        "6 unknown_value also_called Participant name",
                        "8 ambiguous_column also_called Site");
    }

    @Test
    void partnerTypesCsvAddsNamesAndTypes() {
        input.with("partner-types.csv", "partner_type,also_called\nChurches,chapel; school\nBakeries,bakery\n");
        assertThat(problems()).containsExactly("2 ambiguous_column also_called school");
        assertThat(input.open().dispositions().get(0).message())
                .contains("\"school\" means ESL classes and schools already");
    }

    @Test
    void sourcesCsvSettlesTheFormOfASource() {
        input.with(
                        "sources.csv",
                        """
                        source,setting,value
                        desk,delimiter,|
                        desk,encoding,windows-1252
                        desk,date order,dmy
                        desk,Decimal,","
                        desk,activity_class,PROGRAMM
                        desk,attendance,lots
                        desk,colour,red
                        desk,encoding,utf-99
                        desk,delimiter,dot
                        desk,date_order,YDM
                        desk,decimal,;
                        desk,decimal,comma
                        """)
                .with(
                        "activities/desk/log.csv",
                        "date|partner|hours\n3/4/2026|Caf\u00E9, Oak|2,5\n",
                        StandardCharsets.ISO_8859_1);
        Activity row = input.read().only();
        assertThat(row.date()).isEqualTo("2026-04-03");
        assertThat(row.partner().text()).isEqualTo("Caf\u00E9, Oak");
        assertThat(row.amount(SummedColumn.STAFF_HOURS)).isEqualTo(250);
        assertThat(problems())
                .containsExactly(
                        "5 superseded",
                        "6 unknown_value value PROGRAMM",
                        "7 unknown_value value lots",
                        "8 unknown_value setting colour",
                        "9 unknown_value value utf-99",
                        "10 unknown_value value dot",
                        "11 unknown_value value YDM",
                        "12 unknown_value value ;");
    }

    @Test
    void settingsAreRead() {
        Settings settings = input.with(
                        "settings.csv",
                        """
                        setting,value
                        Library,Riverton County Library
                        fiscal-year-start,October
                        minimum_cell,5
                        date_order,DMY
                        newest_by,modified
                        max_rejected,10%
                        silent_days,60
                        """)
                .open()
                .settings();
        assertThat(settings.library()).contains("Riverton County Library");
        assertThat(settings.fiscalYearStart()).contains(10);
        assertThat(settings.minimumCell()).contains(5);
        assertThat(settings.dateOrder()).contains(DateOrder.DMY);
        assertThat(settings.newestBy()).contains(FileOrder.MODIFIED);
        assertThat(settings.maxRejected().orElseThrow()).isEqualByComparingTo("0.1");
        assertThat(settings.threshold(Threshold.SILENT_DAYS)).isEqualTo(60);
        assertThat(settings.threshold(Threshold.FALLEN_PERCENT)).isEqualTo(Threshold.FALLEN_PERCENT.standard());
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fiscal_year_start,13,unknown_value", "fiscal_year_start,Brumaire,unreadable_count",
                "minimum_cell,0,unknown_value",
        "date_order,DYM,unknown_value", "newest_by,size,unknown_value", "max_rejected,5,unknown_value",
        "max_rejected,few,unreadable_number", "silent_days,-1,unreadable_count", "colour,red,unknown_value",
        "library,,missing_value"
    })
    void aMistakeInTheSettingsIsReportedAndTheDefaultStands(String setting, String value, String reason) {
        input.with(
                "settings.csv",
                "setting,value\n" + setting + "," + Optional.ofNullable(value).orElse("") + "\n");
        assertThat(input.open().dispositions())
                .singleElement()
                .satisfies(row -> assertThat(row.reason().id()).isEqualTo(reason));
        assertThat(input.open().settings()).isEqualTo(Settings.NONE);
    }

    @Test
    void theLastOfTwoSettingsWins() {
        input.with("settings.csv", "setting,value\nminimum_cell,5\nminimum_cell,6\n");
        assertThat(input.open().settings().minimumCell()).contains(6);
        assertThat(problems()).containsExactly("2 superseded");
    }

    @Test
    void sideFilesNeedNotExist() {
        assertThat(input.with("activities/desk/log.csv", "date,partner\n2026-10-01,Oak\n")
                        .open()
                        .tables()
                        .partners())
                .isEmpty();
        assertThat(input.open().notes()).isEmpty();
        assertThat(input.read().notes(Kind.SETTINGS)).isEmpty();
    }
}
