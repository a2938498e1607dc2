package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communitypartners.assessment.PackagedProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to machines and folders in the course of a year. */
class MisfortunesIT {
    private static final long ROOM_LEFT = 400_000;

    private SmallInput input;
    private Path output;

    @BeforeEach
    void writeInput(@TempDir Path folder) throws IOException {
        input = SmallInput.in(folder.resolve("input"));
        output = Files.createDirectories(folder.resolve("output"));
    }

    @Test
    void ofTwoRunsAtOnceOnOneFolderTheSecondIsTurnedAwayAndNothingIsDamaged() {
        input.large("activities/east/log.csv", 300_000);
        PackagedProgram first = start("--month", "2026-10");
        assertThat(first.awaitText(output.resolve(".history/assessment.log"), "Executing step: [tally]"))
                .isTrue();
        Ended second = start("--month", "2026-09").end();

        assertThat(second.code()).isEqualTo(5);
        assertThat(second.err())
                .contains("Another run is using the output folder")
                .hasLineCount(1);
        assertThat(first.end().code()).isZero();
        assertThat(OutputState.reports(output).keySet()).isNotEmpty().allMatch(name -> name.startsWith("2026-10/"));
    }

    @Test
    void twoRunsAtOnceOnDifferentFoldersBothMakeTheirReports() {
        Path other = output.resolveSibling("other output");
        PackagedProgram first = start("--month", "2026-10");
        PackagedProgram second = PackagedProgram.start(
                "--input",
                input.folder().toString(),
                "--output",
                other.toString(),
                "--month",
                "2026-10",
                "--prepared-on",
                "2026-11-03");

        assertThat(first.end().code()).isZero();
        assertThat(second.end().code()).isZero();
        assertThat(OutputState.reports(other)).isEqualTo(OutputState.reports(output));
    }

    @Test
    void aFileThatGrowsWhileItIsReadEndsTheRunWithoutAReport() throws IOException {
        input.large("activities/east/a.csv", 300_000).file("activities/east/b.csv", SmallInput.HEADER);
        PackagedProgram program = start("--month", "2026-10");
        assertThat(program.awaitText(output.resolve(".history/assessment.log"), "Executing step: [tally]"))
                .isTrue();
        Files.writeString(
                input.folder().resolve("activities/east/b.csv"),
                "late,2026-10-30,Late Partner,Park,Late,1\n",
                StandardOpenOption.APPEND);
        Ended ended = program.end();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("activities/east/b.csv").hasLineCount(1);
        assertThat(OutputState.reports(output)).isEmpty();
        assertThat(start("--month", "2026-10").end().code()).isZero();
    }

    @Test
    void aFileThatVanishesWhileItIsReadEndsTheRunWithoutAReport() throws IOException {
        input.large("activities/east/a.csv", 300_000).file("activities/east/b.csv", SmallInput.HEADER);
        PackagedProgram program = start("--month", "2026-10");
        assertThat(program.awaitText(output.resolve(".history/assessment.log"), "Executing step: [tally]"))
                .isTrue();
        Files.delete(input.folder().resolve("activities/east/b.csv"));
        Ended ended = program.end();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("activities/east/b.csv").hasLineCount(1);
        assertThat(OutputState.reports(output)).isEmpty();
    }

    @Test
    void aFileThatIsReplacedByOneOfTheSameSizeAndTimeEndsTheRunWithoutAReport() throws IOException {
        input.large("activities/east/a.csv", 300_000);
        Path second = input.file("activities/east/b.csv", SmallInput.HEADER + "b1,2026-10-30,Elm Park,Park,Walk,1\n")
                .folder()
                .resolve("activities/east/b.csv");
        FileTime modified = Files.getLastModifiedTime(second);
        PackagedProgram program = start("--month", "2026-10");
        assertThat(program.awaitText(output.resolve(".history/assessment.log"), "Executing step: [tally]"))
                .isTrue();
        Path other = Files.writeString(
                second.resolveSibling("b.new"), SmallInput.HEADER + "b1,2026-10-30,Elm Park,Park,Walk,9\n");
        Files.setLastModifiedTime(other, modified);
        Files.move(other, second, StandardCopyOption.REPLACE_EXISTING);
        Ended ended = program.end();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains("activities/east/b.csv changed while it was being read")
                .hasLineCount(1);
        assertThat(OutputState.reports(output)).isEmpty();
    }

