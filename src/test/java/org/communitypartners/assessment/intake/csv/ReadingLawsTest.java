package org.communitypartners.assessment.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for any file at all. */
class ReadingLawsTest {
    @Property(tries = 1000, seed = "1")
    void anyBytesAreReadToTheEndAndEveryLineBelongsToOneRecord(
            @ForAll("bytes") byte[] bytes, @ForAll("dialects") Dialect dialect, @ForAll @IntRange(max = 4) int width)
            throws IOException {
        FileProfile examination = FileProfile.of(new ByteArrayInputStream(bytes), bytes.length, null);
        List<Line> lines = new ArrayList<>();
        PhysicalLines source = new PhysicalLines(examination.encoding().asUtf8(new ByteArrayInputStream(bytes)));
        for (Line line = source.next(); line != null; line = source.next()) {
            lines.add(line);
        }
        int at = 0;
        int expected = 0;
        try (RecordReader reader = new RecordReader(new ByteArrayInputStream(bytes), examination.encoding(), dialect)) {
            for (CsvRecord next = reader.read(); next != null; next = reader.read()) {
                assertThat(next.line()).isEqualTo(at + 1L);
                assertThat(next.cells()).isNotEmpty();
                StringBuilder text = new StringBuilder(lines.get(at).text);
                while (text.length() < next.text().length()) {
                    text.append(lines.get(at).end).append(lines.get(at + 1).text);
                    at++;
                }
                if (next.fault() == Fault.NONE && expected > 0) {
                    assertThat(dialect.split(next.text(), expected)).isEqualTo(next.cells());
                }
                // A record may end with empty lines, which the length alone does not show.
                assertThat(text.toString()).isEqualTo(next.text());
                at++;
                if (next.line() % 3 == 1 && width > 0) {
                    reader.expect(width, cells -> cells[0].startsWith("a"));
                    expected = width;
                }
            }
            assertThat(at).isEqualTo(lines.size());
            assertThat(reader.fingerprint()).isEqualTo(examination.fingerprint());
        }
    }

    @Property(tries = 1000, seed = "2")
    void anyBytesAreShownAndNoLetterIsLost(@ForAll("bytes") byte[] bytes) throws IOException {
        FileProfile examination = FileProfile.of(new ByteArrayInputStream(bytes), bytes.length, null);
        Layout layout = Sniffer.layout(examination);
        StringWriter shown = new StringWriter();
        try (RecordReader reader =
                new RecordReader(new ByteArrayInputStream(bytes), examination.encoding(), layout.dialect())) {
            Conversion.write(reader, layout, shown);
        }
        if (layout.preamble() == 0) {
            String read = String.join("", examination.firstLines());
            assertThat(letters(shown.toString())).isEqualTo(letters(read));
        }
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    @Property(tries = 1000, seed = "3")
    void whatIsShownIsReadByOthers(@ForAll("rows") List<List<String>> rows) throws IOException, CsvException {
        StringWriter shown = new StringWriter();
        CsvText csv = new CsvText(shown);
        for (List<String> row : rows) {
            csv.write(row.toArray(new String[0]));
        }
        try (CSVReader other = new CSVReaderBuilder(new StringReader(shown.toString()))
                .withCSVParser(new RFC4180Parser())
                .build()) {
            assertThat(other.readAll())
                    .extracting(List::of)
                    .isEqualTo(rows.stream()
                            .map(row -> row.stream()
                                    .map(cell -> cell.replace("\r\n", "\n").replace("\r", "\n"))
                                    .toList())
                            .toList());
        }
    }

    @Property(tries = 1000, seed = "4")
    void rowsThatAreWrittenInADialectAreReadBack(
            @ForAll("rows") List<List<String>> rows,
            @ForAll("dialects") Dialect dialect,
            @ForAll("ends") String end,
            @ForAll boolean quoteAll) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(
                            dialect.delimiter(),
                            row.stream()
                                    .map(cell -> written(cell, dialect, quoteAll || row.size() == 1))
                                    .toList()))
                    .append(end);
        }
        List<CsvRecord> records = Reading.of(text.toString(), dialect, cells -> false);
        assertThat(records).extracting(next -> List.of(next.cells())).isEqualTo(rows);
        assertThat(records).extracting(CsvRecord::fault).containsOnly(Fault.NONE);
    }

    private static String written(String cell, Dialect dialect, boolean quote) {
        boolean special = cell.contains(dialect.delimiter())
                || cell.indexOf(dialect.quote()) >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0
                || (dialect.delimiter().length() > 1
                        && cell.endsWith(dialect.delimiter().substring(0, 1)));
        if (!quote && !special) {
            return cell;
        }
        String quoteText = String.valueOf(dialect.quote());
        String escape = String.valueOf(dialect.escape());
        String inside = dialect.doublesQuotes() ? cell : cell.replace(escape, escape + escape);
        return quoteText + inside.replace(quoteText, escape + quoteText) + quoteText;
    }

    @Property(tries = 1000, seed = "5")
    void openCsvAndOurOwnSplittingAgreeOnWellFormedRecords(@ForAll("text") String record) {
        Dialect dialect = Dialect.of(',');
        if (new QuoteScanner(dialect).scan(record, false) == 0) {
            CellSplitter splitter = new CellSplitter(dialect);
            assertThat(splitter.wellFormed(record)).isEqualTo(splitter.natural(record));
        }
    }

    @Property(tries = 1000, seed = "6")
    void aFileIsUtf8WhenAStrictDecoderSaysSo(@ForAll("bytes") byte[] bytes, @ForAll @IntRange(max = 20) int cut) {
        Utf8Tally tally = new Utf8Tally();
        int first = Math.min(cut, bytes.length);
        tally.add(bytes, 0, first);
        tally.add(bytes, first, bytes.length);
        tally.end();
        boolean strict;
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            strict = true;
        } catch (CharacterCodingException e) {
            strict = false;
        }
        assertThat(tally.allUtf8()).isEqualTo(strict);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> anything = Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
        Arbitrary<byte[]> encoded = Combinators.combine(
                        text(), Arbitraries.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE"))
                .as((text, charset) -> text.getBytes(Charset.forName(charset)));
        return Arbitraries.frequencyOf(Tuple.of(1, anything), Tuple.of(4, encoded));
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(
                        ",",
                        ",",
                        ";",
                        "\t",
                        " ",
                        "\"",
                        "\"",
                        "\"\"",
                        "'",
                        "\\",
                        "\n",
                        "\n",
                        "\r\n",
                        "\r",
                        "a",
                        "a,",
                        "b,a",
                        "1",
                        "20/1",
                        "\u00E9",
                        "\u20AC",
                        "\uD83D\uDE00",
                        "\uFEFF",
                        "\0",
                        "\uFFFD",
                        "sep=;\n")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.of(
                        ",", ";", "\t", "|", " ", "\"", "\"\"", "'", "\\", "\n", "\r\n", "\r", "a", "1", "\u00E9",
                        "x, y")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(8));
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Combinators.combine(
                        Arbitraries.of(",", ";", "\t", "|", ", ", " "),
                        Arbitraries.of('"', '\''),
                        Arbitraries.of(true, false))
                .as((delimiter, quote, doubles) -> new Dialect(delimiter, quote, doubles ? quote : '\\'));
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }
}
