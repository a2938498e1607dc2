package org.communitypartners.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks through every part of every file that leaves the library for what must not be there. */
class NobodyGivenAwayIT {
    private static final String HEADER = "Activity ID,Date,Partner,Partner Type,Title,Attendance,Notes,Grant code\n";

    @Test
    void noPartOfAShareableFileHasANameANoteOrASuppressedValue(@TempDir Path folder) throws IOException {
        SmallInput input = new SmallInput(folder.resolve("input"))
                .file(
                        "activities/log.csv",
                        HEADER
                                + "a1,2026-10-02,Saint Mark,Church,Storytime,4,Marker-note,G1\n"
                                + "a2,2026-10-05,Oak Clinic,Clinic,Health fair,20611,,G1\n"
                                + "a3,2026-10-08,El Sol Market,Store,Pop-up,40817,,\n"
                                + "a4,2026-10-09,Zanzibar Haven,Shelter,Story hour,50123,Marker-note,G1\n"
                                + "a5,2026-10-12,Kilimanjaro Welcome,Refugee center,Class,61234,,G1\n")
                .file(
                        "grants.csv",
                        "grant_code,grant_name,funder,start_date,end_date\nG1,A grant,A funder,2026-01-01,2026-12-31\n");
        Path output = folder.resolve("output");
        PackagedProgram.Ended ended = PackagedProgram.run(
                "assess",
                "--month",
                "2026-10",
                "--prepared-on",
                "2026-11-03",
                "--input",
                input.folder().toString(),
                "--output",
                output.toString());
        assertThat(ended.code()).as(ended.err()).isZero();

        Map<String, String> parts = shareableParts(output.resolve("2026-10"));
        assertThat(parts)
                .containsKeys(
                        "metrics-2026-10-shareable.csv",
                        "assessment-2026-10-shareable.xlsx!xl/workbook.xml",
                        "grant-G1-2026-10-public.xlsx!xl/workbook.xml",
                        "grant-G1-2026-10-public.docx!word/document.xml");
        // The 4 are left out, and so is what would give them back; partners that are not named have no row.
        parts.forEach((part, content) -> assertThat(content)
                .as(part)
                .doesNotContain("Zanzibar", "Kilimanjaro", "Marker-note", "40817", "40,817"));
    }

    @Test
    void aReportOfOtherDatesHasNothingToHandOutAndSaysWhy(@TempDir Path folder) throws IOException {
        SmallInput input = new SmallInput(folder.resolve("input"))
                .file("activities/log.csv", HEADER + "a1,2026-10-02,Saint Mark,Church,Storytime,4,,G1\n")
                .file(
                        "grants.csv",
                        "grant_code,grant_name,funder,start_date,end_date\nG1,A grant,A funder,2026-01-01,2026-12-31\n");
        Path output = folder.resolve("output");
        PackagedProgram.Ended ended = PackagedProgram.run(
                "assess",
                "--from",
                "2026-09-10",
                "--to",
                "2026-10-20",
                "--prepared-on",
                "2026-11-03",
                "--input",
                input.folder().toString(),
                "--output",
                output.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("No shareable copy and no public grant files: they are made for whole months only");
        Path report = output.resolve("2026-09-10_2026-10-20");
        assertThat(report.resolve("assessment-2026-09-10_2026-10-20.xlsx")).exists();
        assertThat(shareableParts(report)).isEmpty();
    }

    private static Map<String, String> shareableParts(Path report) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (Stream<Path> files = Files.list(report)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.contains("shareable") || name.contains("-public")) {
                    read(file, name, parts);
                }
            }
        }
        return parts;
    }

    private static void read(Path file, String name, Map<String, String> parts) throws IOException {
        if (name.endsWith(".csv")) {
            parts.put(name, Files.readString(file));
            return;
        }
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(name + "!" + entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
    }
}
