package org.communitypartners.assessment.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class RunLogTest {
    private static final int MEGABYTE = 1_000_000;

    @Test
    void theLogIsRotatedAndNeverMoreThanFiveFiles(@TempDir Path folder) throws IOException {
        String kilobyte = "x".repeat(1000);
        for (int run = 0; run < 8; run++) {
            try (RunLog log = RunLog.open(folder)) {
                log.begin();
                for (int i = 0; i <= MEGABYTE / kilobyte.length(); i++) {
                    LoggerFactory.getLogger("test").info(kilobyte);
                }
            }
        }

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            assertThat(all)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(
                            "assessment.log",
                            "assessment.log.1",
                            "assessment.log.2",
                            "assessment.log.3",
                            "assessment.log.4");
            for (Path file : all) {
                assertThat(Files.size(file)).isLessThan(3L * MEGABYTE);
            }
        }
    }

    @Test
    void whatIsSaidOutsideOfARunIsLoggedNowhere(@TempDir Path folder) throws IOException {
        RunLog.open(folder).close();
        LoggerFactory.getLogger("test").error("said afterwards");

        assertThat(Files.readString(RunLog.in(folder))).isEmpty();
    }
}
