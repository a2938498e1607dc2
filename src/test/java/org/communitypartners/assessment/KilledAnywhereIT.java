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
            PackagedProgram victim = start(input, output);
            OutputState.killAtChange(victim, output, change);
            if (victim.process().exitValue() == 0) {
                continue;
            }
            kills++;

            Ended ended = start(input, output).end();

            Supplier<String> when =
                    () -> "killed at change " + change + " of " + changes + ": " + ended + OutputState.log(output);
            assertThat(ended.code()).as(when).isZero();
            assertThat(OutputState.reports(output)).as(when).isEqualTo(expected);
            assertThat(OutputState.sizes(output).keySet())
                    .as(when)
                    .noneMatch(name -> name.startsWith(".history/work"))
                    .doesNotContain(".history/history.lck");
            assertThat(BatchRecords.jobs(output)).as(when).isEqualTo(List.of("COMPLETED"));
        }
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
