package org.communitypartners.assessment.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start time as part of the natural key. */
class StartTimeTest {

    @ParameterizedTest
    @CsvSource({
        "9:00,09:00",
        "9:00,09:00:00",
        "9:00,9 am",
        "9:00,9:00 AM",
        "9:00,9.00",
        "9:00,9h00",
        "9:00,9a.m.",
        "14:30,2:30 PM",
        "14:30,2:30pm",
        "14:30,14:30:00.000",
        "0:30,12:30 AM",
        "12:30,12:30 PM",
        "0:00,24:00",
        "9:00,9:00 - 10:30",
        "9:00,2026-10-03 09:00:00",
        "9:00,2026-10-03T09:00",
        "9:00,0.375",
        "14:30,0.604166666666667",
        "All Day Event,ALL-DAY EVENT",
        "noon,Noon",
        "9,9"
    })
    void equalTimesAreEqualHoweverWritten(String left, String right) {
        assertThat(StartTime.canonical(left)).isEqualTo(StartTime.canonical(right));
    }

    @ParameterizedTest
    @CsvSource({"9:00,9:30", "9:00 AM,9:00 PM", "9:00,All Day Event", "9:75,9:15", "morning,noon"})
    void differentTimesStayApart(String left, String right) {
        assertThat(StartTime.canonical(left)).isNotEqualTo(StartTime.canonical(right));
    }
}
