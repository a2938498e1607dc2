package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.communitypartners.assessment.PackagedProgram.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed with SIGKILL at many points of a run, each told by how often the run has changed something in
 * its output folder: in every step, between chunks, while files are written and moved, around the commit of the
 * history.
 */
class KilledAnywhereIT {
    private static final int KILLS = 30;

    @Test
    void aRunThatWasKilledAnywhereIsTakenUpAndEndsAsIfNothingHadHappened(@TempDir Path folder) {
        SmallInput input = SmallInput.in(folder.resolve("input")).large("activities/east/log.csv", 30_000);
        Path undisturbed = folder.resolve("undisturbed");
        int changes = OutputState.killAtChange(start(input, undisturbed), undisturbed, Integer.MAX_VALUE);
        Map<String, Integer> expected = OutputState.reports(undisturbed);
        assertThat(changes).isGreaterThan(KILLS);

        int kills = 0;
        for (int attempt = 0; kills < KILLS; attempt++) {
            assertThat(attempt).as("attempts to kill the program").isLessThan(3 * KILLS);
            Path output = folder.resolve("output-" + attempt);
            int change = 1 + attempt * changes / KILLS % changes;
            boolean killed = kill(start(input, output), output, change);
            // Every other time, what was taken up is killed, too.
            boolean killedAgain = attempt % 2 == 1 && kill(start(input, output), output, change);
            kills += (killed ? 1 : 0) + (killedAgain ? 1 : 0);
            if (killed || killedAgain) {
                assertThatItIsTakenUp(input, output, expected, "at change " + change + " of " + changes);
            }
        }
    }

    private static boolean kill(PackagedProgram program, Path output, int change) {
        OutputState.killAtChange(program, output, change);
        return program.process().exitValue() != 0;
    }

    private static void assertThatItIsTakenUp(
            SmallInput input, Path output, Map<String, Integer> expected, String when) {
        Ended ended = start(input, output).end();

        Supplier<String> circumstances = () -> "killed " + when + ": " + ended + OutputState.log(output);
        assertThat(ended.code()).as(circumstances).isZero();
        assertThat(OutputState.reports(output)).as(circumstances).isEqualTo(expected);
        assertThat(OutputState.sizes(output).keySet())
                .as(circumstances)
                .noneMatch(name -> name.startsWith(".history/work"))
                .doesNotContain(".history/history.lck");
        assertThat(BatchRecords.jobs(output)).as(circumstances).isEqualTo(List.of("COMPLETED"));
    }

    private static PackagedProgram start(SmallInput input, Path output) {
        return PackagedProgram.start(
                "--input",
                input.folder().toString(),
                "--output",
                output.toString(),
                "--month",
                "2026-10",
                "--prepared-on",
                "2026-11-03");
    }
}
