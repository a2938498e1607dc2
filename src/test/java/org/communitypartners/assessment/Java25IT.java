package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.PackagedProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The jar on the newest Java with long support: the same bytes as on the oldest that it is made for, no warning. */
@EnabledIfEnvironmentVariable(
        named = Java25IT.HOME,
        matches = ".+",
        disabledReason = "JAVA25_HOME does not name a JDK 25")
class Java25IT {
    static final String HOME = "JAVA25_HOME";

    private static final Path OLD = Path.of(System.getProperty("java.home"));
    private static final Path NEW = Path.of(System.getenv().getOrDefault(HOME, "."));

    @TempDir
    private Path folder;

    @BeforeEach
    void thatIsAJava25() {
        Ended version = PackagedProgram.command(List.of(NEW.resolve("bin/java").toString(), "-version"))
                .end();
        assertThat(version.err()).contains("version \"25");
    }

    @Test
    void theSampleGivesTheSameBytesAndNoWarning() {
        Map<String, Integer> old = reports(OLD);

        assertThat(old).hasSizeGreaterThan(5);
        assertThat(reports(NEW)).isEqualTo(old);
    }

    @Test
    void otherCommandsSayTheSameAndNoWarning() {
        for (List<String> command : List.of(
                List.of("--help"),
                List.of("--version"),
                List.of(
                        "check",
                        "--input",
                        "input",
                        "--output",
                        folder.resolve("check").toString()),
                List.of("show", "input/partners.csv"))) {
            assertThat(withoutWarning(NEW, command)).isEqualTo(withoutWarning(OLD, command));
        }
    }

    private Map<String, Integer> reports(Path home) {
        Path output = folder.resolve(home.getFileName().toString());
        withoutWarning(
                home,
                List.of(
                        "assess",
                        "--input",
                        "input",
                        "--output",
                        output.toString(),
                        "--month",
                        "2026-10",
                        "--prepared-on",
                        "2026-11-03"));
        return OutputState.reports(output);
    }

    /**
     * Runs a command on that Java and returns what it printed; warnings of the virtual machine go to one of the two.
     */
    private static String withoutWarning(Path home, List<String> command) {
        Ended ended = PackagedProgram.startOn(
                        home, PackagedProgram.jar(), List.of(), List.of(), command.toArray(String[]::new))
                .end();
        assertThat(ended.code()).as(ended.toString()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).doesNotContain("WARNING", "warning:");
        return ended.out();
    }
}
