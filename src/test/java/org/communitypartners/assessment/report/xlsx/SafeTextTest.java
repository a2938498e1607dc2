package org.communitypartners.assessment.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communitypartners.assessment.report.model.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مركز اللاجئين",
                "አማርኛ",
                "Đình Việt",
                "Dinh Vie\u0323\u0302t",
                "👩‍👩‍👧 family",
                "a\tb\nc",
                "=1+1",
                ""
            })
    void ordinaryTextOfAnyScriptIsLeftAlone(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void whatAFileCannotHoldIsReplacedVisibly() {
        assertThat(SafeText.of("a\u0000b\u000Bc\uD800d\uFFFFe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void lineEndsBecomeTheOneThatCellsKnow() {
        assertThat(SafeText.of("a\r\nb\rc")).isEqualTo("a\nb\nc");
    }

    @Test
    void theFormThatSpreadsheetsReadAsACharacterIsEscaped() {
        assertThat(SafeText.of("_x0041_ and __x0041_ but _x41_"))
                .isEqualTo("_x005F_x0041_ and __x005F_x0041_ but _x41_");
    }

    @Test
    void textTooLongForACellIsCutVisiblyBetweenCharacters() {
        String cut = SafeText.of("😀".repeat(20_000));

        assertThat(cut).hasSizeLessThanOrEqualTo(SafeText.LONGEST).endsWith(" […cut here]");
        assertThat(cut.codePoints().filter(c -> c != 0x1F600).count()).isEqualTo(" […cut here]".length());
    }

    @Test
    void aTextForAFooterIsShortenedBetweenCharacters() {
        assertThat(SafeText.atMost(6, "Oak\nCo")).isEqualTo("Oak Co");
        assertThat(SafeText.atMost(5, "Oak Co")).isEqualTo("Oak …");
        assertThat(SafeText.atMost(4, "ab😀d!")).isEqualTo("ab…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1 Youth Alliance", "-5", "@sum", "\t=1"})
    void whatASpreadsheetMightRunIsRecognised(String text) {
        assertThat(SafeText.looksLikeFormula(text)).isTrue();
    }

    @Property(seed = "2026")
    void anyTextBecomesOneThatAFileCanHold(@ForAll String text) {
        assertThat(SafeText.of(text).codePoints()).allMatch(Characters::isWritable);
    }
}
