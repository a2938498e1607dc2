package org.communitypartners.assessment.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Headings of calendar tools, survey forms, outreach logs and health systems, as a careful person reads them. */
class HeadingVocabularyTest {
    private static final HeadingVocabulary WORDS = HeadingVocabulary.read();

    @ParameterizedTest
    @CsvFileSource(resources = "/headings/read.csv", numLinesToSkip = 1)
    void aHeadingMeansWhatItsWordsSay(String heading, String column, @Nullable String sense) {
        assertThat(WORDS.meaningOf(heading))
                .map(meaning -> meaning.column().id() + " " + meaning.sense().id())
                .contains(column + " " + (sense == null ? "plain" : sense));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/headings/none.csv", numLinesToSkip = 1)
    void aHeadingOfSomethingElseMeansNoColumn(String heading) {
        assertThat(WORDS.meaningOf(heading)).isEmpty();
    }
}
