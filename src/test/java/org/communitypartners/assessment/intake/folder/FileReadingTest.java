package org.communitypartners.assessment.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.InputText;
import org.communitypartners.assessment.intake.RejectionAdvice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plain account of a file. */
class FileReadingTest {
    private final InputText input;

    FileReadingTest(@TempDir Path folder) {
        input = InputText.in(folder);
    }

    @Test
    void aFileIsDescribedInPlainSentences() {
        FileReading reading = input.with(
                        "activities/desk/log.csv",
                        """
                        Outreach log

                        Date;Partner organization;Headcount;Participants;Weather;Child's name;
                        3/14/2026;Oak;12;12;sunny;Maria;
                        3/15/2026;Elm;lots;;;;
                        Total;;12;;;;
                        """)
                .read()
                .readings
                .get(0);
        assertThat(reading.sentences(null))
                .containsExactly(
                        "Read as UTF-8, cells set apart by semicolon, header on line 3; dates read as MDY, as dates in it"
                                + " prove.",
                        "Columns read: Date (activity_date), Partner organization (partner), Headcount (attendance).",
                        "Columns not read, because they mean nothing to this program: Weather.",
                        "Columns not read, because another names the same thing better: Participants.",
                        "Columns left out, because they are about participants: Child's name.",
                        "5 rows: 1 counted, 3 set aside (1 total row, 1 blank row, 1 preamble), 1 rejected"
                                + " (1 unreadable count).");
    }

    @Test
    void theColumnsOfTheFileBeforeAreNotToldAgain() {
        List<FileReading> readings = input.with(
                        "activities/desk/a.csv", "date,partner,attendance,Weather\n2026-03-14,Oak,12,sunny\n")
                .with("activities/desk/b.csv", "date,partner,attendance,Weather\n2026-03-15,Elm,9,rain\n")
                .read()
                .readings;
        assertThat(readings.get(1).sentences(readings.get(0)))
                .containsExactly(
                        "Read as UTF-8, cells set apart by comma, header on line 1.",
                        "The columns are those of the file above.",
                        "1 row: 1 counted, 0 set aside, 0 rejected.");
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        FileReading reading =
                input.with("activities/desk/log.csv", "").read().readings.get(0);
        assertThat(reading.sentences(null)).containsExactly("The file activities/desk/log.csv is empty.");
        assertThat(reading.reasons()).containsEntry(Reason.UNREADABLE_FILE, 1L);
    }

    @ParameterizedTest
    @EnumSource
    void thereIsAdviceOnWhateverIsRejected(Reason reason) {
        assertThat(RejectionAdvice.on(reason).isEmpty()).isEqualTo(!reason.rejected());
    }
}
