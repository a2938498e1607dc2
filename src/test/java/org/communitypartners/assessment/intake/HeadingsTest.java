package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.intake.folder.FileReading.HeadingUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which column the headings of a file mean: the person's word, whole names, words, and the cells where several do. */
class HeadingsTest {
    private final InputText input;

    HeadingsTest(@TempDir Path folder) {
        input = InputText.in(folder);
    }

    private InputRead read(String log) {
        return input.with("activities/desk/log.csv", log).read();
    }

    /** Date, partner and contacts of each row that stands. */
    private static List<String> rows(InputRead read) {
        return read.counted.stream()
                .map(row -> row.date() + " " + row.partner().text() + " " + row.contacts())
                .toList();
    }

    private static String problem(InputRead read) {
        return read.disposed.stream().map(Disposition::message).collect(Collectors.joining());
    }

    private static List<String> decisions(InputRead read) {
        return read.decisions.stream()
                .map(decision -> decision.kind().id() + ": " + decision.reading() + " / " + decision.overrule())
                .toList();
    }

    @Test
    void headingsAreReadByTheirWords() {
        InputRead read = read(
                """
                When did the visit take place?,Name of Organization,How many people attended?,Staff Time (hours),Length (min)
                10/2/2026,Zion Chapel,14,1.5,45
                10/29/2026,Eastside Clinic,9,2,60
                """);
        assertThat(rows(read)).containsExactly("2026-10-02 Zion Chapel 14", "2026-10-29 Eastside Clinic 9");
        assertThat(read.counted.get(0).amount(SummedColumn.STAFF_HOURS)).isEqualTo(150);
        assertThat(read.counted.get(0).minutes()).isEqualTo(4500);
        assertThat(decisions(read))
                .contains("column_by_words: \"Name of Organization\" is read as partner / columns.csv: none,Name of"
                        + " Organization")
                .filteredOn(decision -> decision.startsWith("column"))
                .hasSize(4);
    }

    @Test
    void unitsOfAHeadingAreRead() {
        InputRead read = read(
                """
                Date,Partner,Attendance,Duration (hours),Staff time (minutes)
                2026-10-02,Zion Chapel,14,1.5,90
                """);
        assertThat(read.only().minutes()).isEqualTo(9000);
        assertThat(read.only().amount(SummedColumn.STAFF_HOURS)).isEqualTo(150);
    }

    @Test
    void theFormsOwnTimesAreNeverTheActivitysDate() {
        InputRead read = read(
                """
                Respondent ID,Start Date,End Date,IP Address,Partner,Attendance
                118,10/05/2026 09:00:00 AM,10/05/2026 09:04:00 AM,192.0.2.1,Zion Chapel,14
                119,11/02/2026 08:30:00 AM,11/02/2026 08:33:00 AM,192.0.2.2,Eastside Clinic,9
                """);
        assertThat(rows(read)).isEmpty();
        assertThat(problem(read))
                .contains("has no column for activity_date")
                .contains("Nearest are \"End Date\" and \"Start Date\"")
                .endsWith("add to columns.csv: activity_date,End Date");
    }

    @Test
    void theStartDateOfACalendarIsTheActivitysDate() {
        assertThat(rows(read("Start Date,End Date,Partner,Attendance\n10/5/2026,10/6/2026,Zion Chapel,14\n")))
                .containsExactly("2026-10-05 Zion Chapel 14");
    }

    @Test
    void aMissingPartnerColumnIsAskedForWithTheLineToPaste() {
        String log =
                """
                Date,Weather,Went to,Attendance
                2026-10-05,Sunny,"Zion Chapel, east",14
                2026-10-12,Sunny,Eastside Clinic,9
                """;
        String problem = problem(read(log));
        assertThat(problem).contains("Nearest are \"Went to\" and \"Weather\"");
        String line = problem.substring(problem.indexOf("columns.csv: ") + "columns.csv: ".length());
        assertThat(line).isEqualTo("partner,Went to");
        assertThat(rows(input.with("columns.csv", "column,also_called\n" + line + "\n")
                        .read()))
                .containsExactly("2026-10-05 Zion Chapel, east 14", "2026-10-12 Eastside Clinic 9");
    }

    @Test
    void theLibrarysOwnNameIsNoPartner() {
        InputRead read = input.with("settings.csv", "setting,value\nlibrary,Riverton County Library\n")
                .with(
                        "activities/desk/log.csv",
                        """
                        Date,Organization,Partner visited,Attendance
                        2026-10-05,Riverton County Library,Zion Chapel,14
                        2026-10-12,Riverton County Library,Eastside Clinic,9
                        """)
                .read();
        assertThat(rows(read)).containsExactly("2026-10-05 Zion Chapel 14", "2026-10-12 Eastside Clinic 9");
        assertThat(decisions(read))
                .contains("column_choice: partner is read from \"Partner visited\", not from \"Organization\" /"
                        + " columns.csv: partner,Organization");
    }

    @Test
    void theColumnsOwnNameIsNotArguedWith() {
        InputRead read = read("activity_date,partner,Organization\n2026-10-05,Oak,Elm\n2026-10-06,Oak,Ash\n");
        assertThat(rows(read)).containsExactly("2026-10-05 Oak -1", "2026-10-06 Oak -1");
        assertThat(read.decisions).isEmpty();
    }

