package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several partners in one cell. */
class CoPartnersTest {
    private final InputText input;

    CoPartnersTest(@TempDir Path folder) {
        input = InputText.in(folder);
    }

    private static String row(Activity row) {
        List<String> others = row.coPartners().stream().map(Term::text).toList();
        return others.isEmpty() ? row.partner().text() : row.partner().text() + " with " + String.join(", ", others);
    }

    private InputRead log(String... partners) {
        StringBuilder text = new StringBuilder("date,partner,attendance\n");
        for (int i = 0; i < partners.length; i++) {
            text.append("2026-10-")
                    .append(10 + i % 20)
                    .append(",\"")
                    .append(partners[i])
                    .append("\",")
                    .append(i)
                    .append('\n');
        }
        return input.with("activities/desk/log.csv", text.toString()).read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zion; Elm", "Zion;Elm;", "Zion | Elm", "Zion\nElm", "; Zion ;; elm", "Zion; Elm; ZION; none"})
    void semicolonsBarsAndLineBreaksSetPartnersApart(String cell) {
        InputRead read = log(cell, "Elm");
        assertThat(row(read.counted.get(0))).isEqualToIgnoringCase("Zion with Elm");
        assertThat(read.partners()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zion;", "Zion; none", "Zion; zion", "Zion; &nbsp;"})
    void oneNameWithSeparatorsIsOnePartner(String cell) {
        InputRead read = log(cell);
        assertThat(row(read.only())).isEqualTo("Zion");
        assertThat(read.decisions).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Elm, Zion|Elm with Zion",
                "Elm & Zion|Elm with Zion",
                "Elm &amp; Zion|Elm with Zion",
                "Elm and zion|Elm with zion",
                "Elm/Zion|Elm with Zion",
                "Zion + Elm|Zion with Elm",
                "Zion, Elm, and Ash Clinic|Zion with Elm, Ash Clinic",
                "Parks & Recreation, Zion|Parks & Recreation with Zion",
                "Ash Clinic; Elm, Zion|Ash Clinic with Elm, Zion",
                "Zion, Oak|Zion, Oak",
                "St. Mary's Church & School|St. Mary's Church & School",
                "Parks & Recreation|Parks & Recreation"
            })
    void otherMarksDoSoWhereEveryPartStandsByItselfElsewhere(String cell, String partners) {
        InputRead read = log("Zion", "Elm", "Ash Clinic", "Parks & Recreation", cell);
        assertThat(row(read.counted.get(4))).isEqualTo(partners);
        assertThat(read.partners()).doesNotContain("Elm, Zion");
    }

    @Test
    void theRegistryKnowsPartsAndWholes() {
        input.with("partners.csv", "partner,also_called\nZion,Zion Chapel\nElm,\nZion & Elm Trust,Zion; Elm Trust\n");
        InputRead read = log("Zion Chapel, Elm", "Zion & Elm Trust", "Zion; Elm Trust");
        assertThat(read.counted)
                .extracting(row -> row.partner().key())
                .containsExactly("zion", "zionelmtrust", "zionelmtrust");
        assertThat(read.counted.get(0).coPartners()).extracting(Term::key).containsExactly("elm");
    }

    @Test
    void aPartMayStandByItselfInAnotherSource() {
        input.with("activities/north/log.csv", "date,partner\n2026-10-03,Elm\n");
        assertThat(row(log("Zion, Elm", "Zion").counted.get(0))).isEqualTo("Zion with Elm");
    }

    @Test
    void everyRowIsADecisionThatAPersonMayOverrule() {
        InputRead read = log("Zion; Elm", "Zion", "Elm, Zion");
        assertThat(read.decisions)
                .extracting(Decision::sentence)
                .containsExactly(
                        "activities/desk/log.csv, line 2: several partners in one cell: the people are counted with Zion,"
                                + " and Elm took part (because: semicolons, bars or line breaks stand between them). To"
                                + " decide otherwise, add to sources.csv: desk,cohosts,no",
                        "activities/desk/log.csv, line 4: several partners in one cell: the people are counted with Elm,"
                                + " and Zion took part (because: each of them is in partners.csv or stands by itself"
                                + " elsewhere). To decide otherwise, add to sources.csv: desk,cohosts,no");
        assertThat(read.decisions).extracting(Decision::kind).containsOnly(DecisionKind.COHOSTS);
        input.with("sources.csv", "source,setting,value\ndesk,cohosts,no\n");
        InputRead otherwise = log("Zion; Elm", "Zion", "Elm, Zion");
        assertThat(otherwise.counted).extracting(CoPartnersTest::row).containsExactly("Zion; Elm", "Zion", "Elm, Zion");
        assertThat(otherwise.decisions).isEmpty();
    }

    @Test
    void aCorrectedRowIsKnownByItsFirstPartner() {
        InputRead read = input.with("activities/desk/a.csv", "date,partner,attendance\n2026-10-03,Zion; Elm,lots\n")
                .with("activities/desk/b.csv", "date,partner,attendance\n2026-10-03,Zion; Elm,5\n")
                .read();
        assertThat(read.verdicts()).containsExactly("superseded", "counted");
    }

    @Test
    void aCellOfManyPiecesIsSoonRead() {
        String[] partners = new String[30];
        for (int i = 0; i < 29; i++) {
            partners[i] = "P" + i;
        }
        partners[29] = String.join(", ", Arrays.asList(partners).subList(0, 29));
        assertThat(row(log(partners).counted.get(29))).startsWith("P0 with P1, P2");
    }
}
