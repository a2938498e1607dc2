package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.activity.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ids name: an activity, a series, a record, or lines of one activity. */
class IdentifiersTest {
    private static final String LOG = "activity_id,date,time,partner,title,attendance\n";
    private static final String LINES = "activity_id,date,partner,ages,language,attendance\n";
    private final InputText input;

    IdentifiersTest(@TempDir Path folder) {
        input = InputText.in(folder);
    }

    private IdentifiersTest file(String name, String text) {
        input.with("activities/desk/" + name, text);
        return this;
    }

    private IdentifiersTest settings(String... lines) {
        input.with("sources.csv", "source,setting,value\n" + String.join("\n", lines) + "\n");
        return this;
    }

    private InputRead read() {
        return input.read();
    }

    private static List<Integer> attendance(InputRead read) {
        return read.counted.stream().map(Activity::attendance).toList();
    }

    /** The reading of the same files after the only decision was overruled with the line that it prints. */
    private InputRead overruled(InputRead read, DecisionKind kind) {
        assertThat(read.decisions).extracting(Decision::kind).containsOnly(kind);
        String overrule = read.decisions.get(0).overrule();
        assertThat(overrule).startsWith("sources.csv: ");
        InputRead otherwise =
                settings(overrule.substring("sources.csv: ".length())).read();
        assertThat(otherwise.disposed).noneMatch(row -> row.file().equals("sources.csv"));
        assertThat(otherwise.decisions).isEmpty();
        assertThat(attendance(otherwise)).isNotEqualTo(attendance(read));
        return otherwise;
    }

    @Test
    void anIdUnderSeveralDatesNamesASeries() {
        file(
                "a.csv",
                LOG + "8,2026-10-06,,Harbor,Circle,8\n8,2026-10-13,,Harbor,Circle,10\n8,2026-10-20,,Elm,Circle,7\n");
        InputRead read = read();
        assertThat(attendance(read)).containsExactly(8, 10, 7);
        assertThat(read.decisions)
                .singleElement()
                .extracting(Decision::sentence)
                .isEqualTo(
                        "activities/desk/a.csv, line 2: an id names a series or a record, so that each of its 3 rows is"
                                + " an activity of its own (because: the id 8 stands on line 2 (2026-10-06) and line 4"
                                + " (2026-10-20)). To decide otherwise, add to sources.csv: desk,id_is,activity");
    }

    @Test
    void aPersonMaySayThatAnIdNamesOneActivity() {
        InputRead read = file("a.csv", LOG + "8,2026-10-06,,Harbor,,8\n8,2026-10-13,,Harbor,,10\n")
                .read();
        assertThat(attendance(overruled(read, DecisionKind.ID_IS_SERIES))).containsExactly(10);
    }

    @Test
    void aPersonMaySayThatAnIdNamesASeriesWhateverItsRowsSay() {
        InputRead read = settings("desk,id_is,series")
                .file("a.csv", LOG + "8,2026-10-06,,Harbor,,8\n8,2026-10-13,,Elm,,10\n")
                .read();
        assertThat(attendance(read)).containsExactly(8, 10);
        assertThat(read.decisions).isEmpty();
    }

    @Test
    void inASeriesTheDayAndTheStartBelongToTheKeyOfAllFiles() {
        InputRead read = file(
                        "2026-09.csv",
                        LOG
                                + "8,2026-09-06,9:00,Harbor,,8\n8,2026-09-06,13:00,Harbor,,9\n8,2026-09-13,9:00,Harbor,,10\n"
                                + "9,2026-09-06,,Elm,,3\n")
                .file("2026-10.csv", LOG + "8,2026-09-13,9:00 AM,Harbor,,11\n9,2026-10-06,,Elm,,4\n")
                .read();
        assertThat(read.byLine())
                .containsExactly(
                        "2026-09.csv 2 counted",
                        "2026-09.csv 3 counted",
                        "2026-09.csv 4 superseded",
                        "2026-09.csv 5 counted",
                        "2026-10.csv 2 counted",
                        "2026-10.csv 3 counted");
    }

