package org.communitypartners.assessment.intake.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.intake.InputRead;
import org.communitypartners.assessment.intake.InputText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that are possible but unusual are said, and nothing is done about them. */
class PlausibilityTest {
    private final InputText input;

    PlausibilityTest(@TempDir Path folder) {
        input = InputText.in(folder);
    }

    private List<String> notes(String text) {
        InputRead read = input.with("activities/desk/log.csv", text).read();
        assertThat(read.disposed).isEmpty();
        return read.notes(Kind.PLAUSIBILITY);
    }

    private static String rows(int count, String row) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> row.replace("#", Integer.toString(i)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void anAttendanceOfOneInMostRowsIsSaid() {
        assertThat(notes("date,partner,attendance\n" + rows(6, "2026-10-0#,Oak,1") + rows(5, "2026-10-0#,Elm,12")))
                .containsExactly(
                        "6 of 11 counts of this file are exactly 1. If it has a row for each person, or a 1 for"
                                + " \"took place\", the attendance is not in it.");
    }

    @Test
    void anAttendanceOfOneIsUsualForHelpToOnePersonAndInShortFiles() {
        assertThat(notes("date,partner,attendance,class\n" + rows(9, "2026-10-0#,Oak,1,1:1")
                        + rows(9, "2026-10-1#,Oak,1,1:1")))
                .isEmpty();
        assertThat(notes("date,partner,attendance\n" + rows(9, "2026-10-0#,Oak,1")))
                .isEmpty();
        assertThat(notes("date,partner,attendance\n" + rows(5, "2026-10-0#,Oak,1") + rows(5, "2026-10-0#,Elm,2")))
                .isEmpty();
    }

    @Test
    void moreNewParticipantsThanPeopleAreSaid() {
        assertThat(
                        notes(
                                """
                        date,partner,attendance,new participants
                        2026-10-01,Oak,5,6
                        2026-10-02,Oak,5,5
                        2026-10-03,Oak,,7
                        2026-10-04,Oak,0,1
                        """))
                .containsExactly("2 rows have more new participants than people (line 2, 5). Correct what is wrong.");
    }

    @Test
    void moreThanTwentyFourStaffHoursAreSaid() {
        assertThat(notes("date,partner,staff hours\n2026-10-01,Oak,24\n2026-10-02,Oak,24.25\n"))
                .containsExactly("1 row has more than 24 staff hours (line 3). Correct what is wrong.");
    }

    @Test
    void aCountTenTimesThePartnersUsualIsSaid() {
        String usual = "date,partner,attendance\n" + rows(6, "2026-10-0#,Oak,20");
        assertThat(notes(usual + "2026-10-09,Oak,200\n"))
                .containsExactly(
                        "200 contacts on 2026-10-09 are ten times the usual 20 of Oak or more. Correct the count"
                                + " if it is a slip.");
        assertThat(notes(usual + "2026-10-09,Oak,199\n")).isEmpty();
        assertThat(notes(usual + "2026-10-09,Elm,2000\n")).isEmpty();
    }

    @Test
    void aYearsTotalInOneMonthIsSaid() {
        assertThat(notes("date,partner,attendance\n" + rows(8, "2025-0#-10,Oak,20") + "2025-12-31,Oak,160\n"))
                .containsExactly("Oak has 160 contacts in 2025-12, as many as in all other months of the year together."
                        + " If a row holds the year's total, remove it.");
        assertThat(notes("date,partner,attendance\n" + rows(8, "2025-0#-10,Oak,20") + "2025-12-31,Oak,150\n"))
                .isEmpty();
    }

    @Test
    void aFileThatRepeatsAnOlderOneEntirelyIsSaid() {
        InputRead read = input.with(
                        "activities/desk/a.csv", "date,partner,attendance\n2026-10-01,Oak,5\n2026-10-02,Elm,6\n")
                .with("activities/desk/b.csv", "partner;date;attendance\nElm;2026-10-02;6\nOak;2026-10-01;5\n")
                .with("activities/desk/c.csv", "date,partner,attendance\n2026-10-01,Oak,5\n2026-10-02,Elm,7\n")
                .read();
        assertThat(read.notes(Kind.PLAUSIBILITY)).isEmpty();
        input.with("activities/desk/c.csv", "date,partner,attendance\n2026-11-01,Oak,5\n");
        assertThat(input.read().notes(Kind.PLAUSIBILITY))
                .containsExactly(
                        "The file activities/desk/b.csv repeats the file activities/desk/a.csv entirely; nothing"
                                + " counts twice. Remove one of them.");
    }

    @Test
    void theSameFileInTwoSourcesIsSaidBecauseItCountsTwice() {
        String text = "date,partner,attendance\n2026-10-01,Oak,5\n";
        InputRead read = input.with("activities/a/log.csv", text)
                .with("activities/b/copy.csv", text)
                .read();
        assertThat(read.counted).hasSize(2);
        assertThat(read.notes(Kind.PLAUSIBILITY))
                .containsExactly(
                        "The file activities/b/copy.csv is the same as activities/a/log.csv, but lies in another"
                                + " source, so that its rows count twice. Remove one of them.");
    }

    @Test
    void cancelledRowsSayNothing() {
        assertThat(notes("date,partner,staff hours,status\n2026-10-01,Oak,30,cancelled\n"))
                .isEmpty();
    }
}
