package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.communitypartners.assessment.PackagedProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The process is asked to end while it reads its last source. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signals")
class StoppedIT {
    private SmallInput input;
    private Path output;

    @BeforeEach
    void writeInput(@TempDir Path folder) {
        // The large source is begun first and keeps one thread busy while the other finishes the small ones.
        input = SmallInput.in(folder.resolve("input")).large("activities/east/log.csv", 600_000);
        output = folder.resolve("output");
    }

    @Test
    void stoppingEndsWith143AndTheNextRunReadsOnlyWhatWasUnfinished() throws IOException {
        Ended stopped = stop("TERM");

        assertThat(stopped.code()).isEqualTo(143);
        assertThat(stopped.err())
                .contains("Stopped before the report was finished")
                .hasLineCount(1);
        assertThat(OutputState.sizes(output)).doesNotContainKey(".history/history.lck");
        assertThat(OutputState.reports(output)).isEmpty();
        assertThat(BatchRecords.jobs(output)).containsExactly("STOPPED");
        assertThat(PackagedProgram.run("runs", "--output", output.toString()).out())
                .contains("stopped");

        assertThat(start().end().code()).isZero();
        assertThat(BatchRecords.jobs(output)).containsExactly("COMPLETED");
        // Sources are numbered by name: central, east, north, west.
        assertThat(BatchRecords.steps(output))
                .containsOnlyOnce("source:0002 STOPPED", "source:0002 COMPLETED")
                .containsOnlyOnce("source:0001 COMPLETED", "source:0003 COMPLETED", "source:0004 COMPLETED");
    }

    @Test
    void theInterruptKeyEndsWith130() throws IOException {
        assertThat(stop("INT").code()).isEqualTo(130);
        assertThat(start().end().code()).isZero();
    }

    private Ended stop(String signal) throws IOException {
        PackagedProgram program = start();
        assertThat(program.awaitText(output.resolve(".history/assessment.log"), "Step: [source:0004] executed"))
                .isTrue();
        new ProcessBuilder("kill", "-" + signal, Long.toString(program.process().pid()))
                .inheritIO()
                .start()
                .onExit()
                .join();
        return program.end();
    }

    private PackagedProgram start() {
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
