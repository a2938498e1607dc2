package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.communitypartners.assessment.PackagedProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Input is data: whatever names and cells say, nothing of it is followed, and nothing is written elsewhere. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows does not allow such names of files in the first place")
class HostileInputIT {
    private static final String LONG = "long".repeat(75);

    private Path home;
    private Path output;
    private SmallInput input;

    @BeforeEach
    void writeInput(@TempDir Path folder) {
        home = folder;
        input = SmallInput.in(folder.resolve("deep/down/input"));
        output = folder.resolve("deep/down/output");
    }

    @Test
    void namesOfGrantsSourcesAndPartnersLeadNowhere() {
        input.file(
                "grants.csv",
                """
                Grant Code,Grant Name,Funder,Start Date,End Date
                ../../escaped,One,Fund,2026-07-01,2027-06-30
                /tmp/escaped,Two,Fund,2026-07-01,2027-06-30
                ..\\..\\escaped,Three,Fund,2026-07-01,2027-06-30
                C:\\escaped,Four,Fund,2026-07-01,2027-06-30
                CON,Five,Fund,2026-07-01,2027-06-30
                ...,Six,Fund,2026-07-01,2027-06-30
                %s,Seven,Fund,2026-07-01,2027-06-30
                """
                        .formatted(LONG));
        for (String source : new String[] {"CON", "x\\..\\..\\escaped", LONG.substring(0, 200), "a;b|c$(d)"}) {
            input.file(
                    "activities/" + source + "/log.csv",
                    SmallInput.HEADER + "1,2026-10-05,../../escaped,Church,Storytime,12\n"
                            + "2,2026-10-06,/tmp/escaped,Clinic,Storytime,12\n3,2026-10-07," + LONG
                            + ",Store,Storytime,12\n");
        }
        Map<String, Long> before = outside();
        Ended ended = assess();

        assertThat(ended.code()).as(ended.toString()).isZero();
        assertThat(ended.out()).contains("Read 18 rows = 18 counted");
        assertThat(outside()).isEqualTo(before);
        assertThat(OutputState.reports(output).keySet())
                .allMatch(name -> name.matches("2026-10/[^/\\\\:]{1,90}"))
                .anyMatch(name -> name.equals("2026-10/grant-escaped-2026-10.xlsx"))
                .anyMatch(name -> name.equals("2026-10/grant-tmp-escaped-2026-10.xlsx"))
                .anyMatch(name -> name.equals("2026-10/grant-CON-2026-10.xlsx"));
    }

    @Test
    void cellsThatLookLikeFormulasLinksAndPathsStayText() throws IOException {
        Path secret = Files.writeString(home.resolve("secret.txt"), "the secret\n");
        input.file(
                "activities/south/log.csv",
                SmallInput.HEADER + "=1+1,2026-10-05,\"=HYPERLINK(\"\"http://escaped.example\"\")\",Church,file://"
                        + secret + ",12\n@x,2026-10-05,+cmd|' /C calc'!A0,Church," + secret + ",13\n");
        Ended ended = assess("--max-rejected", "1");

        assertThat(ended.code()).as(ended.toString()).isZero();
        for (String name : OutputState.reports(output).keySet()) {
            if (name.endsWith(".csv")) {
                assertThat(Files.readString(output.resolve(name)))
                        .doesNotContain("the secret")
                        .doesNotContainPattern("(?m)(^|,)\"?[=+@]");
            }
        }
    }

    @Test
    void linksOutOfTheInputFolderAreNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        Path log = Files.writeString(
                elsewhere.resolve("log.csv"), SmallInput.HEADER + "x,2026-10-05,Elsewhere,Church,Storytime,900\n");
        Path grants = Files.writeString(
                elsewhere.resolve("grants.csv"),
                "Grant Code,Grant Name,Funder,Start Date,End Date\nELSE,Elsewhere,Fund,2026-07-01,2027-06-30\n");
        Path activities = input.folder().resolve("activities");
        Files.createSymbolicLink(activities.resolve("north/more.csv"), log);
        Files.createSymbolicLink(activities.resolve("linked"), elsewhere);
        Files.createSymbolicLink(input.folder().resolve("grants.csv"), grants);
        Files.createSymbolicLink(activities.resolve("north/round.csv"), activities.resolve("north/round.csv"));
        Files.createSymbolicLink(activities.resolve("north/inside.csv"), activities.resolve("west/log.csv"));
        Ended ended = assess();

        assertThat(ended.code()).as(ended.toString()).isZero();
        // The six rows of the input, and one of them again through the link that stays inside.
        assertThat(ended.out()).contains("Read 7 rows");
        assertThat(OutputState.reports(output).keySet()).noneMatch(name -> name.contains("ELSE"));
    }

    @Test
    void aPipeAmongTheFilesIsPassedOver() throws IOException {
        Path pipe = input.folder().resolve("activities/north/pipe.csv");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString())
                        .start()
                        .onExit()
                        .join()
                        .exitValue())
                .as("only some systems have pipes")
                .isZero();

        assertThat(assess().code()).isZero();
    }

    private Ended assess(String... more) {
        String[] given = {
            "--input",
            input.folder().toString(),
            "--output",
            output.toString(),
            "--month",
            "2026-10",
            "--prepared-on",
            "2026-11-03"
        };
        String[] all = java.util.Arrays.copyOf(given, given.length + more.length);
        System.arraycopy(more, 0, all, given.length, more.length);
        return PackagedProgram.run(all);
    }

    /** All that stands around the output folder. */
    private Map<String, Long> outside() {
        Map<String, Long> sizes = OutputState.sizes(home);
        sizes.keySet().removeIf(name -> name.startsWith("deep/down/output/"));
        return sizes;
    }
}
