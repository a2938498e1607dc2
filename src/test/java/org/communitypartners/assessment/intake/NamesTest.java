package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** src/docs/measures.md section 2, "Partners": how partners, outlets and languages are matched and shown. */
class NamesTest {
    private final Path folder;

    NamesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void partnersAreMatchedByAnyOfTheirNames() {
        InputRead read = InputText.in(folder)
                .with("partners.csv", "partner,also_called\nOak Hall,The Oak; Oak Community Hall\n")
                .with(
                        "activities/desk/log.csv",
                        """
                        date,partner
                        2026-10-01,OAK-HALL
                        2026-10-02,the oak
                        2026-10-03,Oak\u200B Hall\s
                        2026-10-04,Oak Community  Hall
                        2026-10-05,Oak Halls
                        """)
                .read();
        assertThat(read.counted)
                .extracting(row -> row.partner().key())
                .containsExactly("oakhall", "oakhall", "oakhall", "oakhall", "oakhalls");
    }

    @Test
    void aPartnersOwnNameIsNeverAnothers() {
        InputRead read = InputText.in(folder)
                .with("partners.csv", "partner,also_called\nOak Hall,Elm Hall; The Hall\nElm Hall,The Hall\n")
                .with("activities/desk/log.csv", "date,partner\n2026-10-01,Elm Hall\n2026-10-01,The Hall\n")
                .read();
        assertThat(read.counted).extracting(row -> row.partner().key()).containsExactly("elmhall", "oakhall");
        assertThat(read.disposed)
                .extracting(row -> row.line() + " " + row.reason().id() + " " + row.value())
                .containsExactly("2 ambiguous_column Elm Hall", "3 ambiguous_column The Hall");
    }

    @Test
    void namesAreShownAsFirstMetInTheOrderOfSourcesAndFiles() {
        InputRead read = InputText.in(folder)
                .with("activities/b/2026-10.csv", "date,partner,outlet\n2026-10-01,ASH,EAST\n2026-10-01,elm,Main\n")
                .with("activities/b/2026-9.csv", "date,partner,outlet,attendance\n2026-09-01,Ash,east,lots\n")
                .with("activities/a/log.csv", "date,partner,outlet\n2026-10-02,oak  hall,MAIN\n2026-10-02,Oak Hall,\n")
                .read();
        assertThat(read.partners()).containsExactly("oak hall", "Ash", "elm");
        assertThat(read.outlets()).containsExactly("MAIN", "east");
    }

