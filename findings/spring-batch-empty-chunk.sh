#!/usr/bin/env bash
# Spring Batch 6.0.6: a chunk whose items are all filtered still calls its writer, with an empty chunk.
#
# The processor gives null for every item of the second and third chunk. One would expect the writer to be called for
# what there is to write; a writer that takes the first item of its chunk, opens a file or sends a message fails or
# does so for nothing.
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
                    .<String, String>chunk(2)
                    .transactionManager(new ResourcelessTransactionManager())
                    .reader(new ListItemReader<>(List.of("a", "b", "c", "d", "e", "f")))
                    .processor(item -> item.compareTo("c") < 0 ? item : null)
                    .writer(chunk -> System.out.println("writer called with " + chunk.getItems()))
                    .build();
            var execution = spring.getBean(JobOperator.class)
                    .start(new JobBuilder("job", repository).start(step).build(), new JobParameters());
            System.out.println("status " + execution.getStatus());
        }
    }
}
END
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

java -cp 'lib/*' Finding.java > seen.txt

diff - seen.txt <<'END' || { echo "This has changed."; exit 1; }
writer called with [a, b]
writer called with []
writer called with []
status COMPLETED
END
cat seen.txt
echo "Still so."
