package org.communitypartners.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An independent office program, where the machine has it. */
public final class LibreOffice {

    /** What a test says when it is passed over. */
    public static final String MISSING = "LibreOffice (soffice) is not installed, so nothing was recalculated.";

    private static final long PATIENCE_SECONDS = 900;

    /** Tells it to compute formulas when it opens a file instead of trusting the values in it. */
    private static final String ALWAYS_RECALCULATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
              </item>
            </oor:items>
            """;

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /** The program when it is on the path. */
    public static Optional<LibreOffice> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(LibreOffice::new);
    }

    /** Opens a workbook, computes every formula anew and saves it under the same name in a folder. */
    public Path recalculated(Path workbook, Path folder) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        Path out = Files.createDirectories(folder.resolve("out"));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("LibreOffice finishes")
                .isTrue();
        return out.resolve(workbook.getFileName());
    }
}
