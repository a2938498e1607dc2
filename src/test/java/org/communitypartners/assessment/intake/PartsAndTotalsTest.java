package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Decision.Certainty;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** src/docs/reading.md, rule 8: adults, children and others with and without a total, and those online within it. */
class PartsAndTotalsTest {
    private final Path folder;

    PartsAndTotalsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private InputRead read(String header, String... rows) {
        return readWith("", header, rows);
    }

    private InputRead readWith(String columns, String header, String... rows) {
        InputText input = InputText.in(folder);
        if (!columns.isEmpty()) {
            input.with("columns.csv", "column,also_called\n" + columns + "\n");
        }
        StringBuilder text = new StringBuilder("Date,Partner," + header + "\n");
        for (String row : rows) {
            text.append("2026-10-02,Oak,").append(row).append('\n');
        }
        return input.with("activities/desk/log.csv", text.toString()).read();
    }

    /** In person, online and age of each row. */
    private static List<String> people(InputRead read) {
        return read.counted.stream()
                .map(row -> (row.attendance() + " " + row.virtualAttendance() + " "
                                + row.targetAge().label())
                        .replaceAll("(^| )-1(?= )", "$1-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Adults,Kids|10,15|25 - GENERAL",
                "Adults,Kids|10,|10 - 19+",
                "Adults,Kids|10,0|10 - 19+",
                "Adults,Kids|,15|15 - 6-11",
                "Adults,Kids|0,0|0 - unknown",
                "Adults,Kids|,|- - unknown",
                "Number of adults,Number of children,Teens,Seniors|1,2,3,4|10 - GENERAL",
                "Adults,Seniors|10,4|14 - 19+",
                "Families,Adults|0,7|7 - 19+",
                "Families,Adults|6,0|6 - GENERAL",
                "Children (ages 0-5),Teens|9,|9 - 0-5",
                "Youth|9|9 - unknown",
                "Adults,Kids,Total|10,15,25|25 - GENERAL",
                "Adults,Kids,Total Attendance|10,15,25|25 - GENERAL",
                "Adults,Kids,Attendance|10,15,25|25 - GENERAL",
                "Adults,Kids,Total|10,15,|25 - GENERAL",
                "Adults,Kids,Total|,,25|25 - unknown",
                "Adults,Kids,Total|0,25,25|25 - 6-11",
                "Adults,Kids,Total|lots,25,25|25 - 6-11",
                "Adults,Kids,Virtual attendance|10,15,5|25 5 GENERAL",
                "Adults,Kids,Total,Virtual attendance|10,20,30,12|18 12 GENERAL",
                "Total Attendance,Virtual Attendance|30,12|18 12 unknown",
                "Total Attendance,Virtual Attendance|30,|30 - unknown",
                "Total Attendance,Virtual Attendance|30,0|30 0 unknown",
                "Total Attendance,Virtual Attendance|18,18|0 18 unknown",
                "Total Attendance,Virtual Attendance|,18|- 18 unknown",
                "Attendance,Virtual Attendance|30,12|30 12 unknown",
                "In-person attendance,Virtual Attendance,Total Attendance|18,12,30|18 12 unknown",
                "In-person adults,In-person kids,Virtual adults,Virtual kids,Total|10,5,3,2,20|15 5 GENERAL",
                "Attendance,Virtual attendance - adults,Virtual attendance - kids|18,5,7|18 12 GENERAL"
            })
    void partsAddUpAndATotalCounts(String header, String row, String people) {
        assertThat(people(read(header, row))).containsExactly(people);
    }

    @Test
    void anAgeThatTheRowSaysStands() {
        assertThat(people(read("Age group,Adults,Kids", "Teens,10,0"))).containsExactly("10 - 12-18");
    }

    @Test
    void anEstimatedPartIsAnEstimate() {
        assertThat(read("Adults,Kids", "~10,15").only().estimated()).isTrue();
        assertThat(read("Adults,Kids,Total", "~10,15,25").only().estimated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'Adults,Kids','lots,15',UNREADABLE_COUNT", "'Adults,Kids',10,TOO_FEW_CELLS"})
    void aPartThatNobodyCanReadIsAskedWhereNoTotalCounts(String header, String row, Reason reason) {
        assertThat(read(header, row).onlyDisposed().reason()).isEqualTo(reason);
    }

    @Test
    void twoPartsOfOneNameAreAskedWhereNoTotalCounts() {
        assertThat(read("Adults,Kids,Adults", "1,2,3").onlyDisposed().reason()).isEqualTo(Reason.AMBIGUOUS_COLUMN);
        assertThat(people(read("Adults,Kids,Adults,Total", "1,2,3,6"))).containsExactly("6 - GENERAL");
    }

    @Test
    void aTotalThatIsNotItsPartsStandsAndIsListed() {
        InputRead read = read("Adults,Kids,Total", "10,15,25", "10,15,24", "10,15,~30");
        assertThat(people(read)).containsExactly("25 - GENERAL", "24 - GENERAL", "30 - GENERAL");
        assertThat(read.notes(Kind.PARTS_DIFFER))
                .containsExactly("Line 3: the count is 24, its parts are 25. The count stands. Correct what is wrong.");
    }

    @Test
    void moreOnlineThanInAllIsListed() {
        InputRead read = read("Total Attendance,Virtual Attendance", "10,15");
        assertThat(people(read)).containsExactly("0 10 unknown");
        assertThat(read.notes).extracting(QualityNote::kind).contains(Kind.PARTS_DIFFER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adults,Kids|9,5",
                "Kids|5",
                "Adults,Kids,Total|9,5,14",
                "Adults,Kids,Virtual attendance|9,5,14",
                "Total Attendance,Virtual Attendance|9,5",
                "Attendance,Virtual adults,Virtual kids|14,9,5",
                "Events,Attendance|9,5"
            })
    void theLineThatOverrulesADecisionChangesTheReadingAndEndsTheDecision(String header, String row) {
        InputRead before = read(header, row);
        Decision decision = before.decisions.stream()
                .filter(one -> one.kind() == DecisionKind.PARTS || one.kind() == DecisionKind.SESSIONS)
                .findFirst()
                .orElseThrow();
        assertThat(decision.overrule()).startsWith("columns.csv: ");
        InputRead after = readWith(decision.overrule().substring("columns.csv: ".length()), header, row);
        assertThat(after.decisions).doesNotContain(decision);
        assertThat(after.counted).isNotEqualTo(before.counted);
    }

    @Test
    void aTotalOfAllIsAssumedToHoldThoseOnline() {
        assertThat(read("Total Attendance,Virtual Attendance", "30,12").decisions)
                .filteredOn(decision -> decision.kind() == DecisionKind.PARTS)
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.certainty()).isEqualTo(Certainty.ASSUMED);
                    assertThat(decision.reading())
                            .isEqualTo("\"Total Attendance\" holds those online too: who came in person is what they"
                                    + " leave of it");
                });
    }

    @Test
    void eventsThatAreNamesAreTitles() {
        InputRead read = read("Events,Attendance", "Storytime,12");
        assertThat(read.only().title()).isEqualTo("Storytime");
        assertThat(read.only().sessions()).isEqualTo(1);
    }
}
