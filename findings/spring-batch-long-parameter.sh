#!/usr/bin/env bash
# Spring Batch 6.0.6 on HSQLDB 2.7.4: a job parameter of more than 2,500 characters blocks its job instance for good.
#
# A parameter of 2,501 characters, such as a long folder path, does not fit its column, and start() fails, as it
# should. But the job instance was stored before, in a transaction of its own, and stays without an execution.
#
# One would expect that the same start fails for the same reason, or, once the column is wider, works. Every later
# start fails before it gets to the parameters: the instance has no execution. deleteJobInstance() gets past it.
#
# Needs a JDK of 17 or later and Maven.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.springframework.batch</groupId>
      <artifactId>spring-batch-core</artifactId>
      <version>6.0.6</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-nop</artifactId>
      <version>2.0.17</version>
    </dependency>
    <dependency>
      <groupId>org.hsqldb</groupId>
      <artifactId>hsqldb</artifactId>
      <version>2.7.4</version>
    </dependency>
  </dependencies>
</project>
END
cat > Finding.java <<'END'
import java.util.List;
import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCDataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class Finding {
    @Configuration
    @EnableBatchProcessing
    @EnableJdbcJobRepository
    static class Setup {
        @Bean
        DataSource dataSource() {
            JDBCDataSource source = new JDBCDataSource();
            source.setUrl("jdbc:hsqldb:mem:batch");
            new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/schema-hsqldb.sql"))
                    .execute(source);
            return source;
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource source) {
            return new JdbcTransactionManager(source);
        }
    }

    public static void main(String[] args) {
        try (var spring = new AnnotationConfigApplicationContext(Setup.class)) {
            start(spring, 2500);
            start(spring, 2501);
            new JdbcTemplate(spring.getBean(DataSource.class))
                    .execute("ALTER TABLE BATCH_JOB_EXECUTION_PARAMS ALTER COLUMN PARAMETER_VALUE VARCHAR(5000)");
            System.out.println("now the column holds 5,000");
            start(spring, 2501);
            start(spring, 2502);
        }
    }

    private static void start(AnnotationConfigApplicationContext spring, int length) {
        JobRepository repository = spring.getBean(JobRepository.class);
        Job job = new JobBuilder("job", repository)
                .start(new StepBuilder("step", repository)
                        .tasklet((a, b) -> RepeatStatus.FINISHED, spring.getBean(PlatformTransactionManager.class))
                        .build())
                .build();
        JobParameters parameters =
                new JobParametersBuilder().addString("folder", "x".repeat(length)).toJobParameters();
        String outcome;
        try {
            outcome = spring.getBean(JobOperator.class).start(job, parameters).getStatus().toString();
        } catch (Exception e) {
            outcome = e.getClass().getSimpleName();
            outcome += e instanceof IllegalStateException ? ": " + e.getMessage().replaceAll(": .*", "") : "";
        }
        int executions = repository.getJobExecutions(repository.getJobInstance("job", parameters)).size();
        System.out.println(length + " characters: " + outcome + "; executions of the instance: " + executions);
    }
}
END
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

java -cp 'lib/*' Finding.java > seen.txt

diff - seen.txt <<'END' || { echo "This has changed."; exit 1; }
2500 characters: COMPLETED; executions of the instance: 1
2501 characters: DataIntegrityViolationException; executions of the instance: 0
now the column holds 5,000
2501 characters: IllegalStateException: Cannot find any job execution for job instance; executions of the instance: 0
2502 characters: COMPLETED; executions of the instance: 1
END
cat seen.txt
echo "Still so."
