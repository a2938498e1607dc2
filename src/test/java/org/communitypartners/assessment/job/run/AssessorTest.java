package org.communitypartners.assessment.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.history.OutputBusyException;
import org.communitypartners.assessment.history.OutputFolder;
import org.communitypartners.assessment.history.OutputUnwritableException;
import org.communitypartners.assessment.history.Run;
import org.communitypartners.assessment.history.RunOutcome;
import org.communitypartners.assessment.job.AssessOptions;
import org.communitypartners.assessment.job.GivenSettings;
import org.communitypartners.assessment.job.PeriodChoice;
import org.communitypartners.assessment.job.Progress;
import org.communitypartners.assessment.job.RunSummary;
import org.communitypartners.assessment.job.SumsInput;
import org.communitypartners.assessment.job.failure.AssessmentFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final PeriodChoice OCTOBER = month(2026, 10);

    private Path inputFolder;
    private Path output;
    private final Diary diary = new Diary();

    @BeforeEach
    void writeInput(@TempDir Path folder) throws IOException {
        inputFolder = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        Files.writeString(inputFolder.resolve("central.txt"), "1\n2\n3\n4\n5\n6\n7\n8\n9\n");
        Files.writeString(inputFolder.resolve("north.txt"), "100\n200\n");
    }

    @Test
    void aRunPublishesItsReportAndLeavesNothingElse() throws IOException {
        run(new SumsInput(inputFolder), OCTOBER, false);

        assertThat(Files.readString(output.resolve("2026-10/metrics-2026-10.csv")))
                .isEqualTo("total,345\n");
        assertThat(filesBelow(output)).containsExactly("2026-10/changes-2026-10.csv", "2026-10/metrics-2026-10.csv");
        assertThat(output.resolve(".history/work")).doesNotExist();
        assertThat(diary.entries).containsExactly("begins 2026-10", "published 2026-10 with 11 rows");
        assertThat(outcomes()).containsExactly(RunOutcome.REPORTED);
    }

    @Test
    void theSameAgainIsUpToDateAndReadsNothing() throws IOException {
        run(new SumsInput(inputFolder), OCTOBER, false);
        SumsInput again = new SumsInput(inputFolder);
        run(again, OCTOBER, false);

        assertThat(again.linesRead).isEmpty();
        assertThat(diary.entries).last().isEqualTo("2026-10 is up to date, restored []");
        assertThat(outcomes()).hasSize(1);
    }

    @Test
    void onlyAMissingFileIsMadeAgain() throws IOException {
        run(new SumsInput(inputFolder), OCTOBER, false);
        Files.delete(output.resolve("2026-10/metrics-2026-10.csv"));
        Files.writeString(output.resolve("2026-10/changes-2026-10.csv"), "a person's own words");
        run(new SumsInput(inputFolder), OCTOBER, false);

        assertThat(Files.readString(output.resolve("2026-10/metrics-2026-10.csv")))
                .isEqualTo("total,345\n");
        assertThat(Files.readString(output.resolve("2026-10/changes-2026-10.csv")))
                .isEqualTo("a person's own words");
        assertThat(diary.entries).last().isEqualTo("2026-10 is up to date, restored [metrics-2026-10.csv]");
    }

    @Test
    void aForcedRunWritesTheSameBytes() throws IOException {
        run(new SumsInput(inputFolder), OCTOBER, false);
        Map<String, String> before = contents();
        run(new SumsInput(inputFolder), OCTOBER, true);

        assertThat(contents()).isEqualTo(before);
        assertThat(outcomes()).containsExactly(RunOutcome.REPORTED, RunOutcome.REPORTED);
    }

    @Test
    void aChangedInputIsComparedWithWhatWasReportedBefore() throws IOException {
        run(new SumsInput(inputFolder), OCTOBER, false);
        Files.writeString(inputFolder.resolve("north.txt"), "100\n201\n");
        run(new SumsInput(inputFolder), OCTOBER, false);

        assertThat(Files.readString(output.resolve("2026-10/metrics-2026-10.csv")))
                .isEqualTo("total,346\n");
        assertThat(Files.readString(output.resolve("2026-10/changes-2026-10.csv")))
                .isEqualTo("{total 2026-10=345}\n");
    }

    @Test
    void anInputThatChangesBackIsReportedAgain() throws IOException {
        run(new SumsInput(inputFolder), OCTOBER, false);
        Files.writeString(inputFolder.resolve("north.txt"), "100\n201\n");
        run(new SumsInput(inputFolder), OCTOBER, false);
        Files.writeString(inputFolder.resolve("north.txt"), "100\n200\n");
        run(new SumsInput(inputFolder), OCTOBER, false);

        assertThat(Files.readString(output.resolve("2026-10/metrics-2026-10.csv")))
                .isEqualTo("total,345\n");
        assertThat(Files.readString(output.resolve("2026-10/changes-2026-10.csv")))
                .isEqualTo("{total 2026-10=346}\n");
    }

    @Test
    void aFailedRunIsTakenUpWithoutReadingFinishedSourcesAgain() throws IOException {
        SumsInput failing = new SumsInput(inputFolder);
        failing.beforeWriting = () -> {
            throw new IllegalStateException("The power went out.");
        };
        assertThatExceptionOfType(AssessmentFailedException.class)
                .isThrownBy(() -> run(failing, OCTOBER, false))
                .withMessageContaining("the earlier report is as it was");
        assertThat(filesBelow(output)).isEmpty();

        SumsInput resumed = new SumsInput(inputFolder);
        run(resumed, OCTOBER, false);

        assertThat(resumed.linesRead).isEmpty();
        assertThat(Files.readString(output.resolve("2026-10/metrics-2026-10.csv")))
                .isEqualTo("total,345\n");
        assertThat(outcomes()).containsExactly(RunOutcome.REPORTED);
    }

    @Test
    void onlyTheSourceThatFailedIsReadAgain() throws IOException {
        SumsInput failing = new SumsInput(inputFolder);
        failing.beforeEachLine = () -> {
            if (failing.linesRead.contains("9")) {
                throw new IllegalStateException("The power went out.");
            }
        };
        assertThatExceptionOfType(AssessmentFailedException.class).isThrownBy(() -> run(failing, OCTOBER, false));

        SumsInput resumed = new SumsInput(inputFolder);
        run(resumed, OCTOBER, false);

        assertThat(resumed.linesRead).contains("1", "9");
        assertThat(Files.readString(output.resolve("2026-10/metrics-2026-10.csv")))
                .isEqualTo("total,345\n");
    }

    @Test
    void whatNobodyForesawIsLoggedWithoutTheWordsOfARow() throws IOException {
        SumsInput failing = new SumsInput(inputFolder);
        failing.beforeEachLine = () -> {
            throw new NumberFormatException("For input string: \"Ana Roe, ana@home.example\"");
        };

        assertThatExceptionOfType(AssessmentFailedException.class)
                .isThrownBy(() -> run(failing, OCTOBER, false))
                .withMessageContaining("failed unexpectedly (NumberFormatException)");
        try (Stream<Path> history = Files.list(output.resolve(".history"))) {
            for (Path file : history.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Ana Roe", "home.example");
            }
        }
        assertThat(Files.readString(output.resolve(".history/assessment.log")))
                .contains("java.lang.NumberFormatException", "at org.communitypartners.assessment");
    }

    @Test
    void aFileThatCannotBeReplacedLeavesTheOldReportWhole() throws IOException {
        run(new SumsInput(inputFolder), OCTOBER, false);
        // A folder stands where a file must go: nothing can replace it, whoever runs the test.
        Path obstacle = output.resolve("2026-10/metrics-2026-10.csv");
        Files.delete(obstacle);
        Files.createDirectories(obstacle.resolve("in the way"));
        Files.writeString(output.resolve("2026-10/changes-2026-10.csv"), "old");
        Files.writeString(inputFolder.resolve("north.txt"), "100\n201\n");

        assertThatExceptionOfType(OutputUnwritableException.class)
                .isThrownBy(() -> run(new SumsInput(inputFolder), OCTOBER, false))
                .withMessageContaining("metrics-2026-10.csv");
        assertThat(Files.readString(output.resolve("2026-10/changes-2026-10.csv")))
                .isEqualTo("old");
        assertThat(outcomes()).containsExactly(RunOutcome.REPORTED, RunOutcome.NOT_WRITTEN);

        Files.delete(obstacle.resolve("in the way"));
        Files.delete(obstacle);
        SumsInput resumed = new SumsInput(inputFolder);
        run(resumed, OCTOBER, false);
        assertThat(resumed.linesRead).isEmpty();
        assertThat(Files.readString(obstacle)).isEqualTo("total,346\n");
    }

    @Test
    void catchingUpReportsEveryMonthSinceTheLastOne() {
        run(new SumsInput(inputFolder), month(2026, 7), false);
        diary.entries.clear();
        run(new SumsInput(inputFolder), new PeriodChoice.CatchUp(), false);

        assertThat(diary.entries)
                .containsExactly(
                        "begins 2026-08",
                        "published 2026-08 with 11 rows",
                        "begins 2026-09",
                        "published 2026-09 with 11 rows",
                        "begins 2026-10",
                        "published 2026-10 with 11 rows");
    }

    /** A job parameter holds 2,500 characters; one that does not fit keeps every later run from starting. */
    @Test
    void noFolderAndNoOptionIsTooLongForTheHistory(@TempDir Path root) throws IOException {
        Path deep = root.resolve(("a folder with a long name".repeat(8) + "/").repeat(13));
        Path files = Files.createDirectories(deep.resolve("input"));
        Files.copy(inputFolder.resolve("north.txt"), files.resolve("north.txt"));
        inputFolder = files;
        output = deep.resolve("output");
        SumsInput input = new SumsInput(inputFolder);
        input.options = deep.toString();
        assertThat(input.options).hasSizeGreaterThan(2_500);
        input.beforeWriting = () -> {
            throw new IllegalStateException("no report today");
        };
        assertThatExceptionOfType(AssessmentFailedException.class).isThrownBy(() -> run(input, OCTOBER, false));
        input.beforeWriting = () -> {};
        run(input, OCTOBER, false);
        run(input, OCTOBER, false);

        assertThat(diary.entries)
                .containsSubsequence("published 2026-10 with 2 rows", "2026-10 is up to date, restored []");
    }

    @Test
    void aSecondRunOnTheSameFolderIsTurnedAway() {
        try (OutputFolder held = OutputFolder.open(output)) {
            assertThatExceptionOfType(OutputBusyException.class)
                    .isThrownBy(() -> run(new SumsInput(inputFolder), OCTOBER, false))
                    .withMessageContaining(held.root().getFileName().toString());
        }
    }

    private void run(SumsInput input, PeriodChoice choice, boolean force) {
        AssessOptions options =
                new AssessOptions(inputFolder, output, choice, TODAY, GivenSettings.none(), List.of(), force);
        new Assessor(input.opener(), diary).assess(options);
    }

    private List<RunOutcome> outcomes() {
        return PastRuns.all(output).stream()
                .map(PastRuns.PastRun::run)
                .map(Run::outcome)
                .toList();
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String file : filesBelow(output)) {
            contents.put(file, Files.readString(output.resolve(file)));
        }
        return contents;
    }

    private static List<String> filesBelow(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> !name.startsWith(".history"))
                    .sorted()
                    .toList();
        }
    }

    private static PeriodChoice month(int year, int month) {
        return new PeriodChoice.Given(Period.month(YearMonth.of(year, month)));
    }

    private static final class Diary implements AssessmentListener {
        private final List<String> entries = new ArrayList<>();

        @Override
        public void begins(Period period, boolean chosen) {
            entries.add("begins " + period.id());
        }

        @Override
        public void works(Progress progress) {}

        @Override
        public void published(Period period, RunSummary summary, List<String> files) {
            entries.add("published " + period.id() + " with " + summary.rows().rows() + " rows");
        }

        @Override
        public void upToDate(Period period, Path reports, List<String> restored) {
            entries.add(period.id() + " is up to date, restored " + restored);
        }

        @Override
        public void nothingDue() {
            entries.add("nothing due");
        }
    }
}