    @Test
    void namesOfRowsWhoseCellsMayBeShiftedAreNotMet() {
        InputRead read =
                InputText.readOne(folder, "date,partner,title\n2026-10-01,ASH,Chess,5\n2026-10-01,Ash,Chess\n");
        assertThat(read.partners()).containsExactly("Ash");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "Spanish|Spanish",
                "SPANISH|Spanish",
                "es|Spanish",
                "ES|Spanish",
                "spa|Spanish",
                "ht|Haitian Creole",
                "hat|Haitian Creole",
                "haitian creole|Haitian Creole",
                "vi|Vietnamese",
                "so|Somali",
                "uk|Ukrainian",
                "ar|Arabic",
                "Dari|Dari",
                "prs|Dari",
                "en|English",
                "zho|Chinese",
                "chi|Chinese",
                "fre|French",
                "per|Persian",
                "my|Burmese",
                "swa|Swahili",
                "iw|Hebrew",
                "Farsi|Persian",
                "klingon|klingon",
                "tlh|tlh",
                "English, Spanish|English; Spanish",
                "en/es|English; Spanish",
                "English & Somali|English; Somali",
                "English and Somali|English; Somali",
                "Spanish; Arabic|Spanish; Arabic",
                "English-Spanish|English; Spanish",
                "English \u2013 Spanish|English; Spanish",
                "English or Spanish|English; Spanish",
                "English + Spanish|English; Spanish",
                "English+Spanish|English; Spanish",
                "English/Quenya|English",
                "Bilingual Spanish|Spanish; English",
                "Spanish, English, Spanish|Spanish; English",
                "Quenya/Sindarin|",
                "n/a|",
                "``|"
            })
    void languagesShowByTheirEnglishNames(String cell, String shown) {
        InputRead read = InputText.readOne(folder, "date,partner,language\n2026-10-01,Oak,\"" + cell + "\"\n");
        assertThat(read.only().language()).isEqualTo(shown == null ? "" : shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bengali|Bengali",
                "Bangla|Bengali",
                "bn|Bengali",
                "ben|Bengali",
                "Bengali (Bangla)|Bengali",
                "Panjabi|Punjabi",
                "Punjabi/Panjabi|Punjabi",
                "pa|Punjabi",
                "Pushto|Pashto",
                "ps|Pashto",
                "Haitian|Haitian Creole",
                "Haitian-Creole|Haitian Creole",
                "Haitian; Haitian Creole|Haitian Creole",
                "Castilian|Spanish",
                "Spanish; Castilian|Spanish",
                "Odia|Oriya",
                "or|Oriya",
                "Uighur|Uyghur",
                "Chichewa|Nyanja",
                "Chichewa; Chewa; Nyanja|Nyanja",
                "Sinhalese|Sinhala",
                "Kirghiz|Kyrgyz",
                "Central Khmer|Khmer",
                "Moldovan|Romanian",
                "mo|Romanian",
                "Ndebele, North; North Ndebele|North Ndebele",
                "Central Kurdish|Sorani",
                "Mandarin Chinese|Mandarin"
            })
    void theNamesThatIso639GivesOneLanguageAreOneLanguage(String cell, String shown) {
        InputRead read = InputText.in(folder)
                .with("populations.csv", "scope,name,population\nlanguage,\"" + cell + "\",100\n")
                .with("activities/desk/log.csv", "date,partner,language\n2026-10-01,Oak,\"" + cell + "\"\n")
                .read();
        assertThat(read.only().language()).isEqualTo(shown);
        assertThat(read.folder.tables().populations())
                .extracting(row -> row.name().text())
                .containsExactly(shown);
        assertThat(read.notes(Kind.UNKNOWN_VALUE)).isEmpty();
        assertThat(read.notes(Kind.SEVERAL_VALUES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Luba-Katanga", "Serbo-Croatian", "Luo (Tanzania)", "English-Quenya", "en-ES"})
    void aHyphenOrABracketDoesNotMakeSeveralLanguagesOfOne(String cell) {
        InputRead read = InputText.readOne(folder, "date,partner,language\n2026-10-01,Oak," + cell + "\n");
        assertThat(read.only().language()).isEqualTo(cell);
        assertThat(read.notes(Kind.SEVERAL_VALUES)).isEmpty();
    }

    @Test
    void severalLanguagesAndUnknownOnesAreTold() {
        InputRead read = InputText.readOne(
                folder,
                """
                date,partner,language
                2026-10-01,Oak,en/Quenya
                2026-10-02,Oak,Quenya
                2026-10-03,Oak,QUENYA
                2026-10-04,Oak,English-Spanish
                """);
        assertThat(read.notes(Kind.SEVERAL_VALUES))
                .containsExactly(
                        "\"en/Quenya\" in 1 row names something that is no known language; it is read as the known"
                                + " ones. Correct it.");
        assertThat(read.notes(Kind.UNKNOWN_VALUE))
                .contains("\"Quenya\" in 1 row is no known language; it is shown as written. Correct it if it is"
                        + " misspelt.");
        assertThat(read.counted.get(1).languages().get(0).key())
                .isEqualTo(read.counted.get(2).languages().get(0).key());
    }

    @Test
    void aRowsTypeIsKnownByItsOtherNamesOrUnknown() {
        InputRead read = InputText.in(folder)
                .with("partner-types.csv", "partner_type,also_called\nBakeries,bakery; bread shop\nChurch,chapel\n")
                .with(
                        "activities/desk/log.csv",
                        """
                        date,partner,partner_type
                        2026-10-01,A,Bread shops
                        2026-10-01,B,chapels
                        2026-10-01,C,Zoo
                        2026-10-01,D,
                        2026-10-01,E,other
                        """)
                .read();
        assertThat(read.counted)
                .extracting(row -> String.valueOf(row.partnerType()))
                .containsExactly("Bakeries", "Churches", "null", "null", "Other partners");
        assertThat(read.folder.tables().partnerTypes())
                .extracting(type -> type.name())
                .hasSize(11)
                .contains("Bakeries")
                .endsWith("Other partners");
        assertThat(read.notes(Kind.UNKNOWN_VALUE))
                .containsExactly(
                        "\"Zoo\" in 1 row is no known partner_type; the row names no type. Correct it, or say in"
                                + " partner-types.csv what it means.");
    }
}
