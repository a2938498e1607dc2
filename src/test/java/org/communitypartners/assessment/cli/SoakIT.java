package org.communitypartners.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many runs in a row over a changing input, in one process and one output folder. {@code -Dsoak.runs=200} makes it
 * long: {@code mvn verify -Dit.test=SoakIT -Dsoak.runs=200}.
 */
class SoakIT {
    private static final int RUNS = Integer.getInteger("soak.runs", 8);
    private static final Path SAMPLE = Path.of("input");
    private static final long HISTORY_GROWS_BY = 200_000;
    private static final long HEAP_MAY_DIFFER_BY = 20_000_000;

    /** What a process holds, and what its runs have left behind. */
    private record Held(long heap, long handles, int threads, long history) {}

    @Test
    void runAfterRunNothingGrowsButTheHistoryAndThatSlowly(@TempDir Path folder) throws IOException {
        Path input = folder.resolve("input");
        Path output = folder.resolve("output");
        copy(SAMPLE, input);
        // The first runs load what stays in memory.
        run(input, output, 1);
        run(input, output, 2);
        List<String> reported = files(output.resolve("2026-10"));
        Held before = held(output);
        for (int run = 3; run <= RUNS; run++) {
            run(input, output, run);
        }
        Held after = held(output);

        String both = RUNS + " runs, from " + before + " to " + after;
        assertThat(after.history - before.history).as(both).isLessThan(HISTORY_GROWS_BY * (RUNS - 2));
        assertThat(after.heap - before.heap).as(both).isLessThan(HEAP_MAY_DIFFER_BY);
        // A library may be opened late, once; what runs leave open, each of them leaves open.
        assertThat(after.handles - before.handles).as(both).isLessThan(RUNS - 2);
        assertThat(after.threads).as(both).isLessThanOrEqualTo(before.threads + 1);
        assertThat(files(output.resolve("2026-10"))).isEqualTo(reported);
        assertThat(files(output)).containsExactly(".history", "2026-10");
        assertThat(files(output.resolve(".history")))
                .allMatch(name ->
                        name.startsWith("history.") || name.startsWith("assessment.log") || name.equals("run.lock"));
    }

    private static void run(Path input, Path output, int attendance) throws IOException {
        Path changing = input.resolve("activities/west/log.csv");
        Files.createDirectories(changing.getParent());
        Files.writeString(
                changing,
                "Activity ID,Date,Partner,Partner Type,Title,Attendance\nw1,2026-10-06,Hill Chapel,Church,Storytime,"
                        + attendance + "\n");
        StringWriter said = new StringWriter();
        int code = Program.run(
                new Console(new PrintWriter(said), new PrintWriter(said), false),
                "assess",
                "--month",
                "2026-10",
                "--input",
                input.toString(),
                "--output",
                output.toString(),
                "--prepared-on",
                "2026-11-03",
                "--quiet");
        assertThat(code).as(said.toString()).isZero();
    }

    private static Held held(Path output) throws IOException {
        System.gc();
        long handles = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
        return new Held(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                handles,
                threads(),
                size(output.resolve(".history")));
    }

    /** Those of the pool that all programs of a virtual machine share come and go as it likes. */
    private static int threads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("ForkJoinPool.commonPool"))
                .count();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }
}
