package org.communitypartners.assessment.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these tables the second column is a date and the third a partner; the header has four cells. */
class RecordReaderTest {
    private static final String HEADER = "id,date,partner,notes\n";

    private static List<String> read(String text) {
        return Reading.lines(Reading.of(text));
    }

    /** The records below the header. */
    private static List<String> rows(String rows) {
        List<String> all = read(HEADER + rows);
        return all.subList(1, all.size());
    }

    @Test
    void linesEndAsTheyCome() {
        assertThat(read("a,b\n1,2\r\n3,4\r5,6\n\r\n7,8"))
                .containsExactly("1 [a|b]", "2 [1|2]", "3 [3|4]", "4 [5|6]", "5 []", "6 [7|8]");
    }

    @Test
    void aFileWithoutALastLineEndHasTheSameRecords() {
        assertThat(read("a,b\n1,\"2\"")).isEqualTo(read("a,b\n1,\"2\"\n"));
        assertThat(read("")).isEmpty();
        assertThat(read("\n")).containsExactly("1 []");
    }

    @Test
    void quotedCellsHoldDelimitersQuotesAndLineEnds() {
        assertThat(
                        rows(
                                """
                1,2025-02-04,"Smith, Jones","the ""old"" hall"
                2,2025-02-05,Oak,"one

                two, three\r
                four"
                3,2025-02-06,"",\"\"\"\"
                """))
                .containsExactly(
                        "2 [1|2025-02-04|Smith, Jones|the \"old\" hall]",
                        "3 [2|2025-02-05|Oak|one\\n\\ntwo, three\\r\\nfour]",
                        "7 [3|2025-02-06||\"]");
    }

    @Test
    void aQuotedCellMayHoldALineLikeAHeaderOrATotal() {
        assertThat(
                        rows(
                                """
                1,2025-02-04,Oak,"the sign on the door read
                id,date,partner,notes
                and below it
                Total,45"
                2,2025-02-05,Elm,
                """))
                .containsExactly(
                        "2 [1|2025-02-04|Oak|the sign on the door read\\nid,date,partner,notes\\nand below it\\nTotal,45]",
                        "6 [2|2025-02-05|Elm|]");
    }

