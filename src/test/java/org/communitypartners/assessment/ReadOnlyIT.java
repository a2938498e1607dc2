package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communitypartners.assessment.PackagedProgram.Ended;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders that may be read but not written. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has other permissions")
class ReadOnlyIT {
    private Path home;
    private SmallInput input;
    private Path output;

    @BeforeEach
    void writeInput(@TempDir Path folder) {
        home = folder;
        input = SmallInput.in(folder.resolve("Eingang für Zähler"));
        output = folder.resolve("Ausgang für Zähler");
    }

    @AfterEach
    void allowAll() throws IOException {
        permit(home, "rwxr-xr-x", "rw-r--r--");
    }

    @Test
    void inputAndProgramAreOnlyRead() throws IOException {
        Path program = Files.createDirectories(home.resolve("The Program"));
        Path jar = Files.copy(PackagedProgram.jar(), program.resolve("partnership-assessment.jar"));
        permit(program, "r-xr-xr-x", "r--r--r--");
        permit(input.folder(), "r-xr-xr-x", "r--r--r--");
        Ended ended = assess(jar);

        assertThat(ended.code()).as(ended.toString()).isZero();
        assertThat(output.resolve("2026-10/assessment-2026-10.xlsx")).exists();
    }

    @Test
    void anOutputFolderThatIsOnlyReadIs6AndKeepsWhatItHas() throws IOException {
        assertThat(assess(PackagedProgram.jar()).code()).isZero();
        Map<String, Integer> before = OutputState.reports(output);
        input.file("activities/west/log.csv", SmallInput.HEADER + "w1,2026-10-20,El Sol Market,Store,Pop-up,41\n");
        permit(output.resolve("2026-10"), "r-xr-xr-x", "r--r--r--");
        Ended ended = assess(PackagedProgram.jar());

        assertThat(ended.code()).as(ended.toString()).isEqualTo(6);
        assertThat(ended.err()).contains("2026-10").contains("run again").hasLineCount(1);
        assertThat(OutputState.reports(output)).isEqualTo(before);
    }

    private Ended assess(Path jar) throws IOException {
        return PackagedProgram.startJar(jar, withoutPrivilege(), List.of(), arguments())
                .end();
    }

    private String[] arguments() {
        return new String[] {
            "--input",
            input.folder().toString(),
            "--output",
            output.toString(),
            "--month",
            "2026-10",
            "--prepared-on",
            "2026-11-03"
        };
    }

    /** Permissions do not bind root, unless it gives up the privilege to pass over them. */
    private List<String> withoutPrivilege() throws IOException {
        boolean root = "root".equals(Files.getOwner(home).getName());
        return root ? List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search") : List.of();
    }

    private static void permit(Path folder, String forFolders, String forFiles) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(Files.isDirectory(path) ? forFolders : forFiles));
            }
        }
    }
}
