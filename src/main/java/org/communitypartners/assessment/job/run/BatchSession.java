package org.communitypartners.assessment.job.run;

import javax.sql.DataSource;
import org.communitypartners.assessment.job.AssessmentJob;
import org.communitypartners.assessment.job.RunInProgress;
import org.communitypartners.assessment.job.RunRecords;
import org.communitypartners.assessment.job.StopSignal;
import org.communitypartners.assessment.job.failure.Failures;
import org.communitypartners.assessment.job.failure.RunStoppedException;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** Spring and its job repository, for the runs of one process. */
final class BatchSession implements AutoCloseable {
    private final StopSignal stop;
    private final ConfigurableApplicationContext spring;

    /**
     * Starts Spring on the database of the history.
     *
     * @param dataSource the database
     * @param stop is given when the process is asked to end
     */
    BatchSession(DataSource dataSource, StopSignal stop) {
        this.stop = stop;
        spring = start(dataSource, stop);
        recover();
    }

    /**
     * Runs the job, or goes on with it where it was cut off.
     *
     * @param run the run
     * @param identity what makes it another job instance than others
     * @param records where it is recorded
     * @throws RuntimeException what ended the run before its report was published
     */
    void run(RunInProgress run, JobParameters identity, RunRecords records) {
        AssessmentJob job = new AssessmentJob(
                spring.getBean(JobRepository.class), spring.getBean(PlatformTransactionManager.class), records);
        removeUnborn(identity);
        JobExecution execution;
        try {
            execution = spring.getBean(JobOperator.class).start(job.of(run), identity);
        } catch (JobExecutionException e) {
            throw Failures.of(e);
        }
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return;
        }
        if (stop.given()) {
            throw new RunStoppedException(
                    "The run was stopped before its report was finished; run again to go on where it stopped.");
        }
        throw Failures.of(execution.getAllFailureExceptions());
    }

    /** Whether the process died after the report was published and before the job was concluded. */
    boolean isCutOff(JobParameters identity) {
        JobExecution last = spring.getBean(JobRepository.class).getLastJobExecution(AssessmentJob.NAME, identity);
        return last != null && last.getStatus() != BatchStatus.COMPLETED;
    }

    /** Ends Spring, unless the process is ending: then Spring is closing itself, and waits for us. */
    @Override
    public void close() {
        if (!stop.given()) {
            stop.finish();
            spring.close();
        }
    }

    private static ConfigurableApplicationContext start(DataSource dataSource, StopSignal stop) {
        GenericApplicationContext spring = new GenericApplicationContext();
        new BatchConfiguration(dataSource, stop).register(spring);
        spring.registerShutdownHook();
        spring.refresh();
        return spring;
    }

    /**
     * Removes an instance that has no execution: the process died between the two, and Spring Batch would not start it.
     */
    private void removeUnborn(JobParameters identity) {
        JobRepository repository = spring.getBean(JobRepository.class);
        JobInstance instance = repository.getJobInstance(AssessmentJob.NAME, identity);
        if (instance != null && repository.getJobExecutions(instance).isEmpty()) {
            repository.deleteJobInstance(instance);
        }
    }

    /** Concludes executions that died: this process holds the output folder, so no other can be working on them. */
    private void recover() {
        JobOperator operator = spring.getBean(JobOperator.class);
        for (JobExecution dead : spring.getBean(JobRepository.class).findRunningJobExecutions(AssessmentJob.NAME)) {
            operator.recover(dead);
        }
    }
}
