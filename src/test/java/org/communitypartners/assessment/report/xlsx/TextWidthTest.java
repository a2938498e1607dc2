package org.communitypartners.assessment.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.communitypartners.assessment.report.model.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @Test
    void aDigitIsOneWideAndNarrowLettersAreLess() {
        assertThat(TextWidth.of("0000")).isEqualTo(4);
        assertThat(TextWidth.of("illi")).isLessThan(2);
        assertThat(TextWidth.of("WWWW")).isGreaterThan(6);
    }

    @Test
    void theLongestLineCounts() {
        assertThat(TextWidth.of("a\n0000\nb")).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"1234567, COUNT, 8", "0.5, SHARE, 3.7", "12.25, DECIMAL, 3.5", "-5, CHANGE, 4.2"})
    void aNumberIsAsWideAsItIsShown(BigDecimal value, Format format, double width) {
        assertThat(TextWidth.of(value, format)).isCloseTo(width, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"one two three, 20, 1", "one two three, 8, 2", "one two three, 3.5, 4", "'', 5, 1"})
    void textWrapsAtWordsAndThroughLongOnes(String text, double available, int lines) {
        assertThat(TextWidth.lines(text, available)).isEqualTo(lines);
    }

    @Test
    void wrappedWordsAreThoseOfTheText() {
        assertThat(TextWidth.wrap("•  one two three\nfour", 8)).containsExactly("•  one", "two three", "four");
        assertThat(TextWidth.wrap("onetwothreefour five", 8)).containsExactly("onetwothreefour", "five");
        assertThat(TextWidth.wrap("", 8)).containsExactly("");
    }
}
