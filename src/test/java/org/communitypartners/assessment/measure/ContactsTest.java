package org.communitypartners.assessment.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** src/docs/measures.md section 3: the contacts of one activity, as rows of each class give them. */
class ContactsTest {
    private final MeasuredText log;

    ContactsTest(@TempDir Path folder) {
        log = MeasuredText.in(folder);
    }

    /** The contacts, then how many rows have them of those that should. */
    @ParameterizedTest
    @CsvSource({
        "program,5,3,9,8 1/1",
        "program,5,,9,5 1/1",
        "program,,3,9,3 1/1",
        "program,,,9,9 1/1",
        "program,,,,0 0/1 not_collected",
        "program,0,,,0 1/1",
        ",5,3,9,8 1/1",
        ",,,9,9 1/1",
        ",,,,0 0/1 not_collected",
        "outreach,5,3,9,9 1/1",
        "outreach,5,3,,8 1/1",
        "outreach,5,,,5 1/1",
        "outreach,,,,0 0/1 not_collected",
        "1:1,5,3,9,8 1/1",
        "1:1,,3,9,3 1/1",
        "1:1,,,9,1 1/1",
        "1:1,,,,1 1/1",
        "self-directed,5,3,9,0 0/0",
        "recording,5,3,9,0 0/0",
        "partner meeting,5,3,9,0 0/0"
    })
    void contactsByClass(String kind, String attendance, String online, String engaged, String contacts) {
        log.with(
                "activities/desk/log.csv",
                "date,partner,class,attendance,attendance_virtual,people_engaged\n2026-10-03,Oak," + text(kind) + ","
                        + text(attendance) + "," + text(online) + "," + text(engaged) + "\n");
        assertThat(log.month("2026-10").get("period all direct_contacts")).isEqualTo(contacts);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
