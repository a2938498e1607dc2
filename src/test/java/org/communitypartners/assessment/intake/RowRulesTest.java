package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitypartners.assessment.activity.Activity.MISSING;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.activity.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** src/docs/measures.md section 2: which rows of a file count, which are set aside and which are rejected. */
class RowRulesTest {
    private final Path folder;

    RowRulesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private InputRead read(String text) {
        return InputText.readOne(folder, text);
    }

    @Test
    void everyLineBelowTheHeaderIsAccountedFor() {
        InputRead read = read(
                """
                Outreach log
                Printed 11/1/2026, by date

                date,partner,title,attendance,notes
                2026-10-03,Oak,Storytime,12,
                ,,,,
                   ,,,,
                -,n/a,,?,
                Subtotal,,,12,
                ,,,,counted at the door
                2026-10-04,Elm,Storytime,lots,
                DATE,PARTNER,Title,Attendance,Notes
                2026-10-05,Ash,Storytime,3,
                Grand total,,,15,
                """);
        assertThat(read.byLine())
                .containsExactly(
                        "log.csv 1 preamble",
                        "log.csv 2 preamble",
                        "log.csv 3 blank_row",
                        "log.csv 5 counted",
                        "log.csv 6 blank_row",
                        "log.csv 7 blank_row",
                        "log.csv 8 blank_row",
                        "log.csv 9 total_row",
                        "log.csv 10 note",
                        "log.csv 11 unreadable_count",
                        "log.csv 12 repeated_header",
                        "log.csv 13 counted",
                        "log.csv 14 total_row");
        assertThat(read.account("log.csv").rows()).isEqualTo(13);
        assertThat(read.account("log.csv").tiesOut()).isTrue();
        assertThat(read.account("log.csv").contacts()).isEqualTo(15);
    }

