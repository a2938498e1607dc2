package org.communitypartners.assessment.job.run;

import javax.sql.DataSource;
import org.communitypartners.assessment.job.StopSignal;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * What the job needs of Spring, and no more. The beans are registered by hand: looking for configurations that could
 * apply would take longer than to read and measure a month.
 *
 * @param dataSource the database of the history
 * @param stop is given when the process is asked to end
 */
record BatchConfiguration(DataSource dataSource, StopSignal stop) {
    private static final String REPOSITORY = "jobRepository";

    /** Registers the beans. */
    void register(GenericApplicationContext spring) {
        spring.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(dataSource));
        spring.registerBean(REPOSITORY, JdbcJobRepositoryFactoryBean.class, () -> repository(spring));
        spring.registerBean("jobOperator", JobOperatorFactoryBean.class, () -> operator(spring));
        spring.registerBean(StopOnShutdown.class, () -> new StopOnShutdown(stop));
    }

    private JdbcJobRepositoryFactoryBean repository(GenericApplicationContext spring) {
        JdbcJobRepositoryFactoryBean repository = new JdbcJobRepositoryFactoryBean();
        repository.setDataSource(dataSource);
        repository.setTransactionManager(spring.getBean(JdbcTransactionManager.class));
        return repository;
    }

    private static JobOperatorFactoryBean operator(GenericApplicationContext spring) {
        JobOperatorFactoryBean operator = new JobOperatorFactoryBean();
        operator.setJobRepository(spring.getBean(REPOSITORY, JobRepository.class));
        operator.setTransactionManager(spring.getBean(JdbcTransactionManager.class));
        operator.setJobRegistry(new MapJobRegistry());
        return operator;
    }
}
