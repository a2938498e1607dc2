package org.communitypartners.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    private Path work;
    private Path staged;
    private Path target;

    @BeforeEach
    void stage(@TempDir Path folder) throws IOException {
        work = Files.createDirectories(folder.resolve(".history/work/7"));
        staged = Files.createDirectories(work.resolve("files"));
        target = Files.createDirectories(folder.resolve("2026-10"));
        Files.writeString(target.resolve("figures.csv"), "old figures");
        Files.writeString(target.resolve("grant-x.xlsx"), "old grant");
        Files.writeString(target.resolve("mine.txt"), "a person's own file");
        Files.writeString(staged.resolve("figures.csv"), "new figures");
        Files.writeString(staged.resolve("workbook.xlsx"), "new workbook");
    }

    @Test
    void newFilesTakeTheirPlacesAndObsoleteOnesGo() {
        publish();

        assertThat(contents(target))
                .isEqualTo(Map.of(
                        "figures.csv", "new figures",
                        "workbook.xlsx", "new workbook",
                        "mine.txt", "a person's own file"));
    }

    @Test
    void takingBackBringsTheOldFilesBack() {
        Map<String, String> before = contents(target);
        publish();
        new Publication(work).takeBack();

        assertThat(contents(target)).isEqualTo(before);
    }

    @Test
    void takingBackCanBeCutOffAndBegunAgain() throws IOException {
        Map<String, String> before = contents(target);
        publish();
        // As if the process had died after the first of the files.
        Files.move(
                work.resolve("kept/figures.csv"),
                target.resolve("figures.csv"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        new Publication(work).takeBack();

        assertThat(contents(target)).isEqualTo(before);
    }

    @Test
    void whatWasNeverBegunIsNotTakenBack() {
        Map<String, String> before = contents(target);
        new Publication(work).takeBack();

        assertThat(contents(target)).isEqualTo(before);
    }

    @Test
    void oneFileThatCannotBeReplacedKeepsAllTheOldOnes() throws IOException {
        Files.createDirectories(target.resolve("workbook.xlsx/in the way"));

        assertThatExceptionOfType(OutputUnwritableException.class)
                .isThrownBy(this::publish)
                .withMessageContaining("workbook.xlsx");
        assertThat(target.resolve("figures.csv")).hasContent("old figures");
        assertThat(target.resolve("grant-x.xlsx")).hasContent("old grant");
    }

    @Test
    void aFileThatIsMissingWhenItShouldMoveBringsTheOthersBack() throws IOException {
        Map<String, String> before = contents(target);
        Files.delete(staged.resolve("workbook.xlsx"));

        assertThatExceptionOfType(OutputUnwritableException.class).isThrownBy(this::publish);
        assertThat(contents(target)).isEqualTo(before);
    }

    private void publish() {
        new Publication(work).publish(staged, Set.of("figures.csv", "workbook.xlsx"), target, Set.of("grant-x.xlsx"));
    }

    private static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return contents;
    }
}
