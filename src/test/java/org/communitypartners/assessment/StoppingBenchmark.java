package org.communitypartners.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How long the packaged program takes to end after it was asked to while it reads: run {@code main}. Two seconds are
 * little enough for a person who waits.
 */
final class StoppingBenchmark {
    private StoppingBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("stopping");
        SmallInput input = SmallInput.in(folder.resolve("input")).large("activities/east/log.csv", 600_000);
        for (int round = 1; round <= 5; round++) {
            Path output = folder.resolve("output-" + round);
            PackagedProgram program = PackagedProgram.start(
                    "--month", "2026-10", "--input", input.folder().toString(), "--output", output.toString());
            boolean reading = program.awaitText(output.resolve(".history/assessment.log"), "Executing step: [tally]");
            long asked = System.nanoTime();
            program.process().toHandle().destroy();
            int code = program.end().code();
            Duration taken = Duration.ofNanos(System.nanoTime() - asked);
            System.out.printf("asked while reading %s: code %d after %,d ms%n", reading, code, taken.toMillis());
        }
    }
}
