package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** src/docs/measures.md section 2, "Dates": in which order a file writes its numeric dates. */
class DateRulesTest {
    private static final String HEADER = "date,partner\n";
    private final InputText input;

    DateRulesTest(@TempDir Path folder) {
        input = InputText.in(folder);
    }

    private static List<String> days(InputRead read) {
        return read.counted.stream()
                .map(Activity::date)
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void aSecondNumberAboveTwelveShowsMonthFirst() {
        InputRead read = input.with("activities/desk/log.csv", HEADER + "3/4/2026,Oak\n3/14/2026,Oak\n")
                .read();
        assertThat(days(read)).containsExactly("2026-03-04", "2026-03-14");
        assertThat(read.account("log.csv").dateOrder()).isEqualTo("MDY");
        assertThat(read.notes(Kind.DATE_ORDER)).isEmpty();
    }

    @Test
    void aFirstNumberAboveTwelveShowsDayFirst() {
        InputRead read = input.with("activities/desk/log.csv", HEADER + "3/4/2026,Oak\n14/3/26,Oak\n")
                .read();
        assertThat(days(read)).containsExactly("2026-04-03", "2026-03-14");
        assertThat(read.account("log.csv").dateOrder()).isEqualTo("DMY");
    }

    @Test
    void aRejectedRowIsEvidenceToo() {
        InputRead read = input.with(
                        "activities/desk/log.csv", "date,partner,attendance\n3/4/2026,Oak,5\n14/3/2026,Oak,lots\n")
                .read();
        assertThat(days(read)).containsExactly("2026-04-03");
    }

    @Test
    void anImpossibleDateIsNoEvidence() {
        InputRead read = input.with("activities/desk/log.csv", HEADER + "3/4/2026,Oak\n30/2/2026,Oak\n")
                .read();
        assertThat(days(read)).containsExactly("2026-03-04");
        assertThat(read.onlyDisposed().reason().id()).isEqualTo("unreadable_date");
    }

    @Test
    void aFileWithoutEvidenceFollowsTheOtherFilesOfItsSource() {
        InputRead read = input.with("activities/desk/a.csv", HEADER + "3/4/2026,Oak\n")
                .with("activities/desk/b.csv", HEADER + "14/3/2026,Elm\n")
                .read();
        assertThat(days(read)).containsExactly("2026-04-03", "2026-03-14");
        assertThat(read.decisions)
                .extracting(Decision::sentence)
                .containsExactly("activities/desk/a.csv: 1 date such as 3/4/2026 is read as DMY, day first (because: as"
                        + " in the other files of the source). To decide otherwise, add to sources.csv:"
                        + " desk,date_order,MDY");
    }

    @Test
    void anotherSourceIsNoEvidence() {
        InputRead read = input.with("activities/a/log.csv", HEADER + "3/4/2026,Oak\n")
                .with("activities/b/log.csv", HEADER + "14/3/2026,Elm\n")
                .read();
        assertThat(days(read)).containsExactly("2026-03-04", "2026-03-14");
    }

    @Test
    void aSourceWhoseFilesContradictEachOtherFollowsTheOption() {
        InputRead read = input.with("activities/desk/a.csv", HEADER + "3/4/2026,Oak\n")
                .with("activities/desk/b.csv", HEADER + "14/3/2026,Elm\n")
                .with("activities/desk/c.csv", HEADER + "3/15/2026,Elm\n")
                .dateOrder(DateOrder.DMY)
                .read();
        assertThat(days(read)).containsExactly("2026-04-03", "2026-03-14", "2026-03-15");
    }

    @Test
    void withoutEvidenceTheOptionDecidesThenTheSettingThenMonthFirst() {
        input.with("activities/desk/log.csv", HEADER + "3/4/2026,Oak\n");
        assertThat(days(input.read())).containsExactly("2026-03-04");
        input.with("settings.csv", "setting,value\ndate_order,DMY\n");
        assertThat(days(input.read())).containsExactly("2026-04-03");
        input.dateOrder(DateOrder.MDY);
        assertThat(days(input.read())).containsExactly("2026-03-04");
    }

    @Test
    void evidenceForBothOrdersRejectsTheAmbiguousRowsOnly() {
        InputRead read = input.with(
                        "activities/desk/log.csv",
                        HEADER + "3/4/2026,Oak\n14/3/2026,Oak\n3/15/2026,Oak\n5/5/2026,Oak\n6.3.2026,Oak\n")
                .read();
        assertThat(read.verdicts()).containsExactly("ambiguous_date", "counted", "counted", "counted", "counted");
        assertThat(days(read)).containsExactly("2026-03-14", "2026-03-15", "2026-05-05", "2026-03-06");
        assertThat(read.account("log.csv").dateOrder()).isEqualTo("mixed");
        assertThat(read.notes(Kind.DATE_ORDER)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2/30/2026,unreadable_date",
        "30/2/15,unreadable_date",
        "13/13/2026,unreadable_date",
        "2/3/2026,ambiguous_date"
    })
    void inAFileThatShowsBothOrdersOnlyPossibleDatesAreAmbiguous(String cell, String reason) {
        Disposition rejected = input.with(
                        "activities/desk/log.csv", HEADER + "25/3/2026,Oak\n3/25/2026,Oak\n" + cell + ",Oak\n")
                .read()
                .onlyDisposed();
        assertThat(rejected.reason().id()).isEqualTo(reason);
        assertThat(rejected.column()).isEqualTo("date");
        assertThat(rejected.value()).isEqualTo(cell);
    }

    @Test
    void anOrderThatTheSourceFixesIsNotArguedWith() {
        InputRead read = input.with("sources.csv", "source,setting,value\ndesk,date_order,DMY\n")
                .with("activities/desk/log.csv", HEADER + "3/4/2026,Oak\n3/15/2026,Oak\n16/3/2026,Oak\n")
                .read();
        assertThat(read.verdicts()).containsExactly("counted", "unreadable_date", "counted");
        assertThat(days(read)).containsExactly("2026-04-03", "2026-03-16");
        assertThat(read.notes(Kind.DATE_ORDER)).isEmpty();
    }

    @Test
    void twoDigitYearsMayComeFirstWhereTheSourceSaysSo() {
        InputRead read = input.with("sources.csv", "source,setting,value\ndesk,date_order,YMD\n")
                .with("activities/desk/log.csv", HEADER + "26/03/04,Oak\n26/3/5,Oak\n26-3-15,Oak\n2026-03-16,Oak\n")
                .read();
        assertThat(days(read)).containsExactly("2026-03-04", "2026-03-05", "2026-03-15", "2026-03-16");
    }

    @Test
    void datesThatCanBeReadInOneWayNeedNoOrder() {
        InputRead read = input.with("activities/desk/log.csv", HEADER + "2026-03-04,Oak\n\"Mar 5, 2026\",Oak\n")
                .read();
        assertThat(days(read)).containsExactly("2026-03-04", "2026-03-05");
        assertThat(read.account("log.csv").dateOrder()).isEmpty();
        assertThat(read.account("log.csv").firstDate()).isEqualTo("2026-03-04");
        assertThat(read.account("log.csv").lastDate()).isEqualTo("2026-03-05");
    }
}
