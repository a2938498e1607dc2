package org.communitypartners.assessment.intake.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which language a cell names, and which ones, by the table of languages. */
class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @CsvFileSource(resources = "/intake/language-spellings.csv", useHeadersInDisplayName = true)
    void aLanguageShowsByItsEnglishNameHoweverItIsWritten(String spelling, String language) {
        assertThat(LANGUAGES.named(spelling).orElse(spelling)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/intake/language-lists.csv", useHeadersInDisplayName = true, emptyValue = "")
    void aCellNamesItsLanguagesAndWhatElseItSays(String cell, String languages, String unknown) {
        LanguageList list = LANGUAGES.in(cell);
        assertThat(String.join("; ", list.languages())).isEqualTo(languages == null ? "" : languages);
        assertThat(String.join("; ", list.unknown())).isEqualTo(unknown == null ? "" : unknown);
    }

    @Test
    void aNameOfTwoLanguagesIsRefused() {
        List<Language> table = List.of(
                new Language("aaa", "First", "", List.of("aaa", "First", "Tonga")),
                new Language("bbb", "Second", "", List.of("bbb", "Second", "TÓNGA")));
        assertThatThrownBy(() -> new Languages(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"TÓNGA\" is both First and Second.");
    }

    @Test
    void everySpellingOfTheTableNamesItsOwnLanguage() {
        for (Language language : LanguageTable.read()) {
            assertThat(language.spellings())
                    // The code of Hokkien, "nan", is also how programs write that a value is missing.
                    .filteredOn(spelling -> !Words.isBlank(spelling))
                    .allSatisfy(spelling -> assertThat(LANGUAGES.in(spelling))
                            .isEqualTo(new LanguageList(List.of(language.name()), List.of())));
        }
    }

    @Test
    void everyKindIsOfALanguageOfTheTable() {
        List<Language> table = LanguageTable.read();
        assertThat(table)
                .filteredOn(language -> !language.partOf().isEmpty())
                .extracting(Language::partOf)
                .isNotEmpty()
                .isSubsetOf(table.stream().map(Language::code).collect(Collectors.toSet()));
    }
}
