package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Decision.Certainty;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file decides about its dates, and what must be asked (src/docs/reading.md rules 12 to 18). */
class DateDecisionsTest {
    private static final String HEADER = "date,partner,attendance\n";
    private final InputText input;

    DateDecisionsTest(@TempDir Path folder) {
        input = InputText.in(folder);
    }

    private InputRead readAs(String name, String... cells) {
        StringBuilder text = new StringBuilder(HEADER);
        for (String cell : cells) {
            text.append('"').append(cell).append("\",Oak Hall,5\n");
        }
        return input.with("activities/desk/" + name, text.toString()).read();
    }

    private InputRead read(String... cells) {
        return readAs("log.csv", cells);
    }

    private static List<String> days(InputRead read) {
        return read.counted.stream()
                .map(Activity::date)
                .map(LocalDate::toString)
                .toList();
    }

    private static List<String> sentences(InputRead read) {
        return read.decisions.stream().map(Decision::sentence).toList();
    }

    @Test
    void aRangeIsItsFirstDay() {
        InputRead read = read("2026-10-01", "Oct 10-12, 2026");
        assertThat(days(read)).containsExactly("2026-10-01", "2026-10-10");
        assertThat(sentences(read))
                .containsExactly(
                        "activities/desk/log.csv, line 3: \"Oct 10-12, 2026\" is read as 2026-10-10, the first of"
                                + " its days (assumed: an activity has one date). To decide otherwise, add to sources.csv:"
                                + " desk,date_range,last");
    }

    @Test
    void aRangeInTheFormOfItsFileTakesPartInItsOrder() {
        InputRead read = read("3/10/2026 - 5/10/2026", "25/10/2026");
        assertThat(days(read)).containsExactly("2026-10-03", "2026-10-25");
    }

    @Test
    void severalDatesAreAsked() {
        Disposition asked = read("Oct 3, 10 and 17").onlyDisposed();
        assertThat(asked.reason().id()).isEqualTo("several_dates");
        assertThat(asked.message())
                .isEqualTo("\"Oct 3, 10 and 17\" in the column date names several days. Write a row for each, with its"
                        + " own counts.");
    }

    @Test
    void aSecondNumberIsAYearWhereTheFileHasThatYear() {
        InputRead read = read("2025-12-28", "Oct 3, 26", "2026-10-14", "Oct 3, 10");
        assertThat(read.verdicts()).containsExactly("counted", "counted", "counted", "several_dates");
        assertThat(days(read)).containsExactly("2025-12-28", "2026-10-03", "2026-10-14");
        assertThat(read.onlyDisposed().value()).isEqualTo("Oct 3, 10");
    }

    @Test
    void theYearOfAllOtherRowsIsThatOfADateWithoutOne() {
        InputRead read = read("Sat Oct 10", "10/14/2026", "10/5");
        assertThat(days(read)).containsExactly("2026-10-10", "2026-10-14", "2026-10-05");
        assertThat(sentences(read))
                .contains("activities/desk/log.csv: 2 dates without a year are read as of 2026 (line 2 and more)"
                        + " (because: all other dates of the file are of 2026). To decide otherwise, add to sources.csv:"
                        + " desk,date_year,2025");
        assertThat(read.notes(Kind.PLAUSIBILITY)).isEmpty();
    }

    @Test
    void atTheTurnOfAYearTheNearestRowsDecide() {
        InputRead read = read("2025-12-01", "Dec 5", "2025-12-09", "2026-01-04", "Jan 6", "2026-01-08");
        assertThat(days(read))
                .containsExactly("2025-12-01", "2025-12-05", "2025-12-09", "2026-01-04", "2026-01-06", "2026-01-08");
        assertThat(sentences(read).get(0))
                .isEqualTo(
                        "activities/desk/log.csv, line 3: \"Dec 5\" is read as 2025-12-05 (because: the nearest dates"
                                + " with a year, in lines 2 and 4, are of 2025). To decide otherwise, add to sources.csv:"
                                + " desk,date_year,2024");
    }

    @Test
    void whereTheNearestRowsDisagreeTheRowIsAsked() {
        Disposition asked = read("2025-12-01", "Dec 30", "2026-01-04").onlyDisposed();
        assertThat(asked.reason().id()).isEqualTo("unreadable_date");
        assertThat(asked.line()).isEqualTo(3);
        assertThat(asked.message())
                .isEqualTo("\"Dec 30\" in the column date has no year, and nothing in the file says which it is. Write"
                        + " the date with its year, as 2026-10-03, or add to sources.csv: desk,date_year,2026");
    }

