package org.communitypartners.assessment.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ShowCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    private int show(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return new CommandLine(new ShowCommand(out))
                .setErr(new PrintWriter(err, true))
                .execute(texts);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text, UTF_8);
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.write(file, text.getBytes(charset));
    }

    @Test
    void oneFileIsPrintedAsUtf8Csv() throws IOException {
        Path file =
                file("log.csv", "Log of Caf\u00E9s\n\nDate;Partner;Notes\n2025-01-01;Caf\u00E9;5, or 6\n", ISO_8859_1);
        assertThat(show(file)).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("Date,Partner,Notes\r\n2025-01-01,Caf\u00E9,\"5, or 6\"\r\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void severalFilesAreConvertedIntoAFolder() throws IOException {
        Path target = folder.resolve("made/here");
        assertThat(show(file("a.csv", "x\ty\n1\t2\n"), file("b.txt", "x|y\n3|4\n"), "--output", target))
                .isZero();
        assertThat(target.resolve("a.csv_converted.csv")).content().isEqualTo("x,y\r\n1,2\r\n");
        assertThat(target.resolve("b.txt_converted.csv")).content().isEqualTo("x,y\r\n3,4\r\n");
    }

    @Test
    void aFileThatCannotBeReadGivesOneLineAndTheOthersAreStillConverted() throws IOException {
        Path target = folder.resolve("out");
        Path picture = file("p.csv", "\u0089PNG\r\n\u001A\n\0\0", ISO_8859_1);
        int exit = show(picture, folder.resolve("gone.csv"), file("a.csv", "x,y\n"), "--output", target);
        assertThat(exit).isEqualTo(3);
        assertThat(target.resolve("p.csv_converted.csv")).content().isEqualToIgnoringNewLines("Application Error");
        assertThat(target.resolve("gone.csv_converted.csv")).content().isEqualToIgnoringNewLines("Application Error");
        assertThat(target.resolve("a.csv_converted.csv")).content().isEqualTo("x,y\r\n");
        assertThat(err.toString().lines())
                .containsExactly(
                        picture + " looks like a picture (PNG).",
                        folder.resolve("gone.csv") + " cannot be read: there is no such file.");
    }

    @Test
    void aPrintedFileThatCannotBeReadIsSaidToBeSo() throws IOException {
        assertThat(show(file("page.csv", "<!DOCTYPE html>\n<html>\n"))).isEqualTo(3);
        assertThat(out.size()).isZero();
        assertThat(err.toString()).contains("page.csv looks like a web page; open it and save the sheet as CSV.");
    }

    @Test
    void anEmptyFileIsATableWithoutRows() throws IOException {
        assertThat(show(file("empty.csv", ""))).isZero();
        assertThat(show(file("blank.csv", "\n  \n"))).isZero();
        assertThat(out.size()).isZero();
    }

    @Test
    void severalFilesNeedAFolderAndNamesOfTheirOwn() throws IOException {
        List<Path> files = List.of(file("one/a.csv", "x\n"), file("two/a.csv", "y\n"));
        assertThat(show(files.get(0), files.get(1))).isEqualTo(2);
        assertThat(err.toString()).contains("name a folder with --output DIR");
        assertThat(show(files.get(0), files.get(1), "--output", folder.resolve("out")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Two of the files are called a.csv");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Path target = file("taken", "no folder");
        assertThat(show(file("a.csv", "x\n"), "--output", target)).isEqualTo(6);
        assertThat(err.toString()).contains("taken cannot be written to");
    }
}
