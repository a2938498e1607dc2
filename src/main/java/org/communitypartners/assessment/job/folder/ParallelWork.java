package org.communitypartners.assessment.job.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several pieces of work at once, as many as there are processors. */
final class ParallelWork {
    private ParallelWork() {}

    /** A piece of work that depends on no other. */
    @FunctionalInterface
    interface Piece {
        void perform() throws IOException;
    }

    /**
     * Performs all pieces, begun in their order.
     *
     * @throws IOException what the first piece that failed has thrown, when all have ended
     */
    static void perform(List<Piece> pieces) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            pieces.forEach(piece -> tasks.add(() -> {
                piece.perform();
                return null;
            }));
            for (Future<Void> task : pool.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The writing was broken off.", e);
        } finally {
            pool.shutdown();
        }
    }
}
