package org.communitypartners.assessment.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.intake.header.ColumnNames.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** src/docs/measures.md section 1: the names that real exports use. */
class ColumnNamesTest {
    private final ColumnNames names = new ColumnNames();

    /** Best names first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            textBlock =
                    """
            activity_id: id, event id, record id
            activity_date: date, event date, start date, program date, session date
            start_time: time, start
            partner: partner name, partner organization, organization, organisation, agency, stakeholder, community partner, host, site
            partner_type: type of partner, organization type, partner category
            title: event, event title, event name, program, program name, activity, subject, description
            activity_class: class, activity type, event type, category
            location_mode: mode, where, format, delivery
            target_age: age group, ages, audience, audiences
            attendance: actual attendance (in-person), in-person attendance, attendance (in-person), attendees, actual attendance, total attendance, head count, headcount, number attending, participants
            attendance_virtual: virtual attendance, online attendance, attendance (online), actual attendance (online)
            people_exposed: exposed
            people_engaged: engaged, contacts made
            count_method: method
            status: publishing status, event status
            language: languages
            outlet: branch, library branch, library, library name, location
            series_id: series
            session_minutes: minutes, length, duration
            staff_hours: hours
            partner_hours: volunteer hours
            in_kind_value: in kind, in-kind
            cards_issued: cards, new cards, library cards
            materials_given: materials, giveaways
            referrals:
            new_participants: new, first time, first-time participants
            library_contributed:
            grant_code: grant, funding
            notes: note, comments, event note
            """)
    void everyColumnHasItsNamesInTheirOrder(String column, String others) {
        List<String> headings = new ArrayList<>(List.of(column));
        if (others != null) {
            headings.addAll(Arrays.asList(others.split(", ")));
        }
        List<Meaning> meanings =
                headings.stream().map(names::of).map(Optional::orElseThrow).toList();
        assertThat(meanings).extracting(meaning -> meaning.column().id()).containsOnly(column);
        assertThat(meanings).extracting(Meaning::rank).isSorted();
        assertThat(meanings.get(0).rank()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVITY-ID,activity_id",
        "Date:,activity_date",
        "  Event\u00A0Date ,activity_date",
        "Pa\u0301rtner,partner",
        "\u200BPartner,partner",
        "In-Kind Value ($),in_kind_value",
        "Event  Title*,title",
        "Date (MM/DD/YYYY),activity_date",
        "Start time (24 h),start_time",
        "Partner (required),partner",
        "Duration (minutes),session_minutes",
        "Staff hours (hrs),staff_hours"
    })
    void caseAccentsSpacesAndPunctuationDoNotMatter(String heading, String column) {
        assertThat(names.of(heading).map(meaning -> meaning.column().id())).contains(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Registered",
                "Registrations",
                "Seats",
                "Capacity",
                "Anticipated attendance",
                "Expected attendance",
                "Timestamp",
                "Weather",
                "",
                "Hours (minutes)"
            })
    void registrationsAndTimestampsAndOtherUnitsMeanNoColumn(String heading) {
        assertThat(names.of(heading)).isEmpty();
    }

    @Test
    void thePersonsWordComesBeforeEveryOtherName() {
        PersonsWords said = new PersonsWords();
        said.say("Bodies", Optional.of(Column.ATTENDANCE), "");
        said.say("Site", Optional.of(Column.OUTLET), "");
        ColumnNames names = new ColumnNames(said);
        Meaning bodies = names.of("bodies").orElseThrow();
        assertThat(bodies).isLessThan(names.of("attendance").orElseThrow());
        assertThat(names.of("site").orElseThrow().column()).isEqualTo(Column.OUTLET);
    }

    @Test
    void aHeadingMeansNothingWhenThePersonSaysSo() {
        PersonsWords said = new PersonsWords();
        said.say("Partner visited", Optional.empty(), "");
        said.say("partner", Optional.empty(), "desk");
        ColumnNames names = new ColumnNames(said);
        assertThat(names.of("Partner visited")).isEmpty();
        assertThat(names.of("partner")).isPresent();
        assertThat(names.in("Desk").of("partner")).isEmpty();
        assertThat(names.in("Desk").of("partner visited")).isEmpty();
        assertThat(names.in("other").of("partner")).isPresent();
    }

    @Test
    void whatIsSaidForOneSourceHoldsThereAndWins() {
        PersonsWords said = new PersonsWords();
        said.say("Where", Optional.of(Column.PARTNER), "");
        said.say("Where", Optional.of(Column.OUTLET), "desk");
        said.say("Who", Optional.of(Column.PARTNER), "desk");
        ColumnNames names = new ColumnNames(said);
        assertThat(names.in("desk").of("Where").orElseThrow().column()).isEqualTo(Column.OUTLET);
        assertThat(names.in("north").of("Where").orElseThrow().column()).isEqualTo(Column.PARTNER);
        assertThat(names.in("desk").of("Who").map(Meaning::origin)).contains(ColumnNames.Origin.PERSON);
        assertThat(names.in("north").of("Who")).isEmpty();
    }

    @Test
    void aHeadingCannotMeanTwoThings() {
        PersonsWords said = new PersonsWords();
        assertThat(said.say("Site", Optional.of(Column.OUTLET), "")).isTrue();
        assertThat(said.say("site", Optional.of(Column.OUTLET), "")).isTrue();
        assertThat(said.say("Site", Optional.of(Column.PARTNER), "")).isFalse();
    }

    /** Every name of a column with every phrase that the words read as that column. */
    @ParameterizedTest
    @CsvFileSource(resources = "/headings/read.csv", numLinesToSkip = 1)
    void aHeadingKnownByItsWholeNameIsNeverLostToOneKnownByItsWords(String phrase, String id) {
        Column column = Column.named(id).orElseThrow();
        Meaning byWords = names.of(phrase).orElseThrow();
        List<String> whole = new ArrayList<>(column.headings());
        whole.add(column.id());
        for (String heading : whole) {
            Meaning named = names.of(heading).orElseThrow();
            assertThat(named.column()).as(heading).isEqualTo(column);
            assertThat(named.origin()).as(heading).isNotEqualTo(ColumnNames.Origin.WORDS);
            assertThat(byWords.origin() == ColumnNames.Origin.WORDS && byWords.compareTo(named) < 0)
                    .as(phrase + " against " + heading)
                    .isFalse();
        }
    }
}
