package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.intake.folder.FileOrder;
import org.communitypartners.assessment.intake.folder.FileStem;
import org.communitypartners.assessment.intake.folder.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** src/docs/measures.md section 2, "Duplicates and corrections". */
class CorrectionsTest {
    private static final String WITH_ID = "activity_id,date,partner,attendance\n";
    private static final String WITHOUT_ID = "date,start_time,partner,title,outlet,attendance\n";
    private final InputText input;

    CorrectionsTest(@TempDir Path folder) {
        input = InputText.in(folder);
    }

    private CorrectionsTest file(String name, String text) {
        input.with("activities/desk/" + name, text);
        return this;
    }

    private InputRead read() {
        return input.read();
    }

    private static List<Integer> attendance(InputRead read) {
        return read.counted.stream().map(Activity::attendance).toList();
    }

    @Test
    void theNewestFileThatHasAnIdDecidesIt() {
        InputRead read = file("2026-9.csv", WITH_ID + "A1,2026-09-03,Oak,5\nA2,2026-09-04,Oak,6\n")
                .file("2026-10.csv", WITH_ID + " a1 ,2026-09-03,Oak,7\n")
                .read();
        assertThat(read.byLine())
                .containsExactly("2026-10.csv 2 counted", "2026-9.csv 2 superseded", "2026-9.csv 3 counted");
        assertThat(attendance(read)).containsExactly(6, 7);
        assertThat(read.onlyDisposed().message())
                .isEqualTo("A newer row has the same activity (activities/desk/2026-10.csv).");
    }

