package org.communitypartners.assessment.job;

import java.util.List;
import org.communitypartners.assessment.job.failure.Failures;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** The job {@code assessment}: inventory, tally, figures, report. */
public final class AssessmentJob {
    public static final String NAME = "assessment";
    /** The step that reads the rows. */
    static final String TALLY = "tally";
    /** Blocks of rows in one transaction; between two transactions a run can be stopped. */
    private static final int BLOCKS_IN_A_CHUNK = 4;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final RunRecords records;

    public AssessmentJob(JobRepository repository, PlatformTransactionManager transactions, RunRecords records) {
        this.repository = repository;
        this.transactions = transactions;
        this.records = records;
    }

    /** The job for one run. */
    public Job of(RunInProgress run) {
        return new JobBuilder(NAME, repository)
                .start(inventory(run))
                .next(tally(run, run.work()))
                .next(figures(run))
                .next(report(run))
                .build();
    }

    /** Notes the files that the run is made from. */
    private Step inventory(RunInProgress run) {
        return tasklet("inventory", run, () -> {
            records.files().recordRead(run.run().number(), run.files());
        });
    }

    /** Reads and tallies each source; after a restart only the unfinished ones. */
    private <B, P> Step tally(RunInProgress run, PeriodWork<B, P> work) {
        List<? extends SourceWork<B, P>> sources = work.sources();
        run.progress().expect(sources);
        SourcePartitions partitions = new SourcePartitions(
                sources,
                part -> source(run, new RedactingSource<>(sources.get(Integer.parseInt(part) - 1)), part),
                run.stop());
        return new StepBuilder(TALLY, repository)
                .listener(new StepExecutionListener() {
                    @Override
                    public void beforeStep(StepExecution execution) {
                        run.progress().begin(TALLY);
                    }
                })
                .partitioner("source", partitions)
                .partitionHandler(partitions)
                .build();
    }

    /** Reads, understands and keeps the blocks of one source. */
    private <B, P> Step source(RunInProgress run, SourceWork<B, P> source, String part) {
        return new StepBuilder("source", repository)
                .<B, P>chunk(BLOCKS_IN_A_CHUNK)
                .transactionManager(transactions)
                .reader(new SourceReader<>(source))
                .processor(source::interpret)
                .writer(new SourceWriter<>(source, records.parts(), run.run().number(), part, run.spool(part)))
                .interruptionPolicy(execution -> {
                    // A chunk step ignores the exception of a policy, and would count as completed.
                    if (run.stop().given()) {
                        execution.setTerminateOnly();
                    }
                })
                .build();
    }

    /** Merges the tallies and computes every figure; nothing of it is stored, so a restart does it again. */
    private Step figures(RunInProgress run) {
        return tasklet("figures", run, new FiguresTask(run, records)::compute);
    }

    /** Writes the files, puts them into their place, and records what was reported. */
    private Step report(RunInProgress run) {
        return tasklet("report", run, new ReportTask(run, records, transactions)::publish);
    }

    private Step tasklet(String name, RunInProgress run, Task task) {
        Tasklet tasklet = (contribution, context) -> {
            run.stop().check();
            run.progress().begin(name);
            if (!run.concluded()) {
                perform(task);
            }
            run.stop().check();
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(name, repository)
                .tasklet(tasklet, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private static void perform(Task task) throws Exception {
        try {
            task.perform();
        } catch (RuntimeException e) {
            throw Failures.withoutContent(e);
        }
    }

    /** What a step does once. */
    @FunctionalInterface
    private interface Task {
        void perform() throws Exception;
    }
}
