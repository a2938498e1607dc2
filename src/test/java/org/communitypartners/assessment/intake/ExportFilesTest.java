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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.csv.CsvText;
import org.communitypartners.assessment.intake.folder.FileReading;
import org.communitypartners.assessment.intake.folder.FileReading.HeadingUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports as tools write them, headings included: they are read without a word about their columns. */
class ExportFilesTest {

    static Stream<Path> exports() throws IOException, URISyntaxException {
        Path folder = Path.of(ExportFilesTest.class.getResource("/exports").toURI());
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList().stream();
        }
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

    /** Survey tools' second lines and boxes stand where they stand; all other columns may change their places. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "google-forms",
                "microsoft-forms",
                "mail-calendar",
                "events-calendar",
                "ticket-tool",
                "base-of-records",
                "french-form"
            })
    void theOrderOfColumnsChangesNoReading(String name, @TempDir Path folder) throws Exception {
        Path export = exports().filter(path -> path.endsWith(name)).findFirst().orElseThrow();
        List<String[]> lines = parsed(Files.readString(export.resolve("activities/desk/log.csv")));
        List<String> expected = sorted(InputText.in(export).read());
        Random random = new Random(14);
        for (int i = 0; i < 10; i++) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, lines.get(0).length).boxed().toList());
            Collections.shuffle(order, random);
            StringWriter text = new StringWriter();
            CsvText csv = new CsvText(text);
            for (String[] line : lines) {
                csv.write(order.stream().map(cell -> line[cell]).toArray(String[]::new));
            }
            InputRead read = InputText.in(folder)
                    .with("activities/desk/log.csv", text.toString())
                    .read();
            assertThat(sorted(read)).as(order.toString()).isEqualTo(expected);
        }
    }

    private static List<String> sorted(InputRead read) {
        return Stream.concat(
                        read.counted.stream().map(Activity::toString),
                        read.decisions.stream().map(Decision::sentence))
                .sorted()
                .toList();
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
        return parsed(out.toString());
    }

    private static List<String[]> parsed(String csv) throws Exception {
        try (CSVReader reader = new CSVReader(new StringReader(csv))) {
            return reader.readAll();
        }
    }
}