    @Test
    void theDateIsTheColumnWhoseCellsAreDates() {
        InputRead read = read("Date,Program Date,Partner\nMonday,2026-10-05,Oak\nTuesday,2026-10-06,Elm\n");
        assertThat(rows(read)).containsExactly("2026-10-05 Oak -1", "2026-10-06 Elm -1");
    }

    @Test
    void twoHeadingsThatNameADateEquallyWellAreAsked() {
        String log =
                """
                Visit Date,Workshop Date,Partner
                2026-10-05,2026-09-05,Oak
                2026-10-06,2026-09-06,Elm
                """;
        assertThat(problem(read(log)))
                .contains("several headings that may be activity_date: Visit Date, Workshop Date")
                .endsWith("add to columns.csv: activity_date,Visit Date");
        assertThat(rows(input.with("columns.csv", "column,also_called,source\nactivity_date,Visit Date,desk\n")
                        .read()))
                .containsExactly("2026-10-05 Oak -1", "2026-10-06 Elm -1");
    }

    @Test
    void categoriesAreOfActivitiesOrOfPartnersByTheirCells() {
        assertThat(read("Date,Partner,Category\n2026-10-05,Oak,Tabling\n2026-10-06,Elm,Workshop\n").counted)
                .extracting(row -> row.activityClass().toString())
                .containsExactly("OUTREACH", "PROGRAM");
        InputRead kinds = read("Date,Partner,Category\n2026-10-05,Oak,Church\n2026-10-06,Elm,Shelter\n");
        assertThat(decisions(kinds))
                .containsExactly(
                        "column_choice: \"Category\" is read as partner_type / columns.csv: activity_class,Category");
        InputRead neither = read("Date,Partner,Category\n2026-10-05,Oak,Blue\n2026-10-06,Elm,Green\n");
        assertThat(neither.readings.get(0).columns())
                .filteredOn(column -> column.use() == HeadingUse.Use.UNKNOWN)
                .extracting(HeadingUse::heading)
                .containsExactly("Category");
    }

    @Test
    void everyOverruleChangesTheReadingAndTheDecisionIsGone() {
        String log =
                """
                Date,Organization,Partner visited,Category,How many people attended?
                2026-10-05,Riverton County Library,Zion Chapel,Church,14
                2026-10-12,Riverton County Library,Eastside Clinic,Clinic,9
                """;
        InputRead before = read(log);
        assertThat(before.decisions).hasSize(4);
        for (Decision decision : before.decisions) {
            String line = decision.overrule().substring("columns.csv: ".length());
            InputRead after = input.with("columns.csv", "column,also_called\n" + line + "\n")
                    .read();
            assertThat(after.readings.get(0).columns())
                    .as(line)
                    .isNotEqualTo(before.readings.get(0).columns());
            assertThat(after.decisions).as(line).doesNotContain(decision);
        }
    }

    @Test
    void aFileThatCountsNobodySaysWhatIsNearest() {
        InputRead read = read("Date,Partner,Registered,Total\n2026-10-05,Oak,30,12\n2026-10-06,Elm,20,9\n");
        assertThat(read.notes(QualityNote.Kind.NO_COUNT_COLUMN))
                .containsExactly("No column of activities/desk/log.csv counts people; nearest: Total. If that is the"
                        + " count, add to columns.csv: attendance,Total");
        assertThat(rows(input.with("columns.csv", "column,also_called\nattendance,Total\n")
                        .read()))
                .containsExactly("2026-10-05 Oak 12", "2026-10-06 Elm 9");
    }

    @Test
    void whetherItTookPlaceIsAsked() {
        InputRead read = read(
                """
                Date,Partner,Cancelled?,Attendance
                2026-10-02,Zion Chapel,No,14
                2026-10-09,Zion Chapel,Yes,
                2026-10-16,Eastside Clinic,TRUE,0
                2026-10-17,Eastside Clinic,x,
                2026-10-18,Eastside Clinic,,7
                """);
        assertThat(read.counted)
                .extracting(row -> row.status().toString())
                .containsExactly("HELD", "CANCELLED", "CANCELLED", "CANCELLED", "HELD");
        InputRead held = read("Date,Partner,Did it happen?\n2026-10-02,Oak,yes\n2026-10-03,Oak,no\n2026-10-04,Oak,\n");
        assertThat(held.counted)
                .extracting(row -> row.status().toString())
                .containsExactly("HELD", "CANCELLED", "HELD");
    }

    @Test
    void whenAVisitStartedIsItsDateWhereNothingElseIs() {
        InputRead read = read(
                """
                Visit Start,Visit End,Account Name,People Reached
                2026-10-05 10:00,2026-10-05 11:00,Zion Chapel,14
                2026-10-12 10:00,2026-10-12 11:00,Eastside Clinic,20
                """);
        assertThat(rows(read)).containsExactly("2026-10-05 Zion Chapel 14", "2026-10-12 Eastside Clinic 20");
    }

    @Test
    void theSameColumnTwiceIsReadOnce() {
        assertThat(rows(read("Date,Partner,Attendance,Attendance\n2026-10-05,Oak,12,12\n2026-10-06,Elm,9,9\n")))
                .containsExactly("2026-10-05 Oak 12", "2026-10-06 Elm 9");
        assertThat(problem(read("Date,Partner,Attendance,Attendance\n2026-10-05,Oak,12,13\n")))
                .contains("the heading \"Attendance\" twice");
    }
}
