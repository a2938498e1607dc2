package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** src/docs/reading.md, rule 10: rows that stand for several activities. */
class SessionsTest {
    private final Path folder;

    SessionsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private InputRead read(String heading, String sessions, String attendance) {
        return InputText.readOne(
                folder,
                "date,partner,attendance," + heading + "\n2026-10-03,Oak," + attendance + "," + sessions + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessions",
                "Events",
                "Number of events",
                "number of programs",
                "Number of Sessions",
                "visits",
                "Occurrences",
                "Times offered"
            })
    void headingsThatCountActivities(String heading) {
        assertThat(read(heading, "4", "80").only().sessions()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"'',1", "1,1", "n/a,1", "12,12", "3+,3"})
    void aBlankNumberIsOneActivity(String cell, int sessions) {
        Activity row = read("sessions", cell, "80").only();
        assertThat(row.sessions()).isEqualTo(sessions);
        assertThat(row.attendance()).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"two,UNREADABLE_COUNT", "1.5,UNREADABLE_COUNT", "-1,NEGATIVE_COUNT", "0,UNREADABLE_COUNT"})
    void whatIsNoNumberOfActivitiesIsAsked(String cell, Reason reason) {
        assertThat(read("sessions", cell, "80").onlyDisposed().reason()).isEqualTo(reason);
    }

    @Test
    void noActivityWithPeopleIsAskedInItsOwnWords() {
        assertThat(read("Events", "0", "80").onlyDisposed().message())
                .isEqualTo("The row says that nothing took place, and counts people. Correct the number of activities,"
                        + " or the people.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0"})
    void noActivityWithoutPeopleIsANote(String attendance) {
        Disposition row = read("Events", "0", attendance).onlyDisposed();
        assertThat(row.reason()).isEqualTo(Reason.NOTE);
        assertThat(row.message()).isEqualTo("No activity: the column Events says 0, and nobody came.");
    }

    @Test
    void aCancelledActivityStaysOneWhateverItsNumber() {
        Activity row = InputText.readOne(folder, "date,partner,status,events\n2026-10-03,Oak,cancelled,0\n")
                .only();
        assertThat(row.sessions()).isEqualTo(1);
    }
}
