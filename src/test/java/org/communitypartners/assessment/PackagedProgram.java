package org.communitypartners.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The program as people get it: the packaged jar in a process of its own. */
final class PackagedProgram {
    private static final long LONGEST_RUN_IN_SECONDS = 1_800;
    private static final long PAUSE_IN_NANOSECONDS = 1_000_000;

    private final Process process;
    private final CompletableFuture<String> out;
    private final CompletableFuture<String> err;

    private PackagedProgram(Process process) {
        this.process = process;
        out = read(process.inputReader(UTF_8));
        err = read(process.errorReader(UTF_8));
    }

    /** How a process ended. */
    record Ended(int code, String out, String err) {}

    /** Runs the program to its end. */
    static Ended run(String... arguments) {
        return start(arguments).end();
    }

    /** Starts the program. */
    static PackagedProgram start(String... arguments) {
        return startJar(jar(), List.of(), List.of(), arguments);
    }

    /**
     * Starts a copy of the program.
     *
     * @param jar the copy
     * @param wrapper the command that starts it; none when it is started by itself
     * @param options for the virtual machine
     */
    static PackagedProgram startJar(Path jar, List<String> wrapper, List<String> options, String... arguments) {
        return startOn(Path.of(System.getProperty("java.home")), jar, wrapper, options, arguments);
    }

    /**
     * Starts a copy of the program on a Java.
     *
     * @param home where that Java is
     */
    static PackagedProgram startOn(
            Path home, Path jar, List<String> wrapper, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(wrapper);
        command.add(home.resolve("bin/java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dnative.encoding=UTF-8"));
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(List.of(arguments));
        return command(command);
    }

    /** Starts a command that starts the program. */
    static PackagedProgram command(List<String> command) {
        try {
            return new PackagedProgram(new ProcessBuilder(command).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path jar() {
        return Path.of(System.getProperty("assessment.jar", "target/partnership-assessment.jar"))
                .toAbsolutePath();
    }

    /** The running process. */
    Process process() {
        return process;
    }

    /** Waits for its end. */
    Ended end() {
        try {
            if (!process.waitFor(LONGEST_RUN_IN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The program did not end: " + out.join() + err.join());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Ended(process.exitValue(), out.join(), err.join());
    }

    /**
     * Waits until a file of the running program has some text.
     *
     * @return whether the program was still running then
     */
    boolean awaitText(Path file, String text) {
        while (process.isAlive()) {
            try {
                if (Files.exists(file) && Files.readString(file).contains(text)) {
                    return true;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            LockSupport.parkNanos(PAUSE_IN_NANOSECONDS);
        }
        return false;
    }

    private static CompletableFuture<String> read(java.io.BufferedReader reader) {
        return CompletableFuture.supplyAsync(() -> {
            StringBuilder text = new StringBuilder();
            reader.lines().forEach(line -> text.append(line).append('\n'));
            return text.toString();
        });
    }
}