    @Test
    void aRejectedRowOfASeriesIsForgivenOnlyByItsOwnDay() {
        InputRead read = file(
                        "a.csv",
                        LOG
                                + "8,2026-09-06,,Oak,,lots\n8,2026-09-13,,Oak,,many\n8,2026-09-20,,Oak,,1\n8,2026-09-27,,Oak,,2\n")
                .file("b.csv", LOG + "8,2026-09-13,,Oak,,3\n")
                .read();
        assertThat(read.byLine())
                .containsExactly(
                        "a.csv 2 unreadable_count",
                        "a.csv 3 superseded",
                        "a.csv 4 counted",
                        "a.csv 5 counted",
                        "b.csv 2 counted");
    }

    @Test
    void anIdThatAgreesInNothingStaysAConflict() {
        InputRead read = file("a.csv", LOG + "8,2026-10-06,,Harbor,Circle,8\n8,2026-10-13,,Elm,Chess,10\n")
                .read();
        assertThat(read.verdicts()).containsExactly("conflicting_id", "conflicting_id");
    }

    @Test
    void anIdThatAllRowsShareIsSoonSettled() {
        StringBuilder text = new StringBuilder(LOG);
        for (int i = 0; i < 20_000; i++) {
            text.append("1,2026-")
                    .append(1 + i % 9)
                    .append('-')
                    .append(1 + i % 28)
                    .append(",,Partner ")
                    .append(i)
                    .append(",,3\n");
        }
        assertThat(file("a.csv", text.toString()).read().disposed).hasSize(20_000);
    }

    @Test
    void onOneDayAnIdMayStandForSeveralPartners() {
        InputRead read = file("a.csv", LOG + "8,2026-10-06,,Harbor,,8\n8,2026-10-06,,Elm,,10\n")
                .read();
        assertThat(attendance(read)).containsExactly(8, 10);
        assertThat(attendance(overruled(read, DecisionKind.ID_IS_SERIES))).containsExactly(10);
    }

