package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.folder.FileReading;
import org.communitypartners.assessment.intake.folder.FileReading.HeadingUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports as tools write them, headings included: they are read without a word about their columns. */
class ExportFilesTest {

    static Stream<Path> exports() throws IOException, URISyntaxException {
        return Files.list(Path.of(ExportFilesTest.class.getResource("/exports").toURI()))
                .sorted();
    }

    static Stream<Path> inputs() throws IOException, URISyntaxException {
        return Stream.concat(exports(), Stream.of(Path.of("input")));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void anExportIsReadInItsOwnWords(Path export) throws IOException {
        InputRead read = InputText.in(export).read();
        List<String> rows = new ArrayList<>(List.of("date,partner,contacts,status"));
        for (Activity row : read.counted) {
            int people = row.contacts();
            rows.add(row.date() + "," + row.partner().text() + "," + (people == Activity.MISSING ? "" : people) + ","
                    + row.status());
        }
        assertThat(rows).isEqualTo(Files.readAllLines(export.resolve("expected.csv")));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aFileIsShownAsItIsRead(Path input) throws Exception {
        InputRead read = InputText.in(input).read();
        for (FileReading reading : read.readings) {
            FileAccount account = reading.account();
            if (account.problem().isEmpty()) {
                List<String[]> shown = shown(input.resolve(account.file()));
                List<String> headings = Arrays.stream(shown.get(0))
                        .filter(heading -> !heading.isEmpty())
                        .toList();
                assertThat(headings)
                        .as(account.file())
                        .isEqualTo(reading.columns().stream()
                                .map(HeadingUse::heading)
                                .toList());
                long blank = reading.reasons().getOrDefault(Reason.BLANK_ROW, 0L);
                long notShown = reading.reasons().getOrDefault(Reason.PREAMBLE, 0L)
                        + reading.reasons().getOrDefault(Reason.REPEATED_HEADER, 0L);
                assertThat((long) shown.size() - 1)
                        .as(account.file())
                        .isBetween(account.rows() - blank - notShown, account.rows());
            }
        }
    }

    @Test
    void aReportWithLinesBelowItIsNotOneGluedColumn() throws Exception {
        List<String[]> shown = shown(exports()
                .filter(path -> path.endsWith("crm-report"))
                .findFirst()
                .orElseThrow());
        assertThat(shown.get(1)).containsExactly("10/5/2026", "Zion Chapel", "Storytime, songs", "14");
    }

    private static List<String[]> shown(Path file) throws Exception {
        Path log = Files.isDirectory(file) ? file.resolve("activities/desk/log.csv") : file;
        StringWriter out = new StringWriter();
        ShownFile.of(log).orElseThrow().writeTo(out);
        try (CSVReader reader = new CSVReader(new StringReader(out.toString()))) {
            return reader.readAll();
        }
    }
}