    @Test
    void withoutAnIdTheNaturalKeyDecides() {
        InputRead read = file("a.csv", WITHOUT_ID + "2026-09-03,9:00 AM,Oak Hall,Story time,Main,5\n")
                .file("b.csv", WITHOUT_ID + "9/3/2026,09:00:00,OAK  HALL,story-time,MAIN,6\n")
                .read();
        assertThat(read.byLine()).containsExactly("a.csv 2 superseded", "b.csv 2 counted");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-04,9:00,Oak,Chess,Main", "2026-09-03,9:30,Oak,Chess,Main", "2026-09-03,,Oak,Chess,Main",
        "2026-09-03,9:00,Elm,Chess,Main", "2026-09-03,9:00,Oak,Go,Main", "2026-09-03,9:00,Oak,Chess,East"
    })
    void rowsThatDifferInTheNaturalKeyAreTwoActivities(
            String date, String time, String partner, String title, String outlet) {
        String other = String.join(",", date, time == null ? "" : time, partner, title, outlet, "6");
        InputRead read = file("a.csv", WITHOUT_ID + "2026-09-03,9:00,Oak,Chess,Main,5\n")
                .file("b.csv", WITHOUT_ID + other + "\n")
                .read();
        assertThat(read.verdicts()).containsExactly("counted", "counted");
    }

    @Test
    void aRowWithAnIdAndOneWithoutAreTwoActivities() {
        InputRead read = file("a.csv", "activity_id,date,partner\n1,2026-09-03,Oak\n")
                .file("b.csv", "activity_id,date,partner\nn/a,2026-09-03,Oak\n")
                .read();
        assertThat(read.verdicts()).containsExactly("counted", "counted");
    }

    @Test
    void theMatchedPartnerIsPartOfTheKey() {
        input.with("partners.csv", "partner,also_called\nOak Hall,The Oak\n");
        InputRead read = file("a.csv", "date,partner\n2026-09-03,Oak Hall\n")
                .file("b.csv", "date,partner\n2026-09-03,the oak\n")
                .read();
        assertThat(read.byLine()).containsExactly("a.csv 2 superseded", "b.csv 2 counted");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-9.csv,2026-10.csv", "export.csv,export (1).csv", "export (2).csv,export (10).csv", "a.txt,b.csv",
        "log-2025-12.csv,log-2026-1.csv", "log 09.csv,log 10.csv", "old/z.csv,zz.csv", "a/log.csv,b/log.csv",
        "log.csv,log.tsv", "Log 1.csv,log 2.csv", "2026-10.csv,2026-10 corrected.csv"
    })
    void filesAreOrderedByNameNumbersByTheirValue(String older, String newer) {
        InputRead read = file(older, WITH_ID + "1,2026-09-03,Oak,5\n")
                .file(newer, WITH_ID + "1,2026-09-03,Oak,6\n")
                .read();
        assertThat(attendance(read)).containsExactly(6);
    }

    @Test
    void filesMayBeOrderedByTheTimeOfTheirChange() {
        file("a.csv", WITH_ID + "1,2026-09-03,Oak,5\n").file("b.csv", WITH_ID + "1,2026-09-03,Oak,6\n");
        input.changed("activities/desk/a.csv", "2026-10-02T00:00:00Z")
                .changed("activities/desk/b.csv", "2026-10-01T00:00:00Z")
                .newestBy(FileOrder.MODIFIED);
        assertThat(attendance(read())).containsExactly(5);
    }

    @Test
    void ofSeveralRowsOfAFileWithOneIdTheLastCounts() {
        InputRead read = file(
                        "a.csv",
                        WITH_ID + "1,2026-09-03,Oak,5\n1,2026-09-03,Oak,6\n1,2026-09-03,Oak,7\n1,2026-09-03,Oak,7\n")
                .read();
        assertThat(read.verdicts()).containsExactly("superseded", "superseded", "duplicate", "counted");
        assertThat(attendance(read)).containsExactly(7);
    }

    @Test
    void rowsOfOneIdThatAgreeNeitherInDateNorInPartnerAreAllRejected() {
        InputRead read = file(
                        "a.csv",
                        WITH_ID
                                + "1,2026-09-03,Oak,5\n1,2026-09-04,Oak,6\n1,2026-09-04,Elm,7\n2,2026-09-03,Oak,8\n"
                                + "2,2026-09-03,Elm,9\n")
                .read();
        assertThat(read.verdicts())
                .containsExactly("conflicting_id", "conflicting_id", "conflicting_id", "counted", "counted");
    }

    @Test
    void equalRowsWithoutAnIdCountOnce() {
        InputRead read = file(
                        "a.csv",
                        "date,partner,attendance,notes\n2026-09-03,Oak,5,\n2026-09-03,Oak, 5 ,\n2026-09-03,Oak,5\n")
                .read();
        assertThat(read.verdicts()).containsExactly("counted", "duplicate", "duplicate");
        assertThat(read.notes(Kind.POSSIBLE_DUPLICATE)).isEmpty();
    }

    @Test
    void equalRowsAreEqualWhateverTheOrderOfTheColumns() {
        InputRead read = file(
                        "a.csv",
                        """
                        date,partner,attendance,online attendance
                        2026-09-03,Oak,5,6
                        online attendance,attendance,partner,date
                        6,5,Oak,2026-09-03
                        5,6,Oak,2026-09-03
                        """)
                .read();
        assertThat(read.verdicts()).containsExactly("counted", "repeated_header", "duplicate", "counted");
    }

    @Test
    void equalRowsAreEqualWhateverTheirColumnsAreCalled() {
        InputRead read = file(
                        "a.csv",
                        """
                        date,partner,headcount,weather
                        2026-09-03,Oak,5,rain
                        event date,agency,attendance,weather,notes
                        2026-09-03,Oak,5,rain,
                        2026-09-03,Oak,5,sun,
                        """)
                .read();
        assertThat(read.verdicts()).containsExactly("counted", "repeated_header", "duplicate", "counted");
    }

    @Test
    void equalCellsOfDifferentColumnsAreNotEqual() {
        InputRead read = file(
                        "a.csv",
                        """
                        date,partner,attendance
                        2026-09-03,Oak,5
                        date,partner,cards
                        2026-09-03,Oak,5
                        """)
                .read();
        assertThat(read.verdicts()).containsExactly("counted", "repeated_header", "counted");
    }

    @Test
    void rowsThatShareTheNaturalKeyButDifferAllCountAndAreListed() {
        InputRead read = file(
                        "a.csv", WITHOUT_ID + "2026-09-03,9:00,Oak,Chess,Main,5\n2026-09-03,9:00,Oak,Chess,Main,6\n")
                .read();
        assertThat(attendance(read)).containsExactly(5, 6);
        assertThat(read.notes(Kind.POSSIBLE_DUPLICATE))
                .containsExactly("Lines 2, 3 have the same date (2026-09-03), time, partner, title and outlet but"
                        + " differ otherwise; all of them count. Remove the ones that were entered twice.");
    }

    @Test
    void aFloodOfPossibleDuplicatesEndsInOneNote() {
        StringBuilder text = new StringBuilder("date,partner,attendance\n");
        for (int i = 0; i < 60; i++) {
            text.append("2026-09-03,Oak ")
                    .append(i)
                    .append(",1\n2026-09-03,Oak ")
                    .append(i)
                    .append(",2\n");
        }
        InputRead read = file("a.csv", text.toString()).read();
        assertThat(read.notes(Kind.POSSIBLE_DUPLICATE))
                .hasSize(51)
                .last()
                .asString()
                .startsWith("10 more groups");
    }

    @Test
    void filesThatNumberTheirRowsAnewAreComparedByTheNaturalKey() {
        InputRead read = file("2026-09.csv", WITH_ID + "1,2026-09-03,Oak,5\n2,2026-09-04,Elm,6\n")
                .file("2026-10.csv", WITH_ID + "1,2026-10-03,Ash,7\n2,2026-09-03,Oak,8\n")
                .read();
        assertThat(read.byLine())
                .containsExactly(
                        "2026-09.csv 2 superseded",
                        "2026-09.csv 3 counted",
                        "2026-10.csv 2 counted",
                        "2026-10.csv 3 counted");
        assertThat(read.notes(Kind.REUSED_IDS))
                .containsExactly("The files activities/desk/2026-09.csv and activities/desk/2026-10.csv give the same"
                        + " ids to different activities; between them rows are compared by date, time, partner, title"
                        + " and outlet.");
    }

    @Test
    void onlyTheTwoFilesThatReuseIdsAreComparedByTheNaturalKey() {
        InputRead read = file("a.csv", WITH_ID + "1,2026-09-03,Oak,5\n")
                .file("b.csv", WITH_ID + "1,2026-10-03,Ash,7\n")
                .file("c.csv", WITH_ID + "1,2026-10-03,Elm,8\n")
                .read();
        // a and b, a and c number anew; b and c agree in the date.
        assertThat(read.byLine()).containsExactly("a.csv 2 counted", "b.csv 2 superseded", "c.csv 2 counted");
    }

    @Test
    void aRejectedRowSupersedesNothing() {
        InputRead read = file("a.csv", WITH_ID + "1,2026-09-03,Oak,5\n")
                .file("b.csv", WITH_ID + "1,2026-09-03,Oak,lots\n")
                .read();
        assertThat(read.verdicts()).containsExactly("counted", "unreadable_count");
    }

    @Test
    void correctingAFileClearsTheError() {
        InputRead read = file("a.csv", WITH_ID + "1,2026-09-03,Oak,lots\n2,soon,Oak,5\n3,2026-09-03,Elm,many\n")
                .file("b.csv", WITH_ID + "1,2026-09-03,Oak,5\n2,2026-09-04,Oak,5\n")
                .read();
        assertThat(read.byLine())
                .containsExactly(
                        "a.csv 2 superseded",
                        "a.csv 3 superseded",
                        "a.csv 4 unreadable_count",
                        "b.csv 2 counted",
                        "b.csv 3 counted");
    }

    @Test
    void aRejectedRowWithoutAnIdIsForgivenByItsReadableKey() {
        InputRead read = file(
                        "a.csv", WITHOUT_ID + "3/9/2026,9:00,Oak,Chess,Main,lots\n3/9/2026,9:00,Oak,Go,Main,lots\n")
                .file("b.csv", WITHOUT_ID + "2026-03-09,9:00,Oak,Chess,Main,5\n")
                .read();
        assertThat(read.byLine()).containsExactly("a.csv 2 superseded", "a.csv 3 unreadable_count", "b.csv 2 counted");
    }

    @Test
    void aGoodRowOfTheSameFileForgivesARejectedOne() {
        InputRead read = file(
                        "a.csv", WITH_ID + "1,2026-09-03,Oak,lots\n1,2026-09-03,Oak,5\n2,2026-09-03,Elm,5\n2,,,6\n")
                .read();
        assertThat(read.verdicts()).containsExactly("superseded", "counted", "counted", "superseded");
    }

    @Test
    void anOlderGoodRowForgivesNothing() {
        InputRead read = file("a.csv", WITH_ID + "1,2026-09-03,Oak,5\n")
                .file("b.csv", WITH_ID + "1,2026-09-03,Oak,lots\n")
                .read();
        assertThat(read.byLine()).containsExactly("a.csv 2 counted", "b.csv 2 unreadable_count");
    }

    @Test
    void aConflictIsForgivenByANewerFile() {
        InputRead read = file("a.csv", WITH_ID + "1,2026-09-03,Oak,5\n1,2026-09-04,Elm,6\n")
                .file("b.csv", WITH_ID + "1,2026-09-03,Oak,5\n")
                .read();
        assertThat(read.verdicts()).containsExactly("superseded", "superseded", "counted");
    }

    @Test
    void aRowThatANewerFileNoLongerHasStillCountsAndIsListed() {
        InputRead read = file("a.csv", WITH_ID + "1,2026-09-03,Oak,5\n2,2026-09-04,Oak,6\n3,2026-10-30,Oak,6\n")
                .file("b.csv", WITH_ID + "1,2026-09-03,Oak,5\n4,2026-09-30,Oak,7\n")
                .read();
        assertThat(attendance(read)).containsExactly(6, 6, 5, 7);
        assertThat(read.notes(Kind.NO_LONGER_EXPORTED))
                .containsExactly("1 row of this file, the first on line 3, is not in newer files such as"
                        + " activities/desk/b.csv that cover the same dates; it still counts. If they were deleted on"
                        + " purpose, delete them here too.");
    }

    @Test
    void twoSourcesNeverSupersedeEachOther() {
        InputRead read = input.with("activities/a/log.csv", WITH_ID + "1,2026-09-03,Oak,5\n")
                .with("activities/b/log.csv", WITH_ID + "1,2026-09-03,Oak,5\n")
                .read();
        assertThat(read.verdicts()).containsExactly("counted", "counted");
    }

    @Test
    void cancelledAndPlannedRowsSupersedeToo() {
        InputRead read = file("a.csv", "activity_id,date,partner,status\n1,2026-09-03,Oak,held\n")
                .file("b.csv", "activity_id,date,partner,status\n1,2026-09-03,Oak,cancelled\n")
                .read();
        assertThat(read.verdicts()).containsExactly("superseded", "counted");
    }

    @Test
    void deeperFoldersBelongToTheFirstLevelOne() {
        InputRead read = file("2026/september/log.csv", WITH_ID + "1,2026-09-03,Oak,5\n")
                .file("zz-log.csv", WITH_ID + "1,2026-09-03,Oak,6\n")
                .read();
        assertThat(read.folder.sources()).extracting(Source::name).containsExactly("desk");
        assertThat(attendance(read)).containsExactly(6);
    }

    @Test
    void looseFilesOfDifferentStemsAreSourcesOfTheirOwn() {
        InputRead read = input.with("activities/north.csv", "date,partner,attendance\n2026-10-05,Oak,31\n")
                .with("activities/central.csv", "date,partner,attendance\n2026-10-05,Oak,22\n")
                .with("activities/central-2026-9.csv", "date,partner,attendance\n2026-10-05,Oak,21\n")
                .with("activities/Central October (1) - final.csv", "date,partner,attendance\n2026-10-05,Oak,23\n")
                .read();
        assertThat(read.folder.sources()).extracting(Source::name).containsExactly("central", "north");
        assertThat(attendance(read)).hasSize(2).contains(31);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log-2026-9.csv|log",
                "log-2026-10.csv|log",
                "log (1).csv|log",
                "log - Copy.csv|log",
                "Copy of log.csv|log",
                "Copy (2) of log.csv|log",
                "LOG final.CSV|log",
                "log20261003.csv|log",
                "Outreach Log Oct 2026.csv|outreach log",
                "outreach_log_september.tsv|outreach log",
                "log v2 corrected.csv|log",
                "log FY26 Q1.csv|log",
                "2026-10.csv|''",
                "north.csv|north",
                "north branch.csv|north branch",
                "log|log",
                "may.csv|''",
                "st anne 3rd.csv|st anne"
            })
    void theStemOfAFileIsWhatItsExportsHaveInCommon(String name, String stem) {
        assertThat(FileStem.of(name)).isEqualTo(stem.equals("''") ? "" : stem);
    }

    @Test
    void aFolderAndLooseFilesOfItsNameAreTwoSources() {
        InputRead read = input.with("activities/north/log.csv", WITH_ID + "1,2026-09-03,Oak,5\n")
                .with("activities/North.csv", WITH_ID + "1,2026-09-03,Oak,6\n")
                .read();
        assertThat(read.folder.sources()).extracting(Source::name).containsExactly("activities/north", "north");
        assertThat(attendance(read)).containsExactly(6, 5);
    }

    @Test
    void whatIsSettledForTheFolderHoldsForItsLooseFilesAndTheStemHasTheLastWord() {
        InputRead read = input.with(
                        "sources.csv",
                        "source,setting,value\nnorth,location_mode,onsite\nactivities,location_mode,virtual\nactivities,activity_class,outreach\n")
                .with("activities/north.csv", "date,partner\n2026-09-03,Oak\n")
                .with("activities/south.csv", "date,partner\n2026-09-03,Oak\n")
                .read();
        assertThat(read.counted)
                .extracting(row -> row.activityClass() + " " + row.locationMode())
                .containsExactly("OUTREACH ONSITE", "OUTREACH VIRTUAL");
        assertThat(read.notes(Kind.SETTINGS)).isEmpty();
    }
}