    @Test
    void theLogHasTimesWithZonesAndNothingOfWhatStandsInTheRows() {
        input.file(
                "activities/south/log.csv",
                """
                Activity ID,Date,Partner,Partner Type,Title,Attendance,Notes
                s1,2026-10-04,Ana Roe,Church,Call 555-010-7788,3,ana@home.example
                s2,not a day ana@home.example,Ana Roe,Church,Call,3,555-010-7788
                s3,2026-10-05,Ana Roe,Church,Call,ana@home.example,
                s4,2026-10-05,"Ana Roe,Church,ana@home.example,555-010-7788
                """);
        assertThat(start("--month", "2026-10", "--max-rejected", "1").end().code())
                .isIn(0, 3);
        assertThat(start("--month", "2026-10", "--force", "--max-rejected", "1")
                        .end()
                        .code())
                .isIn(0, 3);

        assertThat(OutputState.log(output).strip().lines()).isNotEmpty().allSatisfy(line -> assertThat(line)
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) .*")
                .doesNotContainIgnoringCase("Ana")
                .doesNotContain("home.example", "555", "7788", "not a day"));
    }

    @Test
    void aFullDiskIs6AndTheNextRunReadsNothingAgain() throws IOException, InterruptedException {
        int mounted = command("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", output.toString());
        assumeThat(mounted).as("only root can mount a small disk").isZero();
        try {
            assertThat(start("--month", "2026-10").end().code()).isZero();
            Map<String, Integer> before = OutputState.reports(output);
            input.file("activities/west/log.csv", SmallInput.HEADER + "w1,2026-10-20,El Sol Market,Store,Pop-up,41\n");
            Path ballast = output.resolve(".ballast");
            try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
                byte[] block = new byte[100_000];
                while (Files.getFileStore(output).getUsableSpace() > ROOM_LEFT + block.length) {
                    file.write(block);
                }
            }

            Ended full = start("--month", "2026-10").end();
            assertThat(full.code()).as(full.toString()).isEqualTo(6);
            assertThat(full.err()).contains("make room on the disk").hasLineCount(1);
            Files.delete(ballast);
            assertThat(OutputState.reports(output)).isEqualTo(before);

            assertThat(start("--month", "2026-10").end().code()).isZero();
            assertThat(OutputState.reports(output)).isNotEqualTo(before);
            // Three sources, read once for each of the two inputs.
            assertThat(BatchRecords.steps(output))
                    .filteredOn(step -> step.startsWith("source:"))
                    .hasSize(6)
                    .allMatch(step -> step.endsWith("COMPLETED"));
        } finally {
            command("umount", output.toString());
        }
    }

    @Test
    void catchingUpStopsAtTheFirstMonthThatFailsAndGoesOnFromThere() throws IOException {
        assertThat(start("--month", "2026-08").end().code()).isZero();
        Path obstacle = output.resolve("2026-10/assessment-2026-10.xlsx/in the way");
        Files.createDirectories(obstacle);

        Ended stopped = start("--catch-up").end();
        assertThat(stopped.code()).isEqualTo(6);
        assertThat(stopped.out()).contains("Assessing September 2026.", "Assessing October 2026.");
        assertThat(output.resolve("2026-09/metrics-2026-09.csv")).exists();
        assertThat(output.resolve("2026-10/metrics-2026-10.csv")).doesNotExist();

        Files.delete(obstacle);
        Files.delete(obstacle.getParent());
        Ended caughtUp = start("--catch-up").end();
        assertThat(caughtUp.code()).isZero();
        assertThat(caughtUp.out()).doesNotContain("September").contains("Assessing October 2026.");
        assertThat(start("--catch-up").end().out()).contains("Nothing to catch up with");
    }

    @Test
    void aRunLeavesNoTemporaryFiles() throws IOException {
        Path temporary = Files.createDirectories(output.resolveSibling("temporary"));
        PackagedProgram program = PackagedProgram.startJar(
                PackagedProgram.jar(),
                List.of(),
                List.of("-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData"),
                arguments("--month", "2026-10"));

        assertThat(program.end().code()).isZero();
        try (Stream<Path> left = Files.walk(temporary)) {
            assertThat(left).containsExactly(temporary);
        }
    }

    private PackagedProgram start(String... period) {
        return PackagedProgram.start(arguments(period));
    }

    private String[] arguments(String... period) {
        List<String> arguments = new ArrayList<>(List.of(
                "--input", input.folder().toString(), "--output", output.toString(), "--prepared-on", "2026-11-03"));
        arguments.addAll(List.of(period));
        return arguments.toArray(String[]::new);
    }

    private static int command(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor();
    }
}
