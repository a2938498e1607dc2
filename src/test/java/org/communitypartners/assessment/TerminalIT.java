package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.PackagedProgram.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who watches a run. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "makes its terminal with script of util-linux")
class TerminalIT {
    private static final Path SCRIPT = Path.of("/usr/bin/script");

    @Test
    void progressIsOneLineThatIsWrittenOverAndNeverScrolls(@TempDir Path folder) throws IOException {
        assumeThat(SCRIPT).exists();
        SmallInput input = SmallInput.in(folder.resolve("input")).large("activities/east/log.csv", 300_000);
        Path typescript = folder.resolve("typescript");
        String command = String.join(
                " ",
                "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
                "-Dnative.encoding=UTF-8 -jar '" + PackagedProgram.jar() + "' assess --month 2026-10",
                "--prepared-on 2026-11-03 --input '" + input.folder() + "' --output '" + folder.resolve("output")
                        + "'");
        Ended ended = PackagedProgram.command(
                        List.of(SCRIPT.toString(), "--quiet", "--return", "--command", command, typescript.toString()))
                .end();

        assertThat(ended.code()).as(ended.toString()).isZero();
        assertThat(Files.exists(folder.resolve("output/2026-10"))).isTrue();
        // The first line and the last are of the script itself.
        List<String> lines = List.of(Files.readString(typescript).split("\n"));
        lines = lines.subList(1, lines.size() - 1);
        List<String> shown = List.of(lines.get(1).split("\r"));
        assertThat(lines.get(0).strip()).isEqualTo("Assessing October 2026.");
        assertThat(shown)
                .anyMatch(line ->
                        line.matches("tally: 4 of 5 files, [\\d,]+ rows, [\\d,]+ a second, about [\\d,]+ s left *"))
                .anyMatch(line -> line.matches("report: 5 of 5 files, 300,006 rows *"))
                .allMatch(line -> line.length() <= 79)
                .last()
                .asString()
                .startsWith("Read 300,006 rows");
        assertThat(lines.subList(2, lines.size())).noneMatch(line -> line.contains("files,"));
    }
}
