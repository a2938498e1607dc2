package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.intake.folder.FileReading.HeadingUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers of several lines are one header, and check boxes one column. */
class HeaderLinesTest {
    private final InputText input;

    HeaderLinesTest(@TempDir Path folder) {
        input = InputText.in(folder);
    }

    private InputRead read(String log) {
        return input.with("activities/desk/log.csv", log).read();
    }

    private static List<String> rows(InputRead read) {
        return read.counted.stream()
                .map(row -> row.date() + " " + row.partner().text() + " " + row.contacts())
                .toList();
    }

    private static List<String> headings(InputRead read) {
        return read.readings.get(0).columns().stream().map(HeadingUse::heading).toList();
    }

    @Test
    void aMergedHeadingCarriesToTheRight() {
        InputRead read = read(
                """
                October outreach,,,,,
                Date,Partner,Attendance,,,Staff hours
                ,,Adults,Kids,Total,
                10/2/2026,Zion Chapel,10,15,25,2
                10/9/2026,Eastside Clinic,4,1,5,1
                10/23/2026,Lincoln Elementary,3,40,43,1.5
                Total,,17,56,73,4.5
                """);
        assertThat(read.verdicts())
                .containsExactly("preamble", "repeated_header", "counted", "counted", "counted", "total_row");
        assertThat(rows(read))
                .containsExactly(
                        "2026-10-02 Zion Chapel 25",
                        "2026-10-09 Eastside Clinic 5",
                        "2026-10-23 Lincoln Elementary 43");
        assertThat(headings(read))
                .containsExactly(
                        "Date", "Partner", "Attendance Adults", "Attendance Kids", "Attendance Total", "Staff hours");
        assertThat(read.decisions).extracting(decision -> decision.kind().id()).contains("header_lines");
    }

    @Test
    void aGroupAboveTheHeadingsIsPartOfThem() {
        InputRead read = read(
                """
                ,,Registered,,Attended,
                Date,Partner,Adults,Total,Adults,Total
                10/2/2026,Zion Chapel,10,15,25,32
                """);
        assertThat(headings(read))
                .containsExactly(
                        "Date",
                        "Partner",
                        "Registered Adults",
                        "Registered Total",
                        "Attended Adults",
                        "Attended Total");
        assertThat(rows(read)).containsExactly("2026-10-02 Zion Chapel 32");
    }

    @Test
    void aTitleOverTheHeadingsIsNoPartOfThem() {
        InputRead read = read(
                """
                Riverton Library,,October 2026,
                Date,Partner,Attendance,Weather
                10/2/2026,Zion Chapel,10,Sunny
                """);
        assertThat(read.verdicts()).containsExactly("preamble", "counted");
        assertThat(headings(read)).containsExactly("Date", "Partner", "Attendance", "Weather");
    }

    @Test
    void headingsThatRunOverTwoLinesAreRead() {
        InputRead read = read(
                """
                Date of,Name of,Number of,Staff
                visit,partner,people,hours
                10/2/2026,Zion Chapel,10,2
                """);
        assertThat(read.verdicts()).containsExactly("repeated_header", "counted");
        assertThat(rows(read)).containsExactly("2026-10-02 Zion Chapel 10");
        assertThat(read.only().amount(SummedColumn.STAFF_HOURS)).isEqualTo(200);
    }

    @Test
    void questionsBelowCodesAreTheHeadings() {
        InputRead read = read(
                """
                StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,Q1,Q2,Q3
                Start Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,On what day did the visit take place?,Which partner did you visit?,How many people attended?
                "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1_TEXT""}","{""ImportId"":""QID2_TEXT""}","{""ImportId"":""QID3_TEXT""}"
                2026-10-05 09:00:00,2026-10-05 09:04:00,IP Address,192.0.2.1,100,True,2026-10-05 09:04:01,R_1aa,10/02/2026,Zion Chapel,14
                2026-11-02 08:30:00,2026-11-02 08:33:00,IP Address,192.0.2.2,100,True,2026-11-02 08:33:01,R_2bb,10/29/2026,Eastside Clinic,9
                """);
        assertThat(rows(read)).containsExactly("2026-10-02 Zion Chapel 14", "2026-10-29 Eastside Clinic 9");
        assertThat(read.disposed).extracting(gone -> gone.reason().rejected()).containsOnly(false);
    }

    @Test
    void whatSaysThatAnswersAreOpenIsNoRow() {
        InputRead read = read(
                """
                Respondent ID,When did the visit take place?,Partner,Attendance,In what languages was it?,,
                ,Date / Time,Open-Ended Response,Open-Ended Response,Spanish,Arabic,Somali
                118,10/02/2026,Zion Chapel,14,Spanish,,
                119,10/29/2026,Eastside Clinic,9,,Arabic,
                120,10/30/2026,Zion Chapel,20,Spanish,,Somali
                """);
        assertThat(read.verdicts()).containsExactly("repeated_header", "counted", "counted", "counted");
        assertThat(read.counted).extracting(Activity::language).containsExactly("Spanish", "Arabic", "Spanish; Somali");
        assertThat(read.decisions)
                .extracting(decision -> decision.kind().id() + " " + decision.overrule())
                .contains("check_boxes columns.csv: none,In what languages was it?");
    }

    @Test
    void boxesOfADatabaseAreOneColumn() {
        InputRead read = read(
                """
                record_id,Visit date,Partner,Attendance,Ages served (choice=Children),Ages served (choice=Teens)
                1,2026-10-02,Zion Chapel,14,Checked,Unchecked
                2,2026-10-09,Zion Chapel,15,Checked,Checked
                """);
        assertThat(read.counted).extracting(row -> row.targetAge().label()).containsExactly("6-11", "GENERAL");
    }

    @Test
    void countsUnderOneHeadingAreNoBoxes() {
        InputRead read = read(
                """
                Date,Partner,Language: Spanish,Language: Arabic
                2026-10-02,Zion Chapel,14,3
                """);
        assertThat(read.only().language()).isEmpty();
    }

    @Test
    void linesOfAHeaderThatRepeatFurtherDownAreSetAside() {
        InputRead read = read(
                """
                Date,Partner,Attendance,,
                ,,Adults,Kids,Total
                10/2/2026,Zion Chapel,10,15,25
                Date,Partner,Attendance,,
                ,,Adults,Kids,Total
                10/9/2026,Eastside Clinic,4,1,5
                """);
        assertThat(read.verdicts())
                .containsExactly("repeated_header", "counted", "repeated_header", "repeated_header", "counted");
        assertThat(rows(read)).containsExactly("2026-10-02 Zion Chapel 25", "2026-10-09 Eastside Clinic 5");
    }

    @Test
    void aFirstRowWithoutDigitsIsNoHeader() {
        InputRead read = read(
                """
                Date,Partner,Audience,Notes,
                unknown,Zion Chapel,Adults,lost the sheet,
                10/9/2026,Eastside Clinic,Teens,fine,
                """);
        assertThat(read.verdicts()).containsExactly("missing_value", "counted");
    }
}
