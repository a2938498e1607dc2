package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.DecisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The line that a decision prints, put into its side file as it stands, decides otherwise and for good. */
class OverruleTest {

    private static final Map<String, String> HEADERS =
            Map.of("columns.csv", "column,also_called\n", "sources.csv", "source,setting,value\n");

    /**
     * A file in which something is decided.
     *
     * @param kind what is decided
     * @param text the log of the source {@code desk}
     */
    private record Sample(DecisionKind kind, String text) {
        @Override
        public String toString() {
            return kind.id();
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(
                        DecisionKind.COLUMN_BY_WORDS,
                        """
                        Date,Partner,How many people attended?
                        2026-10-03,Oak Chapel,12
                        """),
                new Sample(
                        DecisionKind.COLUMN_CHOICE,
                        """
                        Date,Organization,Partner Organization,Attendance
                        2026-10-03,County Library,Oak Chapel,12
                        2026-10-04,County Library,Elm Clinic,9
                        2026-10-05,County Library,Hill Park,7
                        """),
                new Sample(
                        DecisionKind.HEADER_LINES,
                        """
                        Date,Partner,Attendance,,
                        ,,Adults,Kids,Total
                        2026-10-03,Oak Chapel,8,4,12
                        2026-10-04,Elm Clinic,3,2,5
                        """),
                new Sample(
                        DecisionKind.CHECK_BOXES,
                        """
                        Date,Partner,Attendance,Language: Spanish,Language: Arabic
                        2026-10-03,Oak Chapel,12,x,
                        2026-10-04,Elm Clinic,5,,x
                        """),
                new Sample(
                        DecisionKind.PARTS,
                        """
                        Date,Partner,Adults,Teens
                        2026-10-03,Oak Chapel,8,4
                        """),
                new Sample(
                        DecisionKind.SESSIONS,
                        """
                        Date,Partner,Number of Sessions,Attendance
                        2026-10-03,Oak Chapel,3,40
                        """),
                new Sample(
                        DecisionKind.LENGTH_UNIT,
                        """
                        Date,Partner,Attendance,Length
                        2026-10-03,Oak Chapel,8,1.5
                        2026-10-04,Elm Clinic,8,2
                        """),
                new Sample(
                        DecisionKind.DATE_ORDER,
                        """
                        Date,Partner,Attendance
                        10/3/2026,Oak Chapel,8
                        """),
                new Sample(
                        DecisionKind.DATE_RANGE,
                        """
                        Date,Partner,Attendance
                        "Oct 10-12, 2026",Oak Chapel,8
                        """),
                new Sample(
                        DecisionKind.DATE_YEAR,
                        """
                        Date,Partner,Attendance
                        Oct 10,Oak Chapel,8
                        2026-10-11,Elm Clinic,8
                        """),
                new Sample(
                        DecisionKind.UTC_INSTANT,
                        """
                        Date,Partner,Attendance
                        2026-10-12T00:30:00Z,Oak Chapel,8
                        """),
                new Sample(
                        DecisionKind.ID_IS_SERIES,
                        """
                        Activity ID,Date,Partner,Title,Attendance
                        77,2026-10-03,Oak Chapel,English class,8
                        77,2026-10-10,Oak Chapel,English class,9
                        78,2026-10-11,Elm Clinic,Tabling,9
                        """),
                new Sample(
                        DecisionKind.LINES_OF_ONE,
                        """
                        Activity ID,Date,Partner,Language,Attendance
                        77,2026-10-03,Oak Chapel,Spanish,8
                        77,2026-10-03,Oak Chapel,Arabic,9
                        """),
                new Sample(
                        DecisionKind.LAST_ROW_COUNTS,
                        """
                        Activity ID,Date,Partner,Attendance
                        77,2026-10-03,Oak Chapel,8
                        77,2026-10-03,Oak Chapel,9
                        """),
                new Sample(
                        DecisionKind.COHOSTS,
                        """
                        Date,Partner,Attendance
                        2026-10-03,Oak Chapel; Elm Clinic,8
                        """));
    }

    @Test
    void everyKindOfDecisionIsTriedHere() {
        assertThat(samples().map(Sample::kind)).containsExactlyElementsOf(EnumSet.allOf(DecisionKind.class));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theLineThatItPrintsDecidesOtherwiseAndForGood(Sample sample, @TempDir Path folder) {
        InputText input = InputText.in(folder).with("activities/desk/log.csv", sample.text());
        InputRead before = input.read();
        Decision decision = of(sample.kind(), before).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is decided: " + before.decisions + before.disposed));

        String[] overrule = decision.overrule().split(": ", 2);
        InputRead after = input.with(overrule[0], HEADERS.get(overrule[0]) + overrule[1] + "\n")
                .read();

        assertThat(after.folder.dispositions()).as("what the line meets").isEmpty();
        assertThat(of(sample.kind(), after))
                .as("after " + decision.overrule())
                .noneMatch(other ->
                        other.line() == decision.line() && other.reading().equals(decision.reading()));
        assertThat(reading(after)).as("after " + decision.overrule()).isNotEqualTo(reading(before));
        assertThat(after.accounts).allMatch(account -> account.tiesOut());
        assertThat(after.accounts.get(0).rows())
                .as("no row is lost")
                .isEqualTo(before.accounts.get(0).rows());
    }

    private static List<Decision> of(DecisionKind kind, InputRead read) {
        return read.decisions.stream()
                .filter(decision -> decision.kind() == kind)
                .toList();
    }

    /** What was made of every row, in one text. */
    private static String reading(InputRead read) {
        return Stream.concat(
                        read.counted.stream().map(Activity::toString),
                        Arrays.stream(read.byLine().toArray(String[]::new)))
                .collect(Collectors.joining("\n"));
    }
}
