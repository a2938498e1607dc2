package org.communitypartners.assessment.measure.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communitypartners.assessment.measure.review.SimilarNames.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Sankt Olaf Parish,Sant Olaf Parish",
        "Open Door Shelter,Open Door Shelters",
        "Kingsley High,Kingsly High",
        "Night Harbor,The Night Harbor",
        "Zion Chapel,Chapel Zion",
        "Oak Hall,Oak Hal",
        "Peñón Center,Penon Center",
        "Mercado Sol,Mercado del Sol",
        "Union Hall 12,Union Hal 12",
        "Boys and Girls Club,Boys & Girls Club"
    })
    void namesALetterOrTwoApartOrOfTheSameWordsLookAlike(String left, String right) {
        assertThat(SimilarNames.among(List.of(left, right))).containsExactly(new Pair(left, right));
    }

    @ParameterizedTest
    @CsvSource({
        "Union Hall 12,Union Hall 13",
        "Oak,Elm",
        "Oak,Oaks",
        "Northside Clinic,Southside Clinic",
        "Zion Chapel,Zion Temple",
        "Mercy General,County General",
        "PS 1,PS 11"
    })
    void otherNamesDoNot(String left, String right) {
        assertThat(SimilarNames.among(List.of(left, right))).isEmpty();
    }

    @Test
    void aPairIsGivenOnceInTheOrderOfTheNames() {
        assertThat(SimilarNames.among(List.of("Zion Chapels", "Oak Hall", "Zion Chapel", "The Zion Chapel")))
                .containsExactly(new Pair("Zion Chapels", "Zion Chapel"), new Pair("Zion Chapel", "The Zion Chapel"));
    }

    @Test
    void fewOfThousandsOfNamesAreAlike() {
        List<String> names = SimilarNamesBenchmark.names(2000);
        assertThat(SimilarNames.among(names)).hasSizeLessThan(names.size());
    }
}
