package org.communitypartners.assessment.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One small file for each way in which a table can lie in a file, and how it is shown. */
class ConversionTest {
    private static final String PLAIN =
            """
            Date,Time,Name,Notes
            28/01/2025,09:30,"Oak, Ltd",""
            29/01/2025,10:30,Elm,"it's 5"" wide"
            30/01/2025,11:30,"Fir, Inc",good
            31/01/2025,12:30,Yew,
            """;

    private static final String SHOWN =
            """
            Date,Time,Name,Notes
            28/01/2025,09:30,"Oak, Ltd",
            29/01/2025,10:30,Elm,"it's 5"" wide"
            30/01/2025,11:30,"Fir, Inc",good
            31/01/2025,12:30,Yew,
            """;

    @TempDir
    private Path folder = Path.of("");

    private String shown(String text) throws IOException {
        return shown(text.getBytes(UTF_8));
    }

    private String shown(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file.csv"), bytes);
        Conversion conversion = Conversion.of(file);
        assertThat(conversion.trouble()).isEmpty();
        StringWriter target = new StringWriter();
        conversion.writeTo(target);
        return target.toString().replace("\r\n", "\n");
    }

    @Test
    void aPlainFileStaysAsItIs() throws IOException {
        assertThat(shown(PLAIN)).isEqualTo(SHOWN);
        assertThat(shown(PLAIN.stripTrailing())).isEqualTo(SHOWN);
        assertThat(shown(PLAIN + "\n\n")).isEqualTo(SHOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsOfAnySystem(String end) throws IOException {
        assertThat(shown(PLAIN.replace("\n", end))).isEqualTo(SHOWN);
    }

    @Test
    void encodingsOfAnySystem() throws IOException {
        assertThat(shown(PLAIN.getBytes(UTF_16LE))).isEqualTo(SHOWN);
        assertThat(shown("\uFEFF" + PLAIN)).isEqualTo(SHOWN);
    }

    @Test
    void delimitersThatAreOneCharacter() throws IOException {
        for (String delimiter : new String[] {";", "\t", "|"}) {
            String text = PLAIN.replace(",", delimiter).replace(delimiter + " ", ", ");
            assertThat(shown(text)).isEqualTo(SHOWN);
        }
    }

    @Test
    void aCommaAndABlank() throws IOException {
        assertThat(
                        shown(
                                """
                Date, Name, Notes
                28/01/2025, "Oak, Ltd", x
                29/01/2025, Elm, y
                """))
                .isEqualTo(
                        """
                Date,Name,Notes
                28/01/2025,"Oak, Ltd",x
                29/01/2025,Elm,y
                """);
    }

    @Test
    void blanksDelimitWhereQuotesOrNumbersProveIt() throws IOException {
        assertThat(shown("Date \"Full name\" N\n28/01/2025 \"Oak Ltd\" 1\n29/01/2025 \"Elm\" 2\n"))
                .isEqualTo("Date,Full name,N\n28/01/2025,Oak Ltd,1\n29/01/2025,Elm,2\n");
        assertThat(shown("x 1 2.5\ny 2 3.5\n")).isEqualTo("x,1,2.5\ny,2,3.5\n");
        assertThat(shown("Name\nJohn Smith\nMary Jones\n")).isEqualTo("Name\nJohn Smith\nMary Jones\n");
    }

    @Test
    void aNamedDelimiter() throws IOException {
        assertThat(shown("sep=;\na;b,c\n1;2,3\n")).isEqualTo("a,\"b,c\"\n1,\"2,3\"\n");
    }

    @Test
    void apostrophesAsQuotes() throws IOException {
        assertThat(shown("'Date','Name'\n'28/01/2025','Oak, the women's club'\n'29/01/2025','it''s'\n"))
                .isEqualTo("Date,Name\n28/01/2025,\"Oak, the women's club\"\n29/01/2025,it's\n");
    }

    @Test
    void quotesBehindBackslashes() throws IOException {
        assertThat(shown("Size,Name\n5,\"a 5\\\" pipe\"\n6,\"a 6\\\", new\"\n7,x\n"))
                .isEqualTo("Size,Name\n5,\"a 5\"\" pipe\"\n6,\"a 6\"\", new\"\n7,x\n");
    }

    @Test
    void quotesThatAreNotEscaped() throws IOException {
        assertThat(
                        shown(
                                """
                Date,Name,Place
                28/01/2025,"Table, 48"","Made, here"
                29/01/2025,"Box, 5" wide","There"
                30/01/2025,x,y
                """))
                .isEqualTo(
                        """
                Date,Name,Place
                28/01/2025,"Table, 48""\","Made, here"
                29/01/2025,"Box, 5"" wide",There
                30/01/2025,x,y
                """);
    }

    @Test
    void aFirstLineOfDataIsNoHeaderAndNoneIsInvented() throws IOException {
        String rows = SHOWN.substring(SHOWN.indexOf('\n') + 1);
        assertThat(shown(rows)).isEqualTo(rows);
    }

    @Test
    void headersOfTwoAndThreeLinesBecomeOne() throws IOException {
        assertThat(shown("Visit,Visit,Partner\nDate,Time,Name\n1/2/2025,9:30,Oak\n2/2/2025,9:45,Elm\n"))
                .startsWith("Visit Date,Visit Time,Partner Name\n1/2/2025,9:30,Oak\n");
        assertThat(shown("A,,X\nB,,C\nD,E,F\n1/2/2025,9:30,Oak\n2/2/2025,9:45,Elm\n"))
                .startsWith("A B D,E,X C F\n1/2/2025,9:30,Oak\n");
    }

    @Test
    void linesWithoutQuotesBelowATableInQuotesAreNotThatTablesForm() throws IOException {
        assertThat(
                        shown(
                                """
                        "Day","Account","Count"
                        "10/5/2026","Zion, east","14"
                        "10/6/2026","Clinic","9"

                        Copyright 2026 Example. All rights reserved.
                        Confidential
                        Generated By: J. Example
                        Riverton
                        """))
                .startsWith("Day,Account,Count\n10/5/2026,\"Zion, east\",14\n10/6/2026,Clinic,9\n");
    }

    @Test
    void linesAboveTheHeaderAreLeftOut() throws IOException {
        assertThat(shown("Report of 2025,,,\n,,,\n" + PLAIN)).isEqualTo(SHOWN);
        assertThat(shown("Report\nPrinted on Monday\n\n" + PLAIN)).isEqualTo(SHOWN);
    }

    @Test
    void tablesOneAfterAnotherAreBothShown() throws IOException {
        String second = "Id,Town,Count,Share,More\n1,Oakland,5,0.5,x\n2,Albany,5,0.5,y\n";
        assertThat(shown(PLAIN + "\n" + second)).isEqualTo(SHOWN + second);
    }

    @Test
    void aHeaderAloneAndASingleRow() throws IOException {
        assertThat(shown("Date,Name,Notes\n")).isEqualTo("Date,Name,Notes\n");
        assertThat(shown("Date,Name,Notes\n1/2/2025,Oak,\"a, b\"\n"))
                .isEqualTo("Date,Name,Notes\n1/2/2025,Oak,\"a, b\"\n");
    }

    @Test
    void rowsWithADelimiterTooManyOrTooFewKeepTheirCells() throws IOException {
        assertThat(shown(PLAIN.replace("Fir, Inc\",", "Fir, Inc\",,").replace("10:30,Elm", "10:30Elm")))
                .isEqualTo(SHOWN.replace("Fir, Inc\",", "Fir, Inc\",,").replace("10:30,Elm", "10:30Elm"));
        assertThat(shown(PLAIN.replace("Date,Time", "DateTime"))).isEqualTo(SHOWN.replace("Date,Time", "DateTime"));
    }

    @Test
    void aStrayQuoteInAnyCellIsText() throws IOException {
        String[] cells = {"Date", "Notes", "30/01/2025", "11:30", "good", "31/01/2025", "Yew"};
        for (String cell : cells) {
            assertThat(shown(PLAIN.replace(cell, '"' + cell))).isEqualTo(SHOWN.replace(cell, "\"\"\"" + cell + '"'));
        }
        assertThat(shown(PLAIN.replace("\"Fir, Inc\"", "\"\"Fir, Inc\"")))
                .isEqualTo(SHOWN.replace("\"Fir, Inc\"", "\"\"\"Fir, Inc\""));
        assertThat(shown(PLAIN.replace("Yew,\n", "Yew,\"\n"))).isEqualTo(SHOWN.replace("Yew,\n", "Yew,\"\"\"\"\n"));
    }

    @Test
    void cellsOfSeveralLinesStayOne() throws IOException {
        String text = "Date,\"How many\npeople?\"\n1/2/2025,\"5,\n\nno 6\"\n2/2/2025,7\n";
        assertThat(shown(text)).isEqualTo(text);
    }

    @Test
    void blankCellsAreKept() throws IOException {
        assertThat(shown("Name,N\n,\nx,1\n")).isEqualTo("Name,N\n,\nx,1\n");
        assertThat(shown("Name\n\"\"\nx\n")).isEqualTo("Name\n\"\"\nx\n");
    }
}
