package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.intake.folder.FileReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One export of each kind that libraries have, in its own words, and what is made of it. */
class RealExportsTest {
    private final InputText input;

    RealExportsTest(@TempDir Path folder) {
        input = InputText.in(folder);
    }

    /** Date, partner, title, class, mode, age, contacts and status of each row that stands. */
    private static List<String> rows(InputRead read) {
        return read.counted.stream()
                .map(row -> String.join(
                        " | ",
                        row.date().toString(),
                        row.partner().text(),
                        row.title(),
                        row.activityClass().toString(),
                        row.locationMode().toString(),
                        row.targetAge().label(),
                        row.contacts() == Activity.MISSING ? "no count" : Integer.toString(row.contacts()),
                        row.status().toString()))
                .toList();
    }

    @Test
    void aCalendarToolsEvents() {
        InputRead read = input.with("sources.csv", "source,setting,value\ncalendar,activity_class,PROGRAM\n")
                .with(
                        "activities/calendar/events.csv",
                        """
                        Event ID,Event Title,Publishing Status,Start Date,Start Time,End Date,End Time,Location,Room,Audiences,Categories,Organizer,Community Partner,Host,Delivery,Registration Required,Seats,Registrations,Waitlist,Anticipated Attendance,Actual Attendance (In-Person),Actual Attendance (Online),Contact Name,Contact Email,Event URL,Image,Internal Tags,Event Note,Last Modified
                        7001,Bilingual family reading,Published,10/6/2026,10:30 AM,10/6/2026,11:15 AM,Central,Story Room,"Children, Families",Early Literacy,J. Reader,Oak Street Church,,In library,No,,,,25,31,,Ana Lopez,ana@mail.example.org,https://events.example.org/7001,,outreach,,10/7/2026 8:02 AM
                        7002,CANCELLED: Citizenship study circle,,10/13/2026,6:00 PM,10/13/2026,7:30 PM,Central,Room B,Adults,Learning,J. Reader,Elm Adult School,,In library,Yes,20,14,0,20,,,,,https://events.example.org/7002,,,,10/12/2026 3:40 PM
                        7003,Health resource week,Published,10/19/2026,All Day Event,10/23/2026,,East Branch,,All ages,Health,J. Reader,Ash Clinic,,In the community,No,,,,200,,,,,https://events.example.org/7003,,,"Ash Clinic calls back at 801-555-0142",10/1/2026 9:00 AM
                        7004,Teen job talk,Published,10/27/2026,4:00 PM,10/27/2026,5:00 PM,Online,,Young Adult,Careers,J. Reader,Ash Clinic,,Online,Yes,50,38,2,40,,22,,,https://events.example.org/7004,,,,10/28/2026 8:00 AM
                        7005,Winter coat drive,Published,12/4/2026,All Day Event,12/4/2026,,Central,,General interest,Community,J. Reader,Oak Street Church,,In library,No,,,,,,,,,https://events.example.org/7005,,,,10/30/2026 8:00 AM
                        """)
                .read();
        assertThat(read.verdicts()).containsOnly("counted");
        assertThat(rows(read))
                .containsExactly(
                        "2026-10-06 | Oak Street Church | Bilingual family reading | PROGRAM | ONSITE | GENERAL | 31 | HELD",
                        "2026-10-13 | Elm Adult School | CANCELLED: Citizenship study circle | PROGRAM | ONSITE | 19+ | no"
                                + " count | CANCELLED",
                        "2026-10-19 | Ash Clinic | Health resource week | PROGRAM | OFFSITE | GENERAL | no count | HELD",
                        "2026-10-27 | Ash Clinic | Teen job talk | PROGRAM | VIRTUAL | 12-18 | 22 | HELD",
                        "2026-12-04 | Oak Street Church | Winter coat drive | PROGRAM | ONSITE | GENERAL | no count |"
                                + " PLANNED");
        // Registrations and seats are no attendance, and the host is no better partner than the community partner.
        assertThat(read.readings.get(0).columns())
                .filteredOn(column -> column.use() == FileReading.HeadingUse.Use.READ)
                .extracting(FileReading.HeadingUse::toString)
                .containsExactly(
                        "Event ID (activity_id)",
                        "Event Title (title)",
                        "Publishing Status (status)",
                        "Start Date (activity_date)",
                        "Start Time",
                        "Location (outlet)",
                        "Audiences (target_age)",
                        "Community Partner (partner)",
                        "Delivery (location_mode)",
                        "Actual Attendance (In-Person) (attendance)",
                        "Actual Attendance (Online) (attendance_virtual)",
                        "Event Note (notes)");
        assertThat(read.counted.get(2).notes()).isEqualTo("Ash Clinic calls back at [removed]");
        assertThat(read.counted.get(2).startTime()).isEqualTo("All Day Event");
        assertThat(read.notes(Kind.SEVERAL_VALUES))
                .containsExactly("\"Children, Families\" in 1 row names several; it is read as GENERAL.");
        assertThat(read.notes(Kind.PERSONAL_DATA)).hasSize(3);
    }

