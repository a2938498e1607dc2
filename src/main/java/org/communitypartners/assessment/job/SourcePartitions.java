package org.communitypartners.assessment.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * The sources as partitions, worked on by local threads; the largest is begun first.
 *
 * <p>Each partition has a step of its own, so that nothing is shared between threads.
 */
final class SourcePartitions extends AbstractPartitionHandler implements Partitioner {
    private final Map<String, SourceWork<?, ?>> sources = new HashMap<>();
    private final Function<String, Step> steps;
    private final StopSignal stop;
    private final int threads;

    /**
     * Partitions of sources.
     *
     * @param sources the sources in the order of their names
     * @param steps makes the step of a partition
     * @param stop whether to stop
     */
    SourcePartitions(List<? extends SourceWork<?, ?>> sources, Function<String, Step> steps, StopSignal stop) {
        for (int i = 0; i < sources.size(); i++) {
            this.sources.put(nameOf(i), sources.get(i));
        }
        this.steps = steps;
        this.stop = stop;
        this.threads = Math.max(1, Math.min(sources.size(), Runtime.getRuntime().availableProcessors()));
    }

    /** The name of the partition of a source: a number, because a source may be called anything. */
    static String nameOf(int index) {
        return String.format("%04d", index + 1);
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> partitions = new HashMap<>();
        sources.keySet().forEach(part -> partitions.put(part, new ExecutionContext()));
        return partitions;
    }

    @Override
    protected Set<StepExecution> doHandle(StepExecution manager, Set<StepExecution> executions) throws Exception {
        List<StepExecution> largestFirst = new ArrayList<>(executions);
        largestFirst.sort(Comparator.comparingLong(execution -> -sizeOf(execution)));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (StepExecution execution : largestFirst) {
                Step step = steps.apply(partOf(execution));
                tasks.add(() -> {
                    step.execute(execution);
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            pool.shutdown();
        }
        stop.check();
        return executions;
    }

    private long sizeOf(StepExecution execution) {
        return Objects.requireNonNull(sources.get(partOf(execution))).size();
    }

    /**
     * By the name of the step: the context of a partition can be lost when the process dies just after the partition
     * was made.
     */
    private static String partOf(StepExecution execution) {
        String step = execution.getStepName();
        return step.substring(step.lastIndexOf(':') + 1);
    }
}
