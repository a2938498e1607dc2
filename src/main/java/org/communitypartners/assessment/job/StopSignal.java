package org.communitypartners.assessment.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.batch.core.job.JobInterruptedException;

/** Whether the process was asked to stop; steps look at it wherever they can stop without loss. */
public final class StopSignal {
    private final AtomicBoolean given = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);

    /** Asks for a stop. */
    public void give() {
        given.set(true);
    }

    /** Whether a stop was asked for. */
    public boolean given() {
        return given.get();
    }

    /** Ends a step here if a stop was asked for. */
    void check() throws JobInterruptedException {
        if (given()) {
            throw new JobInterruptedException("The run was asked to stop.");
        }
    }

    /** Says that everything is closed, or that nothing needs to be waited for. */
    public void finish() {
        finished.countDown();
    }

    /** Whether everything is closed. */
    public boolean finished() {
        return finished.getCount() == 0;
    }

    /** Waits until everything is closed, but not for ever. */
    public void awaitFinish(long milliseconds) throws InterruptedException {
        finished.await(milliseconds, TimeUnit.MILLISECONDS);
    }
}
