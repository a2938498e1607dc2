package org.communitypartners.assessment.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.communitypartners.assessment.job.Progress;

/**
 * Shows how far a run is: on a terminal in one line that is written over and never scrolls, elsewhere in a plain line
 * every ten seconds.
 */
final class ProgressDisplay implements AutoCloseable {
    private static final long REFRESH_IN_MILLISECONDS = 250;
    private static final long LINE_IN_MILLISECONDS = 10_000;
    private static final int COLUMNS = 79;

    private final Console console;
    private final Progress progress;
    private final long pause;
    private final long begun = System.nanoTime();
    private boolean closed;

    ProgressDisplay(Console console, Progress progress) {
        this(console, progress, console.terminal() ? REFRESH_IN_MILLISECONDS : LINE_IN_MILLISECONDS);
    }

    ProgressDisplay(Console console, Progress progress, long pause) {
        this.console = console;
        this.progress = progress;
        this.pause = pause;
        Thread watcher = new Thread(this::watch, "progress");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        if (console.terminal()) {
            console.overwrite(" ".repeat(COLUMNS));
            console.overwrite("");
        }
    }

    private synchronized void watch() {
        long next = begun + TimeUnit.MILLISECONDS.toNanos(pause);
        try {
            while (!closed) {
                long wait = TimeUnit.NANOSECONDS.toMillis(next - System.nanoTime());
                if (wait > 0) {
                    wait(wait);
                } else {
                    show();
                    next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show() {
        String line = line((System.nanoTime() - begun) / 1e9);
        if (console.terminal()) {
            String cut = line.substring(0, Math.min(line.length(), COLUMNS));
            console.overwrite(cut + " ".repeat(COLUMNS - cut.length()));
        } else {
            console.say(line);
        }
    }

    String line(double seconds) {
        StringBuilder line = new StringBuilder(progress.step());
        if (progress.files() > 0) {
            line.append(String.format(
                    Locale.ENGLISH,
                    ": %,d of %,d files, %,d rows",
                    progress.filesRead(),
                    progress.files(),
                    progress.rows()));
        }
        if (progress.reading() && progress.rows() > 0 && seconds > 0) {
            line.append(String.format(Locale.ENGLISH, ", %,.0f a second", progress.rows() / seconds));
        }
        double share = progress.share();
        if (progress.reading() && share > 0 && share < 1) {
            line.append(String.format(Locale.ENGLISH, ", about %,.0f s left", seconds / share - seconds));
        }
        return line.toString();
    }
}