    @ParameterizedTest
    @CsvSource({
        "log-2026.csv,2026",
        "Outreach log 2026-10.csv,2026",
        "log-20261031.csv,2026",
        "log.csv,-",
        "log-2025-26.csv,-",
        "log 2025-2026.csv,-",
        "FY26 log 2026.csv,-",
        "log-12026.csv,-"
    })
    void theFilesNameMayShowTheYear(String name, String year) {
        InputRead read = readAs(name, "Oct 3", "10/14");
        assertThat(days(read)).isEqualTo(year.equals("-") ? List.of() : List.of(year + "-10-03", year + "-10-14"));
    }

    @Test
    void theTitleLinesMayShowTheYear() {
        InputRead read = input.with(
                        "activities/desk/log.csv",
                        "Outreach log October 2026,,\n\n" + HEADER + "Oct 3,Oak,4\nOct 5,Elm,6\n")
                .read();
        assertThat(days(read)).containsExactly("2026-10-03", "2026-10-05");
        assertThat(read.decisions).extracting(Decision::kind).containsExactly(DecisionKind.DATE_YEAR);
    }

    @Test
    void aWeekdayThatContradictsItsDateIsListed() {
        InputRead read = read("Mon Oct 3, 2026", "Sat, 3 Oct 2026", "Tue 10/6/2026", "10/14/2026");
        assertThat(read.counted).hasSize(4);
        assertThat(read.notes(Kind.PLAUSIBILITY))
                .containsExactly("1 date has the wrong day of the week beside it (line 2: 2026-10-03 is a Saturday)."
                        + " The date counts. Correct what is wrong.");
    }

    @Test
    void theDaysOfTheWeekMayShowTheOrder() {
        InputRead read = read("Sat 3/10/2026", "Tue 6/10/2026");
        assertThat(days(read)).containsExactly("2026-10-03", "2026-10-06");
        assertThat(read.decisions).extracting(Decision::certainty).containsExactly(Certainty.EVIDENT);
    }

    @Test
    void datesWithDotsFollowTheirOwnEvidence() {
        InputRead read = read("10.2.2026", "10.14.2026", "25/3/2026", "1/4/2026");
        assertThat(days(read)).containsExactly("2026-10-02", "2026-10-14", "2026-03-25", "2026-04-01");
    }

    @Test
    void datesWithDotsHaveTheDayFirstWhereNothingSaysOtherwise() {
        InputRead read = read("3.10.2026", "5.10.26");
        assertThat(days(read)).containsExactly("2026-10-03", "2026-10-05");
        assertThat(sentences(read))
                .containsExactly(
                        "activities/desk/log.csv: 2 dates such as 3.4.2026 are read as DMY, day first (assumed:"
                                + " dates with dots are written day first, unless the file shows otherwise). To decide"
                                + " otherwise, add to sources.csv: desk,date_order,MDY");
    }

