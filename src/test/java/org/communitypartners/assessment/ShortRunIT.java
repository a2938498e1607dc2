package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.PackagedProgram.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run tells the virtual machine that it is short, and does without being heard. */
class ShortRunIT {
    @TempDir
    private Path folder;

    @Test
    void theOptimizingCompilerIsSparedAndNothingIsLeftBehind() throws IOException {
        assumeThat(System.getProperty("java.vm.name"))
                .as("the directives are HotSpot's")
                .matches(".*(?:HotSpot|OpenJDK).*");
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Ended ended = check("-XX:TieredStopAtLevel=4", "-XX:+PrintCompilation", "-Djava.io.tmpdir=" + temporary);

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).containsPattern("Excluding compile: .*org\\.communitypartners");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whereTheDirectivesHaveNoPlaceItRunsAllTheSame() {
        Ended ended = check("-Djava.io.tmpdir=" + folder.resolve("missing"));

        assertThat(ended.code()).as(ended.toString()).isZero();
        assertThat(ended.err()).isEmpty();
    }

    private Ended check(String... options) {
        SmallInput input = SmallInput.in(folder.resolve("input")).large("activities/east/log.csv", 200_000);
        return PackagedProgram.startJar(
                        PackagedProgram.jar(),
                        List.of(),
                        List.of(options),
                        "check",
                        "--prepared-on",
                        "2026-11-03",
                        "--input",
                        input.folder().toString(),
                        "--output",
                        folder.resolve("output").toString())
                .end();
    }
}
