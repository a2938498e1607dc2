#!/usr/bin/env bash
# Spring Batch 6.0.6: a chunk step whose interruption policy says stop counts as completed, with nothing read.
#
# StepInterruptionPolicy.checkInterrupted() may throw JobInterruptedException. One would expect the step to end as
# STOPPED, so that a later start goes on with it. It ends as COMPLETED before the first item is read: a later start
# skips it, and its items are never written. A policy that calls setTerminateOnly() on the execution instead stops the
# step as it should.
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
  </dependencies>
</project>
END
cat > Finding.java <<'END'
import java.util.List;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;

class Finding {
    @Configuration
    @EnableBatchProcessing
    static class Setup {}

    public static void main(String[] args) throws Exception {
        try (var spring = new AnnotationConfigApplicationContext(Setup.class)) {
            JobRepository repository = spring.getBean(JobRepository.class);
            Step step = new StepBuilder("step", repository)
                    .<String, String>chunk(1)
                    .transactionManager(new ResourcelessTransactionManager())
                    .reader(new ListItemReader<>(List.of("a", "b", "c")))
                    .writer(chunk -> System.out.println("wrote " + chunk.getItems()))
                    .interruptionPolicy(execution -> {
                        throw new JobInterruptedException("stop");
                    })
                    .build();
            var execution = spring.getBean(JobOperator.class)
                    .start(new JobBuilder("job", repository).start(step).build(), new JobParameters());
            System.out.println("status " + execution.getStatus());
            execution.getStepExecutions().forEach(each -> System.out.println(
                    "step " + each.getStatus() + ", read " + each.getReadCount() + ", written " + each.getWriteCount()));
        }
    }
}
END
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

java -cp 'lib/*' Finding.java > seen.txt

diff - seen.txt <<'END' || { echo "This has changed."; exit 1; }
status COMPLETED
step COMPLETED, read 0, written 0
END
cat seen.txt
echo "Still so."