    @Test
    void aRowWithNulCharactersIsRejectedAndTheOthersStand() {
        InputRead read = read(
                """
                date,partner,title,attendance
                2026-10-03,Oak,Story\0time,12
                2026-10-04,Elm,,1\0002
                2026-10-05,Ash,Storytime,3
                """);
        assertThat(read.verdicts()).containsExactly("bad_character", "bad_character", "counted");
        assertThat(read.disposed)
                .extracting(Disposition::message)
                .allMatch(message -> message.startsWith("The row has NUL characters in it: what stood there is lost."));
        assertThat(read.account("log.csv").contacts()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-10-05,Ash,Stor", "2026-10-05,Ash,Storytime,1", "2026-10-05,\"Ash"})
    void aFileThatACrashPaddedWithNulsEndsWithOneLineThatSaysSo(String cutRow) {
        InputRead read = read("date,partner,title,attendance\n2026-10-03,Oak,Storytime,12\n2026-10-04,Elm,Storytime,3\n"
                + cutRow + "\0".repeat(4096));
        assertThat(read.byLine()).containsExactly("log.csv 2 counted", "log.csv 3 counted", "log.csv 4 bad_character");
        assertThat(read.disposed)
                .singleElement()
                .extracting(Disposition::message)
                .asString()
                .startsWith("The file ends here: to its end only NUL characters follow")
                .contains("The rows above stand");
        assertThat(read.account("log.csv").contacts()).isEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total,,,45",
                "TOTAL:,,,45",
                ",,Subtotal for October,45",
                ",Total,,45",
                ",Average:,,12.5",
                ",,sum of all,45",
                "Grand Total,,,\"1,045\"",
                "20000,Total,,45",
                ",,Totals,45",
                "total,total,total,total",
                "10/31/2026,Total,,45",
                "10/31/2026,Week total,,45",
                "10/31/2026,October totals:,Storytime,45",
                "2026-10-31,Grand Total for 2026,,45"
            })
    void totalsAreSetAside(String row) {
        assertThat(read("date,partner,title,attendance\n" + row + "\n").verdicts())
                .containsExactly("total_row");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-03,Total Wellness,Total body stretch,45|counted",
                "2026-10-03,Total Wellness Coalition,Total,45|counted",
                ",Oak,Total,45|missing_value",
                "Total,Oak,,45|unreadable_date",
                "2026-10-03,,Total,45|missing_value",
                ",,Summer reading,45|missing_value",
                ",,Totally fun,45|missing_value",
                ",,Total,3/4/2026|missing_value"
            })
    void aRowWithADateOrAPartnerIsNoTotal(String row, String verdict) {
        assertThat(read("date,partner,title,attendance\n" + row + "\n").verdicts())
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({"34,44,0", "30,44,1", "34,40,1", "35,,1", "n/a,44,0"})
    void aTotalThatIsNotTheSumOfRowsAboveItIsTold(String week, String all, int notes) {
        InputRead read = read(
                """
                Date,Partner,Attendance
                10/2/2026,Zion Chapel,14
                10/5/2026,Eastside Clinic,20
                10/9/2026,Week total,%s
                10/14/2026,Zion Chapel,10
                10/31/2026,Total,%s
                """
                        .formatted(week, text(all)));
        assertThat(read.verdicts()).containsExactly("counted", "counted", "total_row", "counted", "total_row");
        assertThat(read.notes(Kind.PLAUSIBILITY)).hasSize(notes);
    }

    @Test
    void theDifferenceOfATotalIsTold() {
        assertThat(read("date,partner,attendance\n2026-10-02,Oak,14\n2026-10-31,Total,20\n")
                        .notes(Kind.PLAUSIBILITY))
                .containsExactly("The row on line 3 calls itself a total and is set aside. It says 20 under attendance,"
                        + " but the rows above it add up to 14, a difference of 6. Correct what is wrong; if it is an"
                        + " activity, name its partner.");
    }

    @Test
    void aCountRightBelowAnActivityIsAskedNotSetAside() {
        InputRead read = read("Date,Partner,Attendance\n10/2/2026,Zion,14\n,,18\n,,19\n\n,,33\n");
        assertThat(read.verdicts()).containsExactly("counted", "missing_value", "missing_value", "blank_row", "note");
        assertThat(read.disposed.get(0).message())
                .isEqualTo(
                        "The columns Date and Partner are blank, and the row looks like a continuation of line 2. If it"
                                + " is an activity of its own with what stands there, add to sources.csv: desk,fill_down,yes");
    }

    @Test
    void aRowWithoutItsOwnPartnerOrDateIsAskedWithTheLineThatWouldFillIt() {
        InputRead read = read("Date,Partner,Attendance\n10/2/2026,Zion,14\n,Elm,18\n10/3/2026,Ash,3\n10/3/2026,,19\n");
        assertThat(read.disposed)
                .extracting(Disposition::message)
                .containsExactly(
                        "The column Date is blank. Fill it in; a row needs a date and a partner. If the row continues line"
                                + " 2, add to sources.csv: desk,fill_down,yes",
                        "The column Partner is blank. Fill it in; a row needs a date and a partner. If the row continues"
                                + " line 4, add to sources.csv: desk,fill_down,yes");
    }

    @Test
    void aSourceMaySayThatBlankCellsMeanThoseAbove() {
        InputRead read = InputText.in(folder)
                .with("sources.csv", "source,setting,value\ndesk,fill_down,yes\n")
                .with(
                        "activities/desk/log.csv",
                        """
                        Date,Partner,Title,Language,Attendance,Cards
                        10/2/2026,Zion,Chess,es,14,1
                        ,,,,18,2
                        ,,Go,,19,
                        ,Elm,,,20,
                        10/3/2026,,,,21,
                        10/4/2026,Ash,Tea,,lots,
                        ,,,,22,
                        Total,,,,114,
                        ,,,,23,
                        """)
                .read();
        assertThat(read.counted)
                .extracting(row -> row.date() + " " + row.partner().text() + " " + row.title() + " "
                        + row.languages().stream().map(Term::text).collect(Collectors.joining("; ")) + " "
                        + row.attendance() + " " + row.amounts().of(SummedColumn.CARDS_ISSUED))
                .containsExactly(
                        "2026-10-02 Zion Chess Spanish 14 1",
                        "2026-10-02 Zion Chess Spanish 18 2",
                        "2026-10-02 Zion Go Spanish 19 -1",
                        "2026-10-02 Elm   20 -1",
                        "2026-10-03 Elm   21 -1",
                        "2026-10-04 Ash Tea  22 -1");
        assertThat(read.verdicts()).endsWith("unreadable_count", "counted", "total_row", "note");
    }

    @Test
    void aHeaderInsideAFileIsReadWhateverItLacks() {
        InputRead read = read(
                """
                OUTREACH VISITS,,
                Date,Partner,Attendance
                10/2/2026,Zion Chapel,14
                ,,
                PROGRAMS IN THE LIBRARY,,
                Date,Program,Attendance
                10/3/2026,Baby storytime,30
                VISITS,,
                Attendance,Partner,Date,Staff,Weather
                12,Elm,10/4/2026,2,rain
                """);
        assertThat(read.verdicts())
                .containsExactly(
                        "preamble",
                        "counted",
                        "blank_row",
                        "note",
                        "repeated_header",
                        "missing_value",
                        "note",
                        "repeated_header",
                        "counted");
        assertThat(read.disposed)
                .filteredOn(row -> row.reason() == Reason.MISSING_VALUE)
                .singleElement()
                .extracting(Disposition::message)
                .isEqualTo(
                        "The header above this row, inside the file, has no column for partner. Add it, or leave these"
                                + " rows out if they are no partnership work.");
        assertThat(read.counted).extracting(Activity::attendance).containsExactly(14, 12);
    }

    @Test
    void rowsBelowAHeaderThatNobodyCanReadAreNotReadByTheOneBefore() {
        assertThat(read("date,partner,attendance\n2026-10-03,Oak,3\ndate,partner,partner\n2026-10-04,Oak,Elm\n")
                        .verdicts())
                .containsExactly("counted", "repeated_header", "ambiguous_column");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",Oak,Program,Kids,Visits,12",
                ",Zion,Program,Adults,Date night,",
                ",Zion,Outreach,Teens,Community,",
                "soon,Date Farm,Attendance,Adults,Park,3"
            })
    void aRowIsNotTakenForAHeaderBecauseOfItsWords(String row) {
        assertThat(read("date,partner,class,ages,outlet,attendance\n2026-10-03,Oak,Program,Kids,Main,3\n" + row + "\n")
                        .verdicts())
                .doesNotContain("repeated_header");
    }

    @Test
    void aRegisteredPartnerIsOneWhateverItsWords() {
        InputRead read = InputText.in(folder)
                .with("partners.csv", "partner,also_called\nTotal,\nSelf,N/A;None\n")
                .with("activities/desk/log.csv", "date,partner\n2026-10-03,TOTAL\n2026-10-04,self\n2026-10-05,none\n")
                .read();
        assertThat(read.counted).extracting(row -> row.partner().key()).containsExactly("total", "self", "self");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "N/A",
                "n.a.",
                "none",
                "None.",
                "-",
                "\u2014",
                "...",
                "TBD",
                "tba",
                "No partner",
                "(no partner)",
                "self",
                "Not applicable",
                "unknown",
                "&nbsp;"
            })
    void aPartnerCellThatSaysThereIsNoneIsBlank(String cell) {
        InputRead read = read("date,partner,attendance\n2026-10-03," + cell + ",45\n2026-10-04,Oak,3\n");
        assertThat(read.onlyDisposed().reason()).isEqualTo(Reason.MISSING_VALUE);
        assertThat(read.onlyDisposed().column()).isEqualTo("partner");
        assertThat(read.readings.get(0).sentences(null))
                .contains("Activities without a partner: 1; it is not partnership work.");
    }

    @Test
    void aPartnerOfTheSourceStandsWhereTheCellSaysNone() {
        InputRead read = InputText.in(folder)
                .with("sources.csv", "source,setting,value\ndesk,partner,Oak\n")
                .with("activities/desk/log.csv", "date,partner\n2026-10-03,none\n")
                .read();
        assertThat(read.only().partner().text()).isEqualTo("Oak");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "St. Mary&#39;s Church &amp; School|St. Mary's Church & School",
                "St. Mary&rsquo;s Church &amp;amp; School|St. Mary\u2019s Church & School",
                "<p>St. Mary's Church &#x26; School</p>|St. Mary's Church & School",
                "<div class='x'>St. Mary's&nbsp;Church <i>&amp;</i> <b>School</b></div>|St. Mary's Church & School",
                "&lt;p&gt;St. Mary`s Church & School&lt;/p&gt;|St. Mary`s Church & School",
                "St. Mary\u00B4s Church & School|St. Mary\u00B4s Church & School",
                "St.\u2009Mary\u02BCs Church\u3000& School|St. Mary\u02BCs Church & School",
                "St. Mary\u2032s Church \u2212 & School|St. Mary\u2032s Church \u2212 & School"
            })
    void whatARichTextFieldLeftIsDecodedAndApostrophesDashesAndSpacesAreAlike(String cell, String shown) {
        InputRead read = read("date,partner\n2026-10-03,\"" + cell + "\"\n");
        assertThat(read.only().partner().key()).isEqualTo("stmaryschurchschool");
        assertThat(read.only().partner().text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"<p>12</p>,12", "&nbsp;7,7", "&#49;2,12"})
    void countsAreReadWithoutTheirMarkup(String cell, int people) {
        assertThat(read("date,partner,attendance\n2026-10-03,Oak," + cell + "\n")
                        .only()
                        .attendance())
                .isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Source: sign-in sheets,,,", ",,,see the sheet", "2026-10-03,,,", ",Oak,,", "n/a,Oak,-,?"})
    void aRowWithOneFilledCellIsANote(String row) {
        assertThat(read("date,partner,title,attendance\n" + row + "\n").verdicts())
                .containsExactly("note");
    }

    @Test
    void aHeaderMayRepeatWithItsColumnsInAnotherOrder() {
        InputRead read = read(
                """
                date,partner,attendance,title
                2026-10-03,Oak,12,Storytime
                Title,Attendance,Partner,Date
                Chess,7,Elm,2026-10-04
                """);
        assertThat(read.verdicts()).containsExactly("counted", "repeated_header", "counted");
        assertThat(read.counted.get(1).title()).isEqualTo("Chess");
        assertThat(read.counted.get(1).attendance()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",Oak,5|missing_value|date",
                "n/a,Oak,5|missing_value|date",
                "2026-10-03,-,5|missing_value|partner",
                "soon,Oak,5|unreadable_date|date",
                "2026-02-30,Oak,5|unreadable_date|date",
                "1989-12-31,Oak,5|implausible_date|",
                "2026-10-03,Oak,-5|negative_count|attendance",
                "2026-10-03,Oak,many|unreadable_count|attendance",
                "2026-10-03,Oak,100000|implausible_count|attendance"
            })
    void aRowThatCannotBeReadIsRejectedWhole(String row, String reason, String column) {
        Disposition rejected =
                read("date,partner,attendance,cards\n" + row + ",1\n").onlyDisposed();
        assertThat(rejected.reason().id()).isEqualTo(reason);
        assertThat(rejected.column()).isEqualTo(column == null ? "" : column);
        assertThat(rejected.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "cards,many,UNREADABLE_COUNT", "referrals,-1,NEGATIVE_COUNT", "new,1.5,UNREADABLE_COUNT",
        "materials,100000,IMPLAUSIBLE_COUNT", "staff_hours,two,UNREADABLE_NUMBER", "in_kind,-5,UNREADABLE_NUMBER",
        "minutes,0,UNREADABLE_NUMBER", "partner_hours,2.125,UNREADABLE_NUMBER"
    })
    void oneUnreadableNumberRejectsTheRow(String column, String value, Reason reason) {
        assertThat(read("date,partner,attendance," + column + "\n2026-10-03,Oak,5," + value + "\n")
                        .onlyDisposed()
                        .reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-03,Oak,5,3,7,1|counted", "2026-10-03,Oak,5,3,7|counted", "2026-10-03,Oak,5,3|too_few_cells",
                "2026-10-03,Oak,5|too_few_cells", "2026-10-03,Oak|too_few_cells", "2026-10-03,Oak,5,3,7,1,,  ,|counted",
                "2026-10-03,Oak,5,3,7,1,more|too_many_cells", "2026-10-03,Oak, Inc,5,3,7,1|too_many_cells"
            })
    void cellsAreNeverShifted(String row, String verdict) {
        assertThat(read("date,partner,attendance,exposed,engaged,cards\n" + row + "\n")
                        .verdicts())
                .containsExactly(verdict);
    }

    @Test
    void aShortRowWithoutCountsIsReadWithItsMissingCellsBlank() {
        Activity row =
                read("attendance,date,partner,title,notes\n5,2026-10-03,Oak\n").only();
        assertThat(row.title()).isEmpty();
        assertThat(row.attendance()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "outreach,50,40,,counted", "outreach,40,40,,counted", "outreach,39,40,,engaged_exceeds_exposed",
        "outreach,39,,40,engaged_exceeds_exposed", "outreach,39,20,40,counted", "outreach,,40,,counted",
        "program,39,40,,counted"
    })
    void theEngagedOfAnOutreachRowCannotExceedItsExposed(
            String kind, String exposed, String engaged, String attendance, String verdict) {
        String row = String.join(",", kind, text(exposed), text(engaged), text(attendance));
        assertThat(read("date,partner,class,exposed,engaged,attendance\n2026-10-03,Oak," + row + "\n")
                        .verdicts())
                .containsExactly(verdict);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    @ParameterizedTest
    @CsvSource({"virtual,12,,-1,12", "virtual,12,5,12,5", "onsite,12,,12,-1", "virtual,,5,-1,5", "zoom,n/a,-,-1,-1"})
    void attendanceOfAVirtualRowIsVirtualUnlessItSaysOtherwise(
            String mode, String attendance, String virtual, int inPerson, int online) {
        Activity row = read("date,partner,mode,attendance,online attendance\n2026-10-03,Oak," + mode + ","
                        + text(attendance) + "," + text(virtual) + "\n")
                .only();
        assertThat(row.attendance()).isEqualTo(inPerson);
        assertThat(row.virtualAttendance()).isEqualTo(online);
    }

    @ParameterizedTest
    @CsvSource({"25,,false", "~25,,true", "25,ES,true", "25,CT,false", "~25,CT,true", ",ES,true", "20-25,,true"})
    void aRowIsEstimatedByItsMethodOrByACountOfPeople(String attendance, String method, boolean estimated) {
        assertThat(read("date,partner,attendance,count_method\n2026-10-03,Oak," + text(attendance) + "," + text(method)
                                + "\n")
                        .only()
                        .estimated())
                .isEqualTo(estimated);
    }

    @Test
    void anEstimateOfThingsOrHoursDoesNotMakeARowEstimated() {
        assertThat(read("date,partner,attendance,cards,hours\n2026-10-03,Oak,5,~3,about 2\n")
                        .only()
                        .estimated())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03,held,5,HELD", "2026-11-04,held,,future_date", "2026-11-04,Completed,,future_date",
        "2026-11-04,done,,future_date", "2026-11-04,yes,,PLANNED", "2026-11-04,,5,future_date",
        "2026-11-04,,0,future_date", "2026-11-04,planned,5,future_date", "2026-11-04,,,PLANNED",
        "2026-11-04,confirmed,n/a,PLANNED", "2026-11-04,cancelled,5,CANCELLED", "2026-10-03,planned,5,PLANNED"
    })
    void daysToComeArePlannedUnlessTheRowSaysThatTheyHaveBeen(
            String date, String status, String attendance, String expected) {
        InputRead read = read(
                "date,partner,status,attendance\n" + date + ",Oak," + text(status) + "," + text(attendance) + "\n");
        assertThat(
                        read.counted.isEmpty()
                                ? read.onlyDisposed().reason().id()
                                : read.only().status().name())
                .isEqualTo(expected);
    }

    @Test
    void aPlannedRowStandsInTheAccountButGivesNoContacts() {
        InputRead read = read("date,partner,status,attendance\n2026-10-03,Oak,planned,5\n2026-10-04,Oak,,7\n");
        assertThat(read.counted).extracting(Activity::status).containsExactly(Status.PLANNED, Status.HELD);
        assertThat(read.account("log.csv").counted()).isEqualTo(2);
        assertThat(read.account("log.csv").contacts()).isEqualTo(7);
    }

    @Test
    void defaultsOfASourceStandForBlankCellsAndAbsentColumns() {
        InputRead read = InputText.in(folder)
                .with(
                        "sources.csv",
                        """
                        source,setting,value
                        calendar,activity_class,PROGRAM
                        calendar,mode,offsite
                        calendar,location_mode,Onsite
                        calendar,partner,Oak
                        """)
                .with("activities/calendar/events.csv", "date,class,attendance\n2026-10-03,,5\n2026-10-04,outreach,6\n")
                .read();
        assertThat(read.counted)
                .extracting(row -> row.partner().text() + " " + row.activityClass() + " " + row.locationMode())
                .containsExactly("Oak PROGRAM ONSITE", "Oak OUTREACH ONSITE");
        assertThat(read.disposed).extracting(Disposition::reason).containsExactly(Reason.UNKNOWN_VALUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"6-11|AGES_6_11", "Ages 6-11|AGES_6_11", "Adults, Teens|GENERAL", "Teens,|AGES_12_18"})
    void aDefaultAudienceIsReadAsRowsWriteIt(String value, TargetAge age) {
        InputRead read = InputText.in(folder)
                .with("sources.csv", "source,setting,value\ncalendar,target_age,\"" + value + "\"\n")
                .with("activities/calendar/events.csv", "date,partner\n2026-10-03,Oak\n")
                .read();
        assertThat(read.disposed).isEmpty();
        assertThat(read.only().targetAge()).isEqualTo(age);
        assertThat(read.notes(Kind.SEVERAL_VALUES)).hasSize(age == TargetAge.GENERAL ? 1 : 0);
    }

    @Test
    void ofSeveralHeadingsForOneColumnItsOwnNameWinsThenTheBestKnown() {
        InputRead read = read("Participants,Date,Partner,Headcount,Event date\n1,2026-10-03,Oak,2,2026-10-09\n");
        assertThat(read.only().attendance()).isEqualTo(2);
        assertThat(read.only().date()).hasToString("2026-10-03");
        assertThat(read.notes)
                .extracting(note -> note.subject())
                .containsExactlyInAnyOrder("Participants", "Event date");
    }

    @Test
    void theSameHeadingTwiceKeepsTheFirstFilledCellOfTexts() {
        InputRead read = read(
                """
                date,partner,notes,Notes,NOTES,title,title
                2026-10-03,Oak,,n/a,third,,Chess
                2026-10-04,Oak,first,second,,Storytime,
                """);
        assertThat(read.counted)
                .extracting(row -> row.title() + " " + row.notes())
                .containsExactly("Chess third", "Storytime first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attendance", "partner", "status", "start_time", "partner_type", "Head count"})
    void theSameHeadingTwiceMakesAFileAmbiguousOtherwise(String heading) {
        Disposition file = read("date,partner name,activity_id," + heading + "," + heading + "\n2026-10-03,Oak,1,2,3\n")
                .onlyDisposed();
        assertThat(file.reason()).isEqualTo(Reason.AMBIGUOUS_COLUMN);
        assertThat(file.message()).contains("\"" + heading + "\" twice");
    }

    @Test
    void headingsThatABetterOneOutranksMayStandTwice() {
        assertThat(read("activity_date,date,Date,partner\n2026-10-03,1,2,Oak\n").verdicts())
                .containsExactly("counted");
    }

    @Test
    void filesThatCannotBeReadAreOneLineAndTheOthersAreStillRead() {
        InputRead read = InputText.in(folder)
                .with("activities/desk/a-empty.csv", "")
                .with("activities/desk/b-page.csv", "<html><body>sign in</body></html>")
                .with("activities/desk/c-none.csv", "2026-10-03,Oak,5\n2026-10-04,Elm,6\n")
                .with("activities/desk/d-nodate.csv", "partner,attendance\nOak,5\n")
                .with("activities/desk/e-nopartner.csv", "date,attendance\n2026-10-03,5\n")
                .with("activities/desk/f-good.csv", "date,partner,attendance\n2026-10-03,Oak,5\n")
                .read();
        assertThat(read.byLine())
                .containsExactly(
                        "a-empty.csv 1 unreadable_file",
                        "b-page.csv 1 unreadable_file",
                        "c-none.csv 1 unreadable_file",
                        "d-nodate.csv 1 missing_column",
                        "e-nopartner.csv 1 missing_column",
                        "f-good.csv 2 counted");
        assertThat(read.accounts)
                .allSatisfy(account -> assertThat(account.tiesOut()).isTrue());
        assertThat(read.accounts).extracting(account -> account.rows()).containsOnly(1L);
        assertThat(read.disposed.get(3).column()).isEqualTo("activity_date");
        assertThat(read.disposed.get(4).message()).contains("Its headings are date, attendance");
    }

    @Test
    void aFileWithoutAColumnOfCountsIsReadItsCountsMissing() {
        InputRead read = read("date,partner,registered\n2026-10-03,Oak,17\n");
        assertThat(read.only().contacts()).isEqualTo(MISSING);
        assertThat(read.notes)
                .extracting(note -> note.kind().name())
                .containsExactlyInAnyOrder("NO_COUNT_COLUMN", "UNMAPPED_COLUMN");
    }

    @Test
    void ofTwoHeadingsForOneColumnTheOneThatIsNotReadIsListed() {
        InputRead read = read("date,partner,head count,attendance\n2026-10-03,Oak,17,18\n");
        assertThat(read.only().attendance()).isEqualTo(18);
        assertThat(read.notes)
                .extracting(note -> note.kind().name() + ": " + note.message())
                .containsExactly("DUPLICATE_HEADING: The column \"head count\" is not read, because another heading"
                        + " names the same column better.");
    }

    @Test
    void theDecimalMarkOfASemicolonFileIsAComma() {
        InputRead read = read("date;partner;attendance;hours;mode\n3.10.2026;Oak;1.200;2,5;onsite\n");
        assertThat(read.only().attendance()).isEqualTo(1200);
        assertThat(read.only().amount(SummedColumn.STAFF_HOURS)).isEqualTo(250);
        assertThat(read.only().locationMode()).isEqualTo(LocationMode.ONSITE);
    }

    @Test
    void onePointInASemicolonFileMakesThePointItsDecimalMark() {
        InputRead read = read("date;partner;attendance;hours\n3.10.2026;Oak;1,200;2.5\n4.10.2026;Oak;7;3,5\n");
        assertThat(read.verdicts()).containsExactly("counted", "unreadable_number");
        assertThat(read.only().attendance()).isEqualTo(1200);
    }

    @Test
    void aSourceMaySettleItsDecimalMark() {
        InputRead read = InputText.in(folder)
                .with("sources.csv", "source,setting,value\ndesk,decimal,\",\"\n")
                .with("activities/desk/log.csv", "date\tpartner\thours\n3.10.2026\tOak\t2,5\n")
                .read();
        assertThat(read.only().amount(SummedColumn.STAFF_HOURS)).isEqualTo(250);
    }
}
