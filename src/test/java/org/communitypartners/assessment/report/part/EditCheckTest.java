package org.communitypartners.assessment.report.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.communitypartners.assessment.report.part.EditCheck.Breakdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditCheckTest {

    @ParameterizedTest
    @CsvSource({
        "25, 24, 1, SESSIONS_BY_AGE, 1 program names no age group.",
        "25, 23, 2, SESSIONS_BY_LOCATION, 2 programs name no location.",
        "646, 587, 1, ATTENDANCE_BY_AGE, 59 people came to the 1 program that names no age group.",
        "646, 645, 3, ATTENDANCE_BY_AGE, 1 person came to the 3 programs that name no age group.",
        "646, 575, 2, ATTENDANCE_BY_LOCATION, '71 people came in person to the 2 programs that name no location, or to"
                + " programs logged as virtual.'",
        "646, 642, 0, ATTENDANCE_BY_LOCATION, 4 people came in person to programs logged as virtual.",
        "646, 646, 2, ATTENDANCE_BY_LOCATION, The parts add up."
    })
    void aDifferenceIsExplainedByTheProgramsThatDoNotSay(
            long total, long parts, long unnamed, Breakdown breakdown, String reason) {
        EditCheck check = new EditCheck(
                "A check", OptionalLong.of(total), OptionalLong.of(parts), OptionalLong.of(unnamed), breakdown);

        assertThat(check.reason()).isEqualTo(reason);
        assertThat(check.difference()).hasValue(total - parts);
        assertThat(check.holds()).isEqualTo(total == parts);
    }

    @Test
    void aCopyThatHidesAPartDoesNotPretendToKnowTheDifference() {
        EditCheck check = new EditCheck(
                "A check", OptionalLong.of(40), OptionalLong.empty(), OptionalLong.of(1), Breakdown.ATTENDANCE_BY_AGE);

        assertThat(check.difference()).isEmpty();
        assertThat(check.holds()).isFalse();
        assertThat(check.reason()).isEqualTo("Not shown in this copy.");
    }
}
