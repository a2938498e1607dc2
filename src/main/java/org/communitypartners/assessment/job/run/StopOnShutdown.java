package org.communitypartners.assessment.job.run;

import org.communitypartners.assessment.job.StopSignal;
import org.springframework.context.SmartLifecycle;

/**
 * When the process is asked to end, lets the steps stop where they can, and waits until the history is closed. A step
 * that cannot stop in time is cut off; the next run takes it up like any other.
 */
final class StopOnShutdown implements SmartLifecycle {
    /** A chunk stops at once; on a busy machine even that takes a while. Whoever asked kills after some ten seconds. */
    private static final long PATIENCE_IN_MILLISECONDS = 10_000;

    private final StopSignal signal;
    private volatile boolean running;

    StopOnShutdown(StopSignal signal) {
        this.signal = signal;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (signal.finished()) {
            return;
        }
        signal.give();
        try {
            signal.awaitFinish(PATIENCE_IN_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
