package org.communitypartners.assessment.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.intake.InputRead;
import org.communitypartners.assessment.intake.InputText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** src/docs/measures.md section 2, "Personal data". */
class PersonalDataTest {
    private final Path folder;

    PersonalDataTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write to ana.lopez+kids@mail.example.org today|write to [removed] today",
                "call (801) 555-0142 first|call [removed] first",
                "801-555-0142|[removed]",
                "801.555.0142|[removed]",
                "8015550142|[removed]",
                "+1 801 555 0142|[removed]",
                "1-801-555-0142|[removed]",
                "555-0142|[removed]",
                "801\u2011555\u20110142|[removed]",
                "801 \u2013 555 \u2013 0142|[removed]",
                "+44 20 7946 0958|[removed]",
                "SSN 123-45-6789.|SSN [removed].",
                "123 45 6789|[removed]",
                "SSN: 123456789|SSN: [removed]",
                "A123456789|[removed]",
                "A-123-456-789|[removed]",
                "a# 12345678|[removed]",
                "A 123 456 789|[removed]",
                "\u0668\u0660\u0661-\u0665\u0665\u0665-\u0660\u0661\u0664\u0662|[removed]"
            })
    void personalDataInTextIsMasked(String text, String masked) {
        assertThat(PersonalData.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Storytime", "on 2026-10-03 at 10:00-12:30", "10/3/2026 to 10/12/2026", "20261003", "$1,250,000.00",
                "room 12, 25 people, 40 chairs", "zip 84104-1234", "ratio 3:10", "1200 of 84210 residents", "LSTA-26",
                "Route 123 & 4567", "grant 2026-000123"
            })
    void otherNumbersStay(String text) {
        assertThat(PersonalData.mask(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name",
                "First name",
                "Last Name",
                "Participant name",
                "Participant",
                "Attendee Name",
                "Child's name",
                "Phone",
                "Phone number",
                "E-mail",
                "Email address",
                "Your e-mail",
                "Home address",
                "Address",
                "Birth date",
                "Date of birth",
                "DOB",
                "SSN",
                "Social security number",
                "A-number",
                "Alien number",
                "Passport",
                "Passport no.",
                "Card barcode",
                "Library card number",
                "Library card #",
                "Parent signature",
                "Emergency contact phone",
                "What is your name?",
                "Registrant email"
            })
    void columnsAboutParticipantsAreRecognised(String heading) {
        assertThat(PersonalData.isPersonal(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Weather", "Room", "Registered", "Event series", "Staff lead", "Budget", "Photo?"})
    void otherColumnsAreNot(String heading) {
        assertThat(PersonalData.isPersonal(heading)).isFalse();
    }

    @Test
    void nothingOfAParticipantReachesAnyOutput() {
        InputRead read = InputText.readOne(
                folder,
                """
                Log of ana@mail.example.org
                activity_id,date,partner,title,attendance,Participant name,E-mail,notes,Questions? ask 801-555-0142
                A-1234567,2026-10-03,Oak,Call 801-555-0142,5,Maria Secret,maria@mail.example.org,SSN 123-45-6789,
                B,2026-10-04,Elm 801-555-0142,Chess,801-555-0142,Maria Secret,maria@mail.example.org,,
                C,2026-10-05,Elm,Chess,5,Maria Secret,maria@mail.example.org,fine,,,surplus
                D,2026-10-05,Elm,"Chess,5,Maria Secret,maria@mail.example.org,fine,
                ,,,Total,5,Maria Secret,,,
                ,,,,,Maria Secret,,,
                B2,2026-10-04,Elm,Chess,5,,,,
                B2,2026-10-04,Elm,Chess,6,Maria Secret,,,
                """);
        String told = Stream.of(read.counted, read.disposed, read.notes, read.accounts, read.partners())
                .map(Object::toString)
                .reduce("", String::concat);
        assertThat(told)
                .doesNotContain("Maria", "Secret", "mail.example.org", "555-0142", "123-45-6789")
                .contains("A-1234567");
        assertThat(read.notes(Kind.PERSONAL_DATA))
                .contains(
                        "The column \"Participant name\" is about participants and is not read; 4 rows fill it. Remove it"
                                + " from the export.",
                        "E-mail addresses, phone numbers or identity numbers in the notes of 1 row were masked. Remove"
                                + " them from the log.");
    }

    @Test
    void theRowOfARejectedLineShowsOurColumnsOnly() {
        InputRead read = InputText.readOne(
                folder, "date,partner,Weather,attendance,Child name\n2026-10-03,\"Oak, Inc\",sunny,lots,Maria\n");
        assertThat(read.onlyDisposed().row()).isEqualTo("2026-10-03,\"Oak, Inc\",lots");
        assertThat(read.onlyDisposed().value()).isEqualTo("lots");
    }
}
