package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitypartners.assessment.PackagedProgram.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.PackagedProgram.Ended;
import org.communitypartners.assessment.history.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every exit code, through the packaged jar. */
class ExitCodesIT {
    private SmallInput input;
    private Path output;

    @BeforeEach
    void writeInput(@TempDir Path folder) {
        // A space and letters beyond ASCII: paths are what people make them.
        input = SmallInput.in(folder.resolve("Öffentliche Bücherei input"));
        output = folder.resolve("Ausgabe für Oktober");
    }

    @Test
    void aReportMadeIs0AndSaysWhatItSays() {
        Ended ended = assess("--month", "2026-10");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith("Assessing October 2026.\n")
                .contains("Read 6 rows = 6 counted + 0 set aside + 0 rejected.")
                .contains("Direct contacts  77\n")
                .contains("Active partners  4\n")
                .contains("Activities held  4\n")
                .contains("The workbook is " + output.resolve("2026-10").resolve("assessment-2026-10.xlsx"));
    }

    @Test
    void theSameAgainIs0AndUpToDate() {
        assess("--month", "2026-10");
        Ended again = assess("--month", "2026-10");

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("is up to date");
    }

    @Test
    void quietlyOnlyTheOutcomeIsTold() {
        assertThat(assess("--month", "2026-10", "--quiet"))
                .isEqualTo(new Ended(
                        0, "The workbook is " + output.resolve("2026-10/assessment-2026-10.xlsx") + ".\n", ""));
    }

