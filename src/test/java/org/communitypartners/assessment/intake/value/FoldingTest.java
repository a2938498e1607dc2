package org.communitypartners.assessment.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** src/docs/measures.md section 2, "Partners", and section 1, "Kinds of partners". */
class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "St. Anne's Church|ST ANNES CHURCH", "Open  Door Shelter|open door shelter", "A&B Market|a b market",
                "\uFF2D\uFF41\uFF52\uFF4B\uFF45\uFF54|Market", "Caf\u00E9|Cafe\u0301", "Oak\u200BHall|Oak Hall",
                "\u0110\u00ECnh Vi\u1EC7t|\u0111\u00ECnh vi\u1EC7t", "Stra\u00DFe|STRASSE", "Oak\u00A0Hall|Oak Hall",
                "Oak-Hall|Oak Hall", "\uFB01rst|first"
            })
    void namesThatPeopleTakeForEqualAreEqual(String left, String right) {
        assertThat(Folding.name(left)).isEqualTo(Folding.name(right));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Caf\u00E9|Cafe", "Oak Hall|Oak Hal", "C++|C", "!!!|???"})
    void namesThatDifferInMoreStayApart(String left, String right) {
        assertThat(Folding.name(left)).isNotEqualTo(Folding.name(right));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "churches|Churches",
                "Church|Churches",
                "Faith-based organisation|Churches",
                "mosques|Churches",
                "SYNAGOGUE|Churches",
                "Gurdwara|Churches",
                "religious organizations|Churches",
                "congregation|Churches",
                "Refugee Center|Refugee centers",
                "Resettlement agencies|Refugee centers",
                "newcomer centre|Refugee centers",
                "cultural organisation|Cultural organizations",
                "Museums|Cultural organizations",
                "heritage societies|Cultural organizations",
                "Clinics & Hospitals|Clinics and hospitals",
                "clinic/hospital|Clinics and hospitals",
                "health|Clinics and hospitals",
                "medical centre|Clinics and hospitals",
                "WIC|WIC offices and government agencies",
                "WIC office and other government agency|WIC offices and government agencies",
                "County offices|WIC offices and government agencies",
                "consulate|WIC offices and government agencies",
                "Parks/Playgrounds|Parks and playgrounds",
                "parks & recreation|Parks and playgrounds",
                "family shelters|Shelters",
                "transitional housing|Shelters",
                "Head Start|ESL classes and schools",
                "ESL class or school system|ESL classes and schools",
                "School districts|ESL classes and schools",
                "ESL|ESL classes and schools",
                "groceries|Neighborhood stores",
                "neighbourhood store|Neighborhood stores",
                "Businesses|Neighborhood stores",
                "Other|Other partners",
                "other partners|Other partners"
            })
    void partnerTypesAreKnownInSingularAndPluralAndBySeveralNames(String written, String type) {
        assertThat(new PartnerTypes().named(written))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(type));
    }
}
