package org.communitypartners.assessment.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {
    @Test
    void aLineIsSplitByTheDialectAlone() {
        assertThat(Dialect.of(';').split("a;\"b;c\";d, e")).containsExactly("a", "b;c", "d, e");
        assertThat(Dialect.of(',').split("")).containsExactly("");
        assertThat(Dialect.of(',').split("a,\"b, left open")).containsExactly("a", "b, left open");
        assertThat(new Dialect(", ", '\'', '\'').split("a, 'b, c', d,e")).containsExactly("a", "b, c", "d,e");
        assertThat(new Dialect("|", Dialect.NONE, Dialect.NONE).split("a|\"b|c"))
                .containsExactly("a", "\"b", "c");
    }

    @Test
    void aRecordOfAKnownWidthIsSplitAsAReaderReadsIt() {
        assertThat(Dialect.of(',').split("1,\"Oak\" Hall,x", 3)).containsExactly("1", "\"Oak\" Hall", "x");
        assertThat(Dialect.of(',').split("1,\"a \"b, c\" d\",x", 3)).containsExactly("1", "a \"b, c\" d", "x");
        assertThat(Dialect.of(',').split("1,\"two\nlines\",x", 3)).containsExactly("1", "two\nlines", "x");
        assertThat(Dialect.of(',').split("1,\"left open,x", 3)).containsExactly("1", "left open,x");
    }

    @Test
    void excelNamesADelimiterOnTheFirstLine() {
        assertThat(Dialect.namedBy("sep=;")).contains(Dialect.of(';'));
        assertThat(Dialect.namedBy("SEP=\t")).contains(Dialect.of('\t'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=", "sep=;;", "separate", "a;sep=;", "sep=\"", ""})
    void otherFirstLinesNameNone(String line) {
        assertThat(Dialect.namedBy(line)).isEmpty();
    }

    @Test
    void aDelimiterThatHoldsTheQuoteIsRefused() {
        assertThatThrownBy(() -> new Dialect("\"", '"', '"')).hasMessageContaining("holds no quote");
        assertThatThrownBy(() -> new Dialect("", '"', '"')).hasMessageContaining("at least one character");
    }
}