    @Test
    void onlyWhatIsMissingIsWrittenAgain() throws IOException {
        assess("--month", "2026-10");
        Map<String, Integer> before = OutputState.reports(output);
        Path kept = output.resolve("2026-10/files-2026-10.csv");
        FileTime written = Files.getLastModifiedTime(kept);
        Files.delete(output.resolve("2026-10/assessment-2026-10.xlsx"));
        Ended again = assess("--month", "2026-10");

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("is up to date; what was missing is back: assessment-2026-10.xlsx.");
        assertThat(OutputState.reports(output)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(written);
    }

    @Test
    void aForcedRunWritesTheSameBytes() throws IOException {
        assess("--month", "2026-10");
        Map<String, Integer> before = OutputState.reports(output);
        Path workbook = output.resolve("2026-10/assessment-2026-10.xlsx");
        FileTime written = Files.getLastModifiedTime(workbook);
        Ended again = assess("--month", "2026-10", "--force");

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("Read 6 rows");
        assertThat(OutputState.reports(output)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(workbook)).isNotEqualTo(written);
    }

    @Test
    void theFilesOfAReportAreListedWithTheirFingerprints() {
        assess("--month", "2026-10");
        assertThat(runs()).last().asString().startsWith("aside");
        assertThat(runs("--period", "2026-10")).contains("Run 1 read 4 files:").allSatisfy(line -> assertThat(line)
                .hasSizeLessThanOrEqualTo(80));
        assertThat(runs("--period", "2026-10", "--format", "csv"))
                .first()
                .isEqualTo("run,period,started,outcome,file,bytes,sha256");
        assertThat(runs("--period", "2026-10", "--format", "csv"))
                .last()
                .asString()
                .matches("1,2026-10,.*,reported,activities/west/log.csv,\\d+,[0-9a-f]{64}");
    }

    @Test
    void withoutAPeriodTheLatestMonthWithActivityIsReportedAndNamedFirst() {
        Ended ended = assess();

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("Assessing October 2026, the latest month with activity.\n");
    }

    @Test
    void aHistoryOfANewerProgramIs1() throws SQLException {
        assess("--month", "2026-10");
        history(
                """
                INSERT INTO "flyway_schema_history"
                VALUES (99, '99', 'from the future', 'SQL', 'V99__future.sql', 0, 'SA', NOW(), 1, TRUE)""");

        assertThat(assess("--month", "2026-09"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(1))
                .satisfies(ended -> assertThat(ended.err()).contains("a newer version of this program"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --month 2026-13            | --month needs a month written as 2026-10
                    --month 2026-10 --year 2026| Only one period
                    --from 2026-10-09          | needs --to
                    --from 2026-10-09 --to 2026-10-01 | lies after
                    --month 2031-01            | has not begun
                    --fiscal-year 2031         | has not begun
                    --mnth 2026-10             | There is no option --mnth
                    --minimum-cell none        | --minimum-cell needs a whole number
                    --month                    | Missing required parameter for option '--month'
                    --catch-up --month 2026-10 | --catch-up finds the periods itself
                    """)
    void wrongUsageIs2AndSaysWhatIsWrong(String arguments, String sentence) {
        Ended ended = assess(arguments.split(" "));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(sentence).contains("--help");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void anUnreadableFileIs3ThoughTheReportIsMade() {
        input.file("activities/north/empty.csv", "");
        Ended ended = assess("--month", "2026-10");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("activities/north/empty.csv").hasLineCount(1);
        assertThat(output.resolve("2026-10/metrics-2026-10.csv")).exists();
    }

    @Test
    void aMonthAfterTheNewestRowIs3AndNotReportedUnlessForced() {
        Ended ended = assess("--month", "2026-11", "--prepared-on", "2026-12-03");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err())
                .isEqualTo("No activity in November 2026; the newest row is of 20 October 2026. Was the export added?"
                        + " No report was made; add --force to make one all the same.\n");
        assertThat(output.resolve("2026-11")).doesNotExist();
        assertThat(runs("--format", "csv")).last().asString().contains("nothing_to_report");
        assertThat(assess("--month", "2026-11", "--prepared-on", "2026-12-03", "--force")
                        .code())
                .isZero();
        assertThat(output.resolve("2026-11/metrics-2026-11.csv")).exists();
    }

    @Test
    void catchingUpStopsAtTheFirstMonthWithoutRows() {
        assess("--month", "2026-10");
        Ended ended = assess("--catch-up", "--prepared-on", "2027-01-05");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).startsWith("No activity in November 2026;").hasLineCount(1);
        assertThat(output.resolve("2026-12")).doesNotExist();
    }

    @Test
    void whereNoFileCanBeReadThereIsNoReportAndNothingIsRestatedLater() {
        String good = SmallInput.HEADER + "w1,2026-10-20,El Sol Market,Store,Pop-up,40\n";
        for (String name : List.of("central/2026-09", "central/2026-10", "north/log", "west/log")) {
            input.file("activities/" + name + ".csv", "");
        }
        Ended ended = assess("--month", "2026-10", "--force");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).startsWith("No activity file could be read, so no report was made; first");

        input.file("activities/west/log.csv", good);
        assertThat(assess("--month", "2026-10").out()).doesNotContain("Restated");
    }

    @Test
    void aMonthThatIsNotOverIsSaid() {
        assertThat(assess("--month", "2026-10", "--prepared-on", "2026-10-25").out())
                .contains("It is not over on the day of the report, 2026-10-25; later activities will be missing.");
    }

    @Test
    void whatWasRejectedIsTheFirstThingSaidAfterTheRows() {
        input.file(
                "activities/west/log.csv",
                SmallInput.HEADER + "w1,soon,El Sol Market,Store,Pop-up,40\n,,,,,\n"
                        + "w2,2026-10-20,El Sol Market,Store,Pop-up,40\n");
        input.file("tagets.csv", "scope,metric,target\nall,activities,5\n");

        assertThat(assess("--month", "2026-10", "--max-rejected", "0.5").out())
                .containsSubsequence(
                        "Read 8 rows = 6 counted + 1 set aside + 1 rejected.",
                        "  Rejected in activities/west/log.csv: 1 row, first line 2: ",
                        "  Set aside: 1 because they are blank.",
                        "The file tagets.csv is not read; if it is meant to be targets.csv, rename it.",
                        "Direct contacts",
                        "The workbook is ",
                        "For sharing: assessment-2026-10-shareable.xlsx, metrics-2026-10-shareable.csv.");
    }

    @Test
    void aLogInWhichNobodyIsCountedOrNoPartnerHasATypeIs3(@TempDir Path folder) {
        input = new SmallInput(folder)
                .file("activities/log.csv", "Date,Partner,Title\n2026-10-20,El Sol Market,Pop-up\n");

        Ended ended = assess("--month", "2026-10");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err())
                .contains("No activity of the period has a count of people.")
                .contains("No partner has a type.");
        assertThat(output.resolve("2026-10/metrics-2026-10.csv")).exists();
    }

    @Test
    void tooManyRejectedRowsAre3UnlessTheyAreBorne() {
        input.file("activities/west/log.csv", SmallInput.HEADER + "w1,30 February,El Sol Market,Store,Pop-up,40\n");

        Ended ended = assess("--month", "2026-10");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("1 of 6 rows were rejected").hasLineCount(1);
        assertThat(assess("--month", "2026-10", "--max-rejected", "0.5").code()).isZero();
    }

    @Test
    void noActivityFilesAre4AndLeaveNoTrace(@TempDir Path empty) {
        Ended ended = run("--input", empty.toString(), "--output", output.toString());

        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.err()).contains("There are no activity files").hasLineCount(1);
        assertThat(output).doesNotExist();
    }

    @Test
    void aFolderInUseIs5() {
        Ended ended;
        try (OutputFolder held = OutputFolder.open(output)) {
            ended = assess("--month", "2026-10");
            assertThat(held.root()).exists();
        }

        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err())
                .contains("Another run is using the output folder")
                .hasLineCount(1);
    }

    @Test
    void outputThatCannotBeReplacedIs6AndTheOldReportStays() throws IOException {
        assess("--month", "2026-10");
        Path workbook = output.resolve("2026-10/assessment-2026-10.xlsx");
        Path metrics = output.resolve("2026-10/metrics-2026-10.csv");
        String before = Files.readString(metrics);
        // A folder in its place keeps a file from being replaced, whoever runs the test.
        Files.delete(workbook);
        Files.createDirectories(workbook.resolve("in the way"));
        input.file("activities/west/log.csv", SmallInput.HEADER + "w1,2026-10-20,El Sol Market,Store,Pop-up,41\n");

        Ended ended = assess("--month", "2026-10");
        assertThat(ended.code()).isEqualTo(6);
        assertThat(ended.err()).contains("assessment-2026-10.xlsx").hasLineCount(1);
        assertThat(Files.readString(metrics)).isEqualTo(before);
        assertThat(runs("--format", "csv")).last().asString().contains("not_written");
    }

    @Test
    void checkingIs0Or3AndWritesItsListsOnly() {
        String[] check = {"check", "--input", input.folder().toString(), "--output", output.toString()};
        assertThat(run(check))
                .satisfies(ended -> assertThat(ended.code()).isZero())
                .satisfies(ended -> assertThat(ended.out()).contains("Next: make the report: assess --input "));

        input.file("activities/west/log.csv", SmallInput.HEADER + "w1,soon,El Sol Market,Store,Pop-up,40\n");
        Ended ended = run(check);
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out())
                .contains("1 rejected (1 unreadable date)")
                .endsWith("Next: mend what is listed in " + output.resolve("check/rejected.csv")
                        + ", and check again.\n");
        assertThat(output).isDirectoryRecursivelyContaining("glob:**/check/rejected.csv");
        assertThat(output.resolve(".history")).doesNotExist();
        assertThat(output.resolve("check")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void listingRunsIs0EvenWhereNothingWasRun() {
        assertThat(run("runs", "--output", output.toString()))
                .satisfies(ended -> assertThat(ended.code()).isZero())
                .satisfies(ended -> assertThat(ended.out()).isEqualTo("Nothing was run yet.\n"));
    }

    private Ended assess(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("assess", "--input", input.folder().toString()));
        all.addAll(List.of("--output", output.toString()));
        if (!List.of(arguments).contains("--prepared-on")) {
            all.addAll(List.of("--prepared-on", "2026-11-03"));
        }
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private List<String> runs(String... arguments) {
        List<String> all = new ArrayList<>(List.of("runs", "--output", output.toString()));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new)).out().lines().toList();
    }

    private void history(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:hsqldb:file:" + output.resolve(".history/history"), "SA", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("SHUTDOWN");
        }
    }
}