    @Test
    void anInstantInUtcKeepsItsDayUntilTheSourceHasAZone() {
        assertThat(days(read("2026-11-01T00:30:00Z"))).containsExactly("2026-11-01");
        assertThat(sentences(read("2026-11-01T00:30:00Z")))
                .containsExactly(
                        "activities/desk/log.csv: 1 instant in UTC keeps the day as written (assumed: the source"
                                + " has no time_zone). To decide otherwise, add to sources.csv:"
                                + " desk,time_zone,America/Denver");
        input.with("sources.csv", "source,setting,value\ndesk,time_zone,america/new york\n");
        InputRead read = read("2026-11-01T00:30:00Z", "2026-10-31T23:30:00-06:00", "2026-10-31T14:00:00Z");
        assertThat(days(read)).containsExactly("2026-10-31", "2026-10-31", "2026-10-31");
        assertThat(read.decisions).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"time_zone,Mars/Base", "date_year,26", "date_range,middle", "date_order,MYD"})
    void aSettingThatIsNoneIsListed(String setting, String value) {
        input.with("sources.csv", "source,setting,value\ndesk," + setting + "," + value + "\n");
        Disposition listed = read("2026-10-03").onlyDisposed();
        assertThat(listed.reason().id()).isEqualTo("unknown_value");
        assertThat(listed.value()).isEqualTo(value);
    }

    @Test
    void anOrderThatTenTimesAsManyRowsShowWins() {
        String[] cells = new String[12];
        for (int i = 0; i < 10; i++) {
            cells[i] = "10/" + (13 + i) + "/2026";
        }
        cells[10] = "10/3/2026";
        cells[11] = "25/10/2026";
        InputRead read = read(cells);
        assertThat(read.counted).hasSize(11);
        assertThat(days(read)).contains("2026-10-03");
        assertThat(read.onlyDisposed().reason().id()).isEqualTo("ambiguous_date");
        assertThat(read.onlyDisposed().message())
                .isEqualTo("\"25/10/2026\" in the column date can only have the day first, but 10 rows of the file show"
                        + " the month first and only 1 this. Write it as 2026-10-25 if that is the day.");
    }

    @Test
    void anOrderThatNineTimesAsManyRowsShowDoesNot() {
        String[] cells = new String[11];
        for (int i = 0; i < 9; i++) {
            cells[i] = "10/" + (13 + i) + "/2026";
        }
        cells[9] = "10/3/2026";
        cells[10] = "25/10/2026";
        InputRead read = read(cells);
        assertThat(read.counted).hasSize(10);
        assertThat(read.onlyDisposed().value()).isEqualTo("10/3/2026");
        assertThat(read.onlyDisposed().message())
                .isEqualTo(
                        "\"10/3/2026\" in the column date could be either of two days: the file has dates with the day"
                                + " first and dates with the month first. Write it as 2026-10-03, or add to sources.csv:"
                                + " desk,date_order,MDY");
    }

    @Test
    void oneSlipDoesNotMoveAMonthOfWork() {
        InputRead read = read("10/1/2026", "10/5/2026", "10/8/2026", "13/10/2026");
        assertThat(read.verdicts()).containsExactly("ambiguous_date", "ambiguous_date", "ambiguous_date", "counted");
        assertThat(read.disposed.get(0).message())
                .isEqualTo("\"10/1/2026\" in the column date could be either of two days: 1 row of the file has the day"
                        + " first, but 3 dates lie closer together with the month first. If that row is a slip, correct"
                        + " it; else add to sources.csv: desk,date_order,DMY");
        assertThat(read.account("log.csv").dateOrder()).isEqualTo("mixed");
    }

    @Test
    void aSlipIsNoEvidenceForTheOtherFilesEither() {
        input.with("activities/desk/a.csv", HEADER + "10/2/2026,Oak Hall,4\n");
        InputRead read = read("10/1/2026", "10/5/2026", "10/8/2026", "13/10/2026");
        assertThat(days(read)).containsExactly("2026-10-02", "2026-10-13");
    }

    @Test
    void aFewDatesAreNoSlipsWhereTheOtherFilesOfTheSourceAgree() {
        input.with("activities/desk/a.csv", HEADER + "20/9/2026,Oak Hall,4\n");
        InputRead read = read("10/1/2026", "10/5/2026", "10/8/2026", "13/10/2026");
        assertThat(days(read)).containsExactly("2026-09-20", "2026-01-10", "2026-05-10", "2026-08-10", "2026-10-13");
    }

    @Test
    void aFewDatesThatKeepALogTogetherShowItsOrder() {
        InputRead read = read("1/10/2026", "5/10/2026", "8/10/2026", "13/10/2026");
        assertThat(days(read)).containsExactly("2026-10-01", "2026-10-05", "2026-10-08", "2026-10-13");
    }

    @Test
    void datesYearsFromAllOthersAreListed() {
        InputRead read = read("2026-10-01", "2026-10-02", "44837", "2026-09-05");
        assertThat(days(read)).contains("2022-10-03");
        assertThat(read.notes(Kind.PLAUSIBILITY))
                .containsExactly("1 date lies more than three years from all others of the file (line 4: 2022-10-03)."
                        + " Correct the year if it is a slip. The days of a workbook that counts from 1904 come out"
                        + " 1,462 days too early.");
    }

    @Test
    void aLogOfManyYearsWithoutAGapIsNotListed() {
        InputRead read = read("2018-10-01", "2021-09-02", "2024-08-03", "2026-09-05");
        assertThat(read.notes(Kind.PLAUSIBILITY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date_order|3/4/2026",
                "date_order|3.4.2026",
                "date_order|3/4/2026;3/14/2026",
                "date_order|Sat 10/3/2026",
                "date_range|Oct 10-12, 2026",
                "date_year|Oct 10;2026-10-03",
                "date_year|Oct 10, 26;2026-10-03",
                "date_year|2025-12-01;Dec 5;2025-12-09;2026-01-04",
                "utc_instant|2026-10-10T00:30:00Z"
            })
    void theLineThatOverrulesADecisionChangesTheReadingAndMakesItCertain(String kind, String cells) {
        InputRead before = read(cells.split(";"));
        Decision decision = before.decisions.get(0);
        assertThat(decision.kind().id()).isEqualTo(kind);
        String line = decision.overrule().substring("sources.csv: ".length());
        input.with("sources.csv", "source,setting,value\n" + line + "\n");
        InputRead after = read(cells.split(";"));
        assertThat(after.decisions).isEmpty();
        assertThat(after.byLine().toString() + days(after))
                .isNotEqualTo(before.byLine().toString() + days(before));
    }
}