    @Test
    void aSurveyForm() {
        InputRead read = input.with(
                        "columns.csv",
                        """
                        column,also_called
                        partner,Which organization did you work with?
                        activity_date,What day was it?
                        attendance,How many people came? (your best count)
                        notes,Anything else we should know?
                        """)
                .with(
                        "activities/form/responses.csv",
                        """
                        Timestamp,Email Address,"What day
                        was it?","Which organization
                        did you work with?","Activity type","How many people came?
                        (your best count)","Anything else
                        we should know?"
                        10/7/2026 17:22:10,staff@library.example.org,10/6/2026,Oak Street Church,Storytime,31,"Lively!
                        Bring more chairs"
                        10/15/2026 9:01:44,staff@library.example.org,10/14/2026,Elm Shelter,Tabling,about 40,
                        10/16/2026 9:01:44,staff@library.example.org,,Elm Shelter,Tabling,12,
                        """)
                .read();
        assertThat(rows(read))
                .containsExactly(
                        "2026-10-06 | Oak Street Church |  | PROGRAM | UNKNOWN | unknown | 31 | HELD",
                        "2026-10-14 | Elm Shelter |  | OUTREACH | UNKNOWN | unknown | 40 | HELD");
        assertThat(read.byLine())
                .containsExactly("responses.csv 6 counted", "responses.csv 8 counted", "responses.csv 9 missing_value");
        assertThat(read.counted.get(0).notes()).isEqualTo("Lively!\nBring more chairs");
        assertThat(read.counted.get(1).estimated()).isTrue();
        assertThat(read.notes.toString() + read.counted + read.disposed).doesNotContain("staff@library.example.org");
        assertThat(read.readings.get(0).columns())
                .filteredOn(column -> column.use() == FileReading.HeadingUse.Use.UNKNOWN)
                .extracting(FileReading.HeadingUse::heading)
                .containsExactly("Timestamp");
    }

    @Test
    void aSurveyPlatformsHeaderRows() {
        InputRead read = input.with(
                        "activities/survey/answers.csv",
                        """
                        RecordedDate,ResponseId,RecipientLastName,activity_date,partner,attendance,people_engaged,language
                        Recorded Date,Response ID,Recipient Last Name,On what date did it take place?,Which partner was it with?,How many people attended?,"How many did you talk to, roughly, of those aged 18+?",In what language?
                        "{""ImportId"":""recordedDate"",""timeZone"":""America/Denver""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientLastName""}","{""ImportId"":""QID1_TEXT""}","{""ImportId"":""QID2_TEXT""}","{""ImportId"":""QID3_TEXT""}","{""ImportId"":""QID4_TEXT""}","{""ImportId"":""QID5""}"
                        2026-10-07 08:12:31,R_1aBcD,Lopez,10/06/2026,Oak Street Church,31,,Spanish
                        2026-10-15 19:40:02,R_2eFgH,,10/14/2026,Elm Shelter,,17,es
                        """)
                .read();
        assertThat(read.verdicts()).containsExactly("repeated_header", "repeated_header", "counted", "counted");
        assertThat(rows(read))
                .containsExactly(
                        "2026-10-06 | Oak Street Church |  | UNCLASSIFIED | UNKNOWN | unknown | 31 | HELD",
                        "2026-10-14 | Elm Shelter |  | UNCLASSIFIED | UNKNOWN | unknown | 17 | HELD");
        assertThat(read.counted).extracting(row -> row.language()).containsOnly("Spanish");
        assertThat(read.notes.toString() + read.disposed).doesNotContain("Lopez");
    }

    @Test
    void aSurveyPlatformWithTheQuestionsFirst() {
        InputRead read = input.with(
                        "activities/survey/answers.csv",
                        """
                        Respondent ID,Collector ID,Date,Partner organization,Number attending,Notes
                        ,,Date / Time,Open-Ended Response,Open-Ended Response,Open-Ended Response
                        118,9,10/06/2026,Oak Street Church,31,
                        119,9,whenever,Oak Street Church,many,
                        """)
                .read();
        assertThat(read.verdicts()).containsExactly("repeated_header", "counted", "unreadable_date");
    }

    @Test
    void aBadFirstRowIsNoExplanationOfTheHeader() {
        InputRead read = input.with(
                        "activities/desk/log.csv",
                        """
                        date,partner,attendance
                        date unknown,Oak Street Church,lots
                        sometime,Elm Shelter,12
                        2026-10-06,Ash Clinic,5
                        """)
                .read();
        assertThat(read.verdicts()).containsExactly("unreadable_date", "unreadable_date", "counted");
    }

