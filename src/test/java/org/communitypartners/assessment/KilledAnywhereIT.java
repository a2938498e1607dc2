package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.communitypartners.assessment.PackagedProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed with SIGKILL at many points of a run, each told by how often the run has changed something in
 * its output folder: in every step, between chunks, while files are written and moved, around the commit of the
 * history. What stands there before are a report of the month before, and one of the same month from another input.
 */
class KilledAnywhereIT {
    private static final int KILLS = 30;

    private Path home;
    private SmallInput input;
    private Path before;

    @BeforeEach
    void reportEarlier(@TempDir Path folder) {
        home = folder;
        before = folder.resolve("before");
        input = SmallInput.in(folder.resolve("input"));
        assertThat(start(before, "2026-09").end().code()).isZero();
        assertThat(start(before, "2026-10").end().code()).isZero();
        input.large("activities/east/log.csv", 30_000);
    }

    @Test
    void aRunThatWasKilledAnywhereIsTakenUpAndEndsAsIfNothingHadHappened() throws IOException {
        Path undisturbed = copyOfBefore("undisturbed");
        int changes = OutputState.killAtChange(start(undisturbed, "2026-10"), undisturbed, Integer.MAX_VALUE);
        Map<String, Integer> expected = OutputState.reports(undisturbed);
        assertThat(changes).isGreaterThan(KILLS);
        assertThat(expected).isNotEqualTo(OutputState.reports(before));

        int kills = 0;
        for (int attempt = 0; kills < KILLS; attempt++) {
            assertThat(attempt).as("attempts to kill the program").isLessThan(3 * KILLS);
            Path output = copyOfBefore("output-" + attempt);
            // More attempts than one round of the run find other points.
            int change = 1 + attempt * (2 * changes / KILLS + 1) % changes;
            boolean killed = kill(output, change);
            // What was taken up is killed, too: early when the first time was late.
            boolean killedAgain = kill(output, changes - change + 1);
            kills += (killed ? 1 : 0) + (killedAgain ? 1 : 0);
            if (killed || killedAgain) {
                assertThatItIsTakenUp(output, expected, "at change " + change + " of " + changes);
            }
        }
    }

    private boolean kill(Path output, int change) {
        PackagedProgram program = start(output, "2026-10");
        OutputState.killAtChange(program, output, change);
        return program.process().exitValue() != 0;
    }

    private void assertThatItIsTakenUp(Path output, Map<String, Integer> expected, String when) {
        Ended ended = start(output, "2026-10").end();

        Supplier<String> circumstances = () -> "killed " + when + ": " + ended + OutputState.log(output);
        assertThat(ended.code()).as(circumstances).isZero();
        assertThat(OutputState.reports(output)).as(circumstances).isEqualTo(expected);
        assertThat(OutputState.sizes(output).keySet())
                .as(circumstances)
                .noneMatch(name -> name.startsWith(".history/work"))
                .doesNotContain(".history/history.lck");
        assertThat(BatchRecords.jobs(output))
                .as(circumstances)
                .isEqualTo(List.of("COMPLETED", "COMPLETED", "COMPLETED"));
        assertThat(BatchRecords.runs(output))
                .as(circumstances)
                .isEqualTo(List.of("2026-09 REPORTED", "2026-10 REPORTED", "2026-10 REPORTED"));
    }

    private Path copyOfBefore(String name) throws IOException {
        Path copy = home.resolve(name);
        try (Stream<Path> all = Files.walk(before)) {
            for (Path path : all.toList()) {
                Files.copy(path, copy.resolve(before.relativize(path).toString()));
            }
        }
        return copy;
    }

    private PackagedProgram start(Path output, String month) {
        return PackagedProgram.start(
                "--input",
                input.folder().toString(),
                "--output",
                output.toString(),
                "--month",
                month,
                "--prepared-on",
                "2026-11-03");
    }
}
