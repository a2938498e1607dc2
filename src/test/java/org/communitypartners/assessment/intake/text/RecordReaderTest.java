package org.communitypartners.assessment.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
    private static List<String> read(String text) {
        return Reading.lines(Reading.of(text));
    }

    @Test
    void linesEndAsTheyCome() {
        assertThat(read("a,b\n1,2\r\n3,4\r5,6\n\r\n7,8"))
                .containsExactly("1 [a|b]", "2 [1|2]", "3 [3|4]", "4 [5|6]", "5 []", "6 [7|8]");
    }

    @Test
    void quotedCellsHoldDelimitersQuotesAndLineEnds() {
        assertThat(
                        read(
                                """
                id,date,partner,notes
                1,2025-02-04,"Smith, Jones","the ""old"" hall"
                2,2025-02-05,Oak,"one

                two, three\r
                four"
                3,2025-02-06,"",\"\"\"\"
                """))
                .containsExactly(
                        "1 [id|date|partner|notes]",
                        "2 [1|2025-02-04|Smith, Jones|the \"old\" hall]",
                        "3 [2|2025-02-05|Oak|one\\n\\ntwo, three\\r\\nfour]",
                        "7 [3|2025-02-06||\"]");
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsItsRowOnly() {
        assertThat(
                        read(
                                """
                id,date,partner,notes
                1,2025-02-04,Oak,"brought cookies
                2,2025-02-05,Elm,
                3,2025-02-06,Ash,"tea "" and
                4,2025-02-07,Fir,"more, and
                not a row
                5,2025-02-08,Yew,"last
                """))
                .containsExactly(
                        "1 [id|date|partner|notes]",
                        "2 UNTERMINATED_QUOTE [1|2025-02-04|Oak|brought cookies]",
                        "3 [2|2025-02-05|Elm|]",
                        "4 UNTERMINATED_QUOTE [3|2025-02-06|Ash|tea \" and]",
                        "5 UNTERMINATED_QUOTE [4|2025-02-07|Fir|more, and]",
                        "7 UNTERMINATED_QUOTE [5|2025-02-08|Yew|last]");
    }

    @Test
    void strayQuotesAreText() {
        assertThat(
                        read(
                                """
                id,date,partner,notes
                1,2025-02-04,2" pipe,5' 6" tall
                2,2025-02-05,"Riverside "Makers" Guild",ok
                3,2025-02-06,"abc"def,ok
                4,2025-02-07, "Smith, Jones" , "ok"
                5,2025-02-08,"2,6" pots",ok
                6,2025-02-09,"8"" pots"",ok
                7,2025-02-10,"a, b"c,ok
                """))
                .containsExactly(
                        "1 [id|date|partner|notes]",
                        "2 [1|2025-02-04|2\" pipe|5' 6\" tall]",
                        "3 [2|2025-02-05|Riverside \"Makers\" Guild|ok]",
                        "4 [3|2025-02-06|\"abc\"def|ok]",
                        "5 [4|2025-02-07|Smith, Jones|ok]",
                        "6 [5|2025-02-08|2,6\" pots|ok]",
                        "7 [6|2025-02-09|8\" pots\"|ok]",
                        "8 [7|2025-02-10|a, bc|ok]");
    }
}