    @Test
    void theRepeatInstanceOfARecordBelongsToItsKey() {
        InputRead read = file(
                        "a.csv",
                        "record_id,redcap_repeat_instance,date,partner,attendance\n1,1,2026-10-06,Oak,3\n1,2,2026-10-06,Oak,4\n")
                .file("b.csv", "record_id,redcap_repeat_instance,date,partner,attendance\n1,2,2026-10-07,Oak,5\n")
                .read();
        assertThat(read.byLine()).containsExactly("a.csv 2 counted", "a.csv 3 superseded", "b.csv 2 counted");
        assertThat(read.decisions).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.09876E+12", "1E+05", "#######", "#N/A", "#REF!", "#VALUE!"})
    void anIdThatASpreadsheetSpoiltIsNone(String id) {
        InputRead read = file("a.csv", LOG + id + ",2026-10-06,,Oak,,3\n" + id + ",2026-10-07,,Elm,,4\n")
                .read();
        assertThat(attendance(read)).containsExactly(3, 4);
        assertThat(read.counted).extracting(Activity::id).containsOnly("");
        assertThat(read.notes(Kind.UNKNOWN_VALUE)).singleElement().asString().contains("a spreadsheet spoilt it");
    }

    @Test
    void idsOfDigitsCompareByValue() {
        InputRead read = file("a.csv", LOG + "000481,2026-10-06,,Oak,,3\n")
                .file("b.csv", LOG + "481,2026-10-06,,Oak,,4\n")
                .read();
        assertThat(read.byLine()).containsExactly("a.csv 2 superseded", "b.csv 2 counted");
    }

    @Test
    void idsOfDigitsCompareByTheirTextWhereAFileHasBothForms() {
        InputRead read = file("a.csv", LOG + "000481,2026-10-06,,Oak,,3\n")
                .file("b.csv", LOG + "481,2026-10-06,,Oak,,4\n000481,2026-10-07,,Oak,,5\n")
                .read();
        assertThat(read.byLine()).containsExactly("a.csv 2 superseded", "b.csv 2 counted", "b.csv 3 counted");
    }

    @Test
    void rowsOfOneIdForDifferentAgesAreLinesOfOneActivity() {
        InputRead read = file(
                        "a.csv",
                        LINES
                                + "501,2026-10-03,Zion,0-5,es,12\n501,2026-10-03,Zion,Adults,es,10\n502,2026-10-03,Zion,,,9\n")
                .read();
        assertThat(read.counted).hasSize(2);
        Activity whole = read.counted.get(0);
        assertThat(whole.attendance()).isEqualTo(22);
        assertThat(whole.targetAge()).isEqualTo(TargetAge.GENERAL);
        assertThat(whole.languages()).extracting(Term::text).containsExactly("Spanish");
        assertThat(read.account("a.csv").counted()).isEqualTo(3);
        assertThat(read.account("a.csv").contacts()).isEqualTo(31);
        assertThat(read.notes(Kind.POSSIBLE_DUPLICATE)).hasSize(1);
        assertThat(attendance(overruled(read, DecisionKind.LINES_OF_ONE))).containsExactly(12, 10, 9);
    }

    @Test
    void rowsOfOneIdForDifferentLanguagesAreLinesOfOneActivity() {
        InputRead read = file("a.csv", LINES + "501,2026-10-03,Zion,Adults,es,12\n501,2026-10-03,Zion,Adults,so,\n")
                .read();
        assertThat(read.only().attendance()).isEqualTo(12);
        assertThat(read.only().targetAge()).isEqualTo(TargetAge.AGES_19_UP);
        assertThat(read.only().language().isBlank()).isTrue();
    }

    @Test
    void aNewerFileTakesThePlaceOfAllLinesOfAnActivity() {
        InputRead read = file("a.csv", LINES + "501,2026-10-03,Zion,0-5,,12\n501,2026-10-03,Zion,Adults,,10\n")
                .file("b.csv", LINES + "501,2026-10-03,Zion,0-5,,13\n501,2026-10-03,Zion,Adults,,11\n")
                .read();
        assertThat(read.byLine()).containsExactly("a.csv 2 superseded", "a.csv 3 superseded", "b.csv 2 counted");
        assertThat(attendance(read)).containsExactly(24);
    }

    @Test
    void aLineMayBeCorrectedByALaterOne() {
        InputRead read = file(
                        "a.csv",
                        LINES
                                + "501,2026-10-03,Zion,0-5,,12\n501,2026-10-03,Zion,Adults,,10\n501,2026-10-03,Zion,0-5,,14\n")
                .read();
        assertThat(attendance(read)).containsExactly(24);
        assertThat(read.decisions)
                .extracting(Decision::kind)
                .containsExactlyInAnyOrder(DecisionKind.LAST_ROW_COUNTS, DecisionKind.LINES_OF_ONE);
    }

    @ParameterizedTest
    @CsvSource({"0-5,0-5", "'',0-5", "'',''"})
    void rowsThatDifferOnlyInFiguresAreCorrections(String age, String last) {
        InputRead read = file(
                        "a.csv", LINES + "501,2026-10-03,Zion," + age + ",,12\n501,2026-10-03,Zion," + last + ",,10\n")
                .read();
        assertThat(read.verdicts()).containsExactly("superseded", "counted");
        assertThat(read.decisions)
                .singleElement()
                .extracting(Decision::sentence)
                .isEqualTo("activities/desk/a.csv, line 3: this row counts, not line 2 (assumed: they share the id 501,"
                        + " the date and the partner, and differ in figures). To decide otherwise, add to sources.csv:"
                        + " desk,last_row_counts,no");
        assertThat(attendance(overruled(read, DecisionKind.LAST_ROW_COUNTS))).containsExactly(12, 10);
    }

    @Test
    void rowsThatDifferInNoFigureAreNoDecision() {
        InputRead read = file("a.csv", LOG + "8,2026-10-06,,Oak,Chess,3\n8,2026-10-06,,Oak,Chess club,3\n")
                .read();
        assertThat(read.verdicts()).containsExactly("superseded", "counted");
        assertThat(read.decisions).isEmpty();
    }
}
