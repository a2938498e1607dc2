package org.communitypartners.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.communitypartners.assessment.PackagedProgram.Ended;

/** What stands in an output folder, also while a program works there. */
final class OutputState {
    private static final long PAUSE_IN_NANOSECONDS = 200_000;

    private OutputState() {}

    /** The files outside the history, by name, with their content as hexadecimal fingerprint. */
    static Map<String, Integer> reports(Path output) {
        Map<String, Integer> contents = new TreeMap<>();
        sizes(output).forEach((name, size) -> {
            if (!name.startsWith(".history")) {
                try {
                    contents.put(name, java.util.Arrays.hashCode(Files.readAllBytes(output.resolve(name))));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return contents;
    }

    /** What the program has logged. */
    static String log(Path output) {
        try {
            return "\n" + Files.readString(output.resolve(".history/assessment.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files, by name, with their sizes; what vanishes meanwhile is passed over. */
    static Map<String, Long> sizes(Path output) {
        Map<String, Long> sizes = new TreeMap<>();
        if (!Files.exists(output)) {
            return sizes;
        }
        try {
            Files.walkFileTree(output, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    sizes.put(output.relativize(file).toString(), attributes.size());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(
                        Path folder, java.io.@org.jspecify.annotations.Nullable IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes;
    }

    /**
     * Watches a program change its output folder and kills it at a change.
     *
     * @param change after how many changes to kill it; it may end before
     * @return how many changes were seen
     */
    static int killAtChange(PackagedProgram program, Path output, int change) {
        Map<String, Long> before = Map.of();
        int seen = 0;
        while (program.process().isAlive()) {
            Map<String, Long> now = sizes(output);
            if (!now.equals(before)) {
                before = now;
                seen++;
                if (seen == change) {
                    program.process().toHandle().destroyForcibly();
                }
            }
            // The program needs the processor, too.
            LockSupport.parkNanos(PAUSE_IN_NANOSECONDS);
        }
        Ended ended = program.end();
        if (ended.code() != 0 && seen < change) {
            throw new AssertionError(ended.toString());
        }
        return seen;
    }
}