    @Test
    void theTailOfACellIsNoRowThoughItReadsAsOne() {
        assertThat(
                        rows(
                                """
                "one
                two",2025-02-04,Oak,"three
                four"
                """))
                .containsExactly("2 [one\\ntwo|2025-02-04|Oak|three\\nfour]");
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsItsRowOnly() {
        assertThat(
                        rows(
                                """
                1,2025-02-04,Oak,"brought cookies
                2,2025-02-05,Elm,
                3,2025-02-06,Ash,"tea "" and
                4,2025-02-07,Fir,"more, and
                not a row
                5,2025-02-08,Yew,"last
                """))
                .containsExactly(
                        "2 UNTERMINATED_QUOTE [1|2025-02-04|Oak|brought cookies]",
                        "3 [2|2025-02-05|Elm|]",
                        "4 UNTERMINATED_QUOTE [3|2025-02-06|Ash|tea \" and]",
                        "5 UNTERMINATED_QUOTE [4|2025-02-07|Fir|more, and]",
                        "7 UNTERMINATED_QUOTE [5|2025-02-08|Yew|last]");
    }

    @Test
    void theLinesThatABrokenQuoteSpoilsAreKeptInItsRecord() {
        List<CsvRecord> records = Reading.of(
                HEADER
                        + """
                1,2025-02-04,Oak,"brought cookies
                and milk

                2,2025-02-05,Elm,
                """);
        assertThat(records.get(1).text()).isEqualTo("1,2025-02-04,Oak,\"brought cookies\nand milk\n");
        assertThat(records.get(2).line()).isEqualTo(5);
    }

    @Test
    void aRowInsideAQuotedCellEndsTheCellEvenIfTheQuoteIsClosedLater() {
        assertThat(
                        rows(
                                """
                1,2025-02-04,Oak,"brought cookies
                2,2025-02-05,"Elm, Inc",
                3,2025-02-06,Ash,the end"
                """))
                .containsExactly(
                        "2 UNTERMINATED_QUOTE [1|2025-02-04|Oak|brought cookies]",
                        "3 [2|2025-02-05|Elm, Inc|]",
                        "4 [3|2025-02-06|Ash|the end\"]");
    }

    @Test
    void aQuoteLeftOpenInTheMiddleOfARowIsFoundByTheQuotesThatFollow() {
        assertThat(
                        rows(
                                """
                1,2025-02-04,"Oak,"tea, cake"
                2,"2025-02-05,Elm,x
                3,2025-02-06,Ash,
                """))
                .containsExactly(
                        "2 UNTERMINATED_QUOTE [1|2025-02-04|Oak,\"tea, cake]",
                        "3 UNTERMINATED_QUOTE [2|2025-02-05,Elm,x]",
                        "4 [3|2025-02-06|Ash|]");
    }

    @Test
    void shortRowsAreNotLostToABrokenQuote() {
        assertThat(
                        rows(
                                """
                1,2025-02-04,Oak,"brought cookies
                2,2025-02-05,Elm
                3,2025-02-06,Ash
                """))
                .containsExactly(
                        "2 UNTERMINATED_QUOTE [1|2025-02-04|Oak|brought cookies]",
                        "3 [2|2025-02-05|Elm]",
                        "4 [3|2025-02-06|Ash]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
            1,2025-02-04,2" pipe,5' 6" tall             ; 1|2025-02-04|2" pipe|5' 6" tall
            1,2025-02-04,"River "Makers" Guild",x       ; 1|2025-02-04|River "Makers" Guild|x
            1,2025-02-04,"abc"def,x                     ; 1|2025-02-04|"abc"def|x
            1,2025-02-04, "Smith, Jones" , "x"          ; 1|2025-02-04|Smith, Jones|x
            1,2025-02-04,"2,6" pots",x                  ; 1|2025-02-04|2,6" pots|x
            1,2025-02-04,"8"" pots"",x                  ; 1|2025-02-04|8" pots"|x
            1,2025-02-04,"a, b"c,x                      ; 1|2025-02-04|a, bc|x
            1,2025-02-04,""Oak, Elm",x                  ; 1|2025-02-04|"Oak, Elm|x
            1,2025-02-04,"Table, 48"","Made, here"      ; 1|2025-02-04|Table, 48"|Made, here
            1,2025-02-04,"Oak" Hall,"45"                ; 1|2025-02-04|"Oak" Hall|45
            """)
    void strayQuotesAreText(String line, String cells) {
        assertThat(rows(line + "\n2,2025-02-05,Elm,x\n"))
                .containsExactly("2 [" + cells + "]", "3 [2|2025-02-05|Elm|x]");
    }

    @Test
    void aboveTheHeaderALineIsARecordUnlessItsQuotesSpanLinesWell() throws IOException {
        List<String> lines = List.of(
                "\"Report, never closed",
                "Timestamp,\"How many people",
                "came?\",Notes",
                "2025-01-01,5,\"it",
                "rained\"");
        try (RecordReader reader = RecordReader.of(lines, Dialect.of(','))) {
            assertThat(cells(reader)).containsExactly("Report, never closed");
            assertThat(cells(reader)).containsExactly("Timestamp", "How many people\ncame?", "Notes");
            reader.expect(3, cells -> false);
            assertThat(cells(reader)).containsExactly("2025-01-01", "5", "it\nrained");
            assertThat(reader.read()).isNull();
        }
    }

    @Test
    void aHeaderThatRepeatsWithMoreColumnsChangesWhatARowLooksLike() throws IOException {
        List<String> lines = List.of("a,b", "1,\"2", "0,0", "c,d,e", "3,\"4", "5,6,7");
        try (RecordReader reader = RecordReader.of(lines, Dialect.of(','))) {
            reader.read();
            reader.expect(2, cells -> false);
            assertThat(reader.read()).hasToString("line 2 (UNTERMINATED_QUOTE): 1,\"2");
            assertThat(cells(reader)).containsExactly("0", "0");
            assertThat(cells(reader)).containsExactly("c", "d", "e");
            reader.expect(3, cells -> false);
            assertThat(reader.read()).hasToString("line 5 (UNTERMINATED_QUOTE): 3,\"4");
            assertThat(cells(reader)).containsExactly("5", "6", "7");
        }
    }

    private static String[] cells(RecordReader reader) throws IOException {
        CsvRecord next = reader.read();
        return next == null ? new String[0] : next.cells();
    }

    @Test
    void onlyRecordsWithBytesOfAnotherEncodingAreBad(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mixed.csv");
        Files.write(file, "a,b\n1,Caf\u00E9\n2,Ni\u00F1o\n3,\uFFFD\n".getBytes(UTF_8));
        byte[] text = Files.readAllBytes(file);
        text[new String(text, UTF_8).indexOf('\u00E9') + 1] = 'x';
        Files.write(file, text);
        FileProfile examination = FileProfile.of(FileContent.of(file));
        try (RecordReader reader = new RecordReader(FileContent.of(file), examination, Dialect.of(','))) {
            assertThat(reader.read()).hasToString("line 1: a,b");
            assertThat(reader.read()).hasToString("line 2 (BAD_CHARACTER): 1,Caf\uFFFDx");
            assertThat(reader.read()).hasToString("line 3: 2,Ni\u00F1o");
            assertThat(reader.read()).hasToString("line 4: 3,\uFFFD");
            assertThatThrownBy(reader::fingerprint).isInstanceOf(IllegalStateException.class);
            assertThat(reader.read()).isNull();
            assertThat(reader.fingerprint()).isEqualTo(examination.fingerprint());
        }
    }

    @Test
    void marksOfJoinedFilesAreLeftOut() {
        assertThat(read("a,b\n\uFEFF\"a\",b\n3,4\n")).containsExactly("1 [a|b]", "2 [a|b]", "3 [3|4]");
    }

    @Test
    void onlyRecordsWithNulCharactersAreBad() {
        assertThat(read("a,b\n1,\0002\n\"x\0\ny\",2\n3,4\n"))
                .containsExactly("1 [a|b]", "2 NUL_CHARACTER [1|2]", "3 NUL_CHARACTER [x\\ny|2]", "5 [3|4]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {"3,4~!3 CUT_SHORT []", "3,4~5,6!3 CUT_SHORT [5|6]", "3,4~5,\"six!3 CUT_SHORT [5|six]"})
    void aTailOfNulsIsOneRecord(String lastLines, String lastRecord) {
        List<String> read = read("a,b\n" + lastLines.replace('~', '\n') + "\0".repeat(200_000));
        assertThat(read).hasSize(3).endsWith("2 [3|4]", lastRecord);
    }

    @Test
    void backslashesAreTextUnlessTheDialectEscapesWithThem() {
        String text = "a,b\n\"\\\\share\\\",C:\\new\n";
        assertThat(read(text)).containsExactly("1 [a|b]", "2 [\\\\share\\|C:\\new]");
        String escaped = "a,b\n\"8\\\" pots, \\\\ and \\n\",C:\\new\n";
        assertThat(Reading.lines(Reading.of(escaped, new Dialect(",", '"', '\\'), cells -> false)))
                .containsExactly("1 [a|b]", "2 [8\" pots, \\ and \\n|C:\\new]");
    }

    @Test
    void everyRowIsFoundHoweverManyQuotesAreBroken() {
        int many = 100_000;
        assertThat(rows("1,2025-02-04,Oak,\"" + "a line with \"\"quotes\"\"\n".repeat(many) + "\"\n"))
                .hasSize(1);
        assertThat(rows("1,2025-02-04,Oak,\"open\n".repeat(many))).hasSize(many);
        assertThat(rows("1,x,,\"open\n".repeat(many))).hasSize(many);
        assertThat(rows("1,\"open\n".repeat(many))).hasSize(many);
        assertThat(rows("1,x,,\"open\n".repeat(many) + "z\",1,2,3\n")).hasSize(many + 1);
        assertThat(rows("1,2025-02-04,\"x\"" + ",\"a\"b,c".repeat(many) + ",\"end\"\n"))
                .hasSize(1);
    }
}