    @Test
    void aSpreadsheetInWindows1252() {
        InputRead read = input.with(
                        "activities/desk/sheet.csv",
                        """
                        Date,Partner,Program,Where,Ages,Head count,Comments
                        3-Oct-26,Caf\u00E9 Ni\u00F1o,\u201CHola\u201D hour,At the library,Ages 0-5,14,Caf\u00E9 \u2013 \u20AC5 for snacks
                        17-Oct-26,Caf\u00E9 Ni\u00F1o,\u201CHola\u201D hour,At the library,Ages 0-5,n/a,
                        """,
                        Charset.forName("windows-1252"))
                .read();
        assertThat(read.account("sheet.csv").encoding()).isEqualTo("Windows-1252");
        assertThat(rows(read))
                .containsExactly(
                        "2026-10-03 | Caf\u00E9 Ni\u00F1o | \u201CHola\u201D hour | UNCLASSIFIED | ONSITE | 0-5 | 14 | HELD",
                        "2026-10-17 | Caf\u00E9 Ni\u00F1o | \u201CHola\u201D hour | UNCLASSIFIED | ONSITE | 0-5 | no count |"
                                + " HELD");
        assertThat(read.counted.get(0).notes()).isEqualTo("Caf\u00E9 \u2013 \u20AC5 for snacks");
    }

    @Test
    void aTabSeparatedUtf16Text() {
        InputRead read = input.with(
                        "activities/desk/unicode text.txt",
                        "\uFEFF"
                                + """
                                date	agency	event	class	exposed	engaged	materials
                                2026-10-03	\u0110\u00ECnh Vi\u1EC7t	Fair, with books	Booth	\u0662\u0660\u0660	75+	1,200
                                2026-10-04	\u0110\u00CCNH VI\u1EC6T	Fair, with books	Booth	50	60
                                """,
                        StandardCharsets.UTF_16LE)
                .read();
        assertThat(read.account("unicode text.txt").encoding()).isEqualTo("UTF-16LE");
        assertThat(read.account("unicode text.txt").delimiter()).isEqualTo("tab");
        assertThat(read.verdicts()).containsExactly("counted", "engaged_exceeds_exposed");
        Activity fair = read.only();
        assertThat(fair.title()).isEqualTo("Fair, with books");
        assertThat(fair.exposed()).isEqualTo(200);
        assertThat(fair.contacts()).isEqualTo(75);
        assertThat(fair.estimated()).isTrue();
        assertThat(fair.amount(SummedColumn.MATERIALS_GIVEN)).isEqualTo(1200);
    }

    @Test
    void aSemicolonFileWithDecimalCommas() {
        InputRead read = input.with(
                        "activities/desk/export.csv",
                        """
                        Date;Organisation;Title;Attendance;Staff hours;In kind;Language
                        3.10.2026;Haus am Park;Lesen, Spielen;1.204;2,5;1.250,50;German
                        4.10.2026;Haus am Park;Lesen, Spielen;12,0;0,25;;ger
                        """)
                .read();
        assertThat(read.counted)
                .extracting(row -> row.attendance() + " " + row.amount(SummedColumn.STAFF_HOURS) + " "
                        + row.amount(SummedColumn.IN_KIND_VALUE) + " " + row.language())
                .containsExactly("1204 250 125050 German", "12 25 -1 German");
        assertThat(read.counted.get(0).title()).isEqualTo("Lesen, Spielen");
    }

    @Test
    void aHandKeptLog() {
        InputRead read = input.with(
                        "activities/desk/outreach log.csv",
                        """
                        East Branch outreach 2026,,,,,
                        "kept by the front desk, please add rows at the end",,,,,
                        ,,,,,
                        Date,Partner,What,Attendance,Hours,Note
                        ,,,,,
                        October,,,,,
                        10/1/26,Oak Church,,12,1.5,
                        10/8/26,oak church,,~15,1.5,rain
                        10/15/26,Oak  Church ,,?,1.5,forgot to count
                        Subtotal,,,27,4.5,
                        ,,,,,
                        10/3/26,Elm Shelter,,8,2,
                        10/3/26,Elm Shelter,,8,2,
                        Sum,,,8,2,
                        TOTAL October,,,35,6.5,
                        * ~ means a guess,,,,,
                        ,see Pat for the sign-in sheets,,,,
                        """)
                .read();
        assertThat(read.byLine())
                .containsExactly(
                        "outreach log.csv 1 preamble",
                        "outreach log.csv 2 preamble",
                        "outreach log.csv 3 blank_row",
                        "outreach log.csv 5 blank_row",
                        "outreach log.csv 6 note",
                        "outreach log.csv 7 counted",
                        "outreach log.csv 8 counted",
                        "outreach log.csv 9 counted",
                        "outreach log.csv 10 total_row",
                        "outreach log.csv 11 blank_row",
                        "outreach log.csv 12 counted",
                        "outreach log.csv 13 duplicate",
                        "outreach log.csv 14 total_row",
                        "outreach log.csv 15 total_row",
                        "outreach log.csv 16 note",
                        "outreach log.csv 17 note");
        assertThat(read.account("outreach log.csv").contacts()).isEqualTo(35);
        assertThat(read.partners()).containsExactly("Oak Church", "Elm Shelter");
    }
}
