package org.communitypartners.assessment.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** src/docs/measures.md section 2, "Dates". */
class DateReaderTest {
    private final DateReader dates = new DateReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-03|2026-10-03",
                "20261003|2026-10-03",
                "2026/10/03|2026-10-03",
                "2026-1-3|2026-01-03",
                "Oct 3, 2026|2026-10-03",
                "October 3, 2026|2026-10-03",
                "Oct. 3 2026|2026-10-03",
                "OCT 3, 2026|2026-10-03",
                "3 October 2026|2026-10-03",
                "3 Oct 2026|2026-10-03",
                "3-Oct-26|2026-10-03",
                "03-Oct-2026|2026-10-03",
                "Sept 3, 2026|2026-09-03",
                "Tue 4 Mar 2025|2025-03-04",
                "Saturday, October 3, 2026|2026-10-03",
                "45717|2025-03-01",
                "45717.75|2025-03-01",
                "20000|1954-10-03",
                "80000|2119-01-11",
                "\u0662\u0660\u0662\u0666-\u0661\u0660-\u0660\u0663|2026-10-03"
            })
    void datesThatCanBeReadInOneWayAreRead(String cell, LocalDate day) {
        assertThat(dates.read(cell)).isEqualTo(new DateReading.Definite(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-03T23:30:00",
                "2026-10-03 23:30",
                "2026-10-03T23:30:00Z",
                "2026-10-03T23:30:00-06:00",
                "2026-10-03T01:30:00+14:00",
                "2026-10-03T23:30:00.123+0000",
                "2026-10-03 11:30 PM",
                "2026-10-03 11:30 PM MDT",
                "2026-10-03T10:00+02:00[Europe/Berlin]",
                "20261003T233000Z",
                "20261003 23:30",
                "Oct 3, 2026, 11:30 PM",
                "Oct 3, 2026 at 11:30 PM",
                "3 October 2026 23:30",
                "2026-10-03 11:30\u202FPM",
                "Sat Oct 03 2026 23:30:00 GMT-0600 (Mountain Daylight Time)",
                "Oct 3, 2026, 10:00 AM - 11:00 AM",
                "\u200E2026-10-03"
            })
    void aTimeOrAZoneNeverMovesADate(String cell) {
        assertThat(dates.read(cell).in(DateOrder.MDY)).contains(LocalDate.of(2026, 10, 3));
        assertThat(dates.read(cell).numeric()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026",
                "October 2026",
                "2026-13-01",
                "2026-02-30",
                "30.2.2026",
                "31 April 2026",
                "19999",
                "80001",
                "60",
                "0",
                "-1",
                "44228.9999.1",
                "2026-10-03junk",
                "1/2/3/4",
                "2026-10",
                "10-2026",
                "13:30",
                "1759500000"
            })
    void impossibleDatesAreNotBentIntoPossibleOnes(String cell) {
        assertThat(dates.read(cell)).isInstanceOf(DateReading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "10/3/2026|2026-10-03|2026-03-10|-",
                "10-3-26|2026-10-03|2026-03-10|2010-03-26",
                "26/10/03|-|2003-10-26|2026-10-03",
                "26/10/3|-|-|2026-10-03",
                "26-1-3 14:00|-|-|2026-01-03",
                "26/2/30|-|2030-02-26|-",
                "26/13/3|-|-|-",
                "6/10/3|-|-|-",
                "26.10.3|-|-|-",
                "10/13/2026 14:00|2026-10-13|-|-",
                "13/10/2026|-|2026-10-13|-",
                "2/30/2026|-|-|-",
                "30/2/2026|-|-|-",
                "3.10.2026|2026-03-10|2026-10-03|-",
                "03.10.26|2026-03-10|2026-10-03|-",
                "3. 10. 2026|2026-03-10|2026-10-03|-",
                "10.14.2026|2026-10-14|-|-"
            })
    void numericDatesAreReadByTheOrderOfTheirFile(
            String cell, LocalDate monthFirst, LocalDate dayFirst, LocalDate yearFirst) {
        DateReading reading = dates.read(cell);
        assertThat(reading.in(DateOrder.MDY)).isEqualTo(Optional.ofNullable(monthFirst));
        assertThat(reading.in(DateOrder.DMY)).isEqualTo(Optional.ofNullable(dayFirst));
        assertThat(reading.in(DateOrder.YMD)).isEqualTo(Optional.ofNullable(yearFirst));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "10/13/2026,MDY",
                "13/10/2026,DMY",
                "2/29/2024,MDY",
                "10/3/2026,-",
                "3/3/2026,-",
                "2/30/2026,-",
                "30/2/2026,-",
                "31/4/2026,-",
                "2/29/2026,-",
                "13.10.2026,DMY",
                "10.13.2026,MDY",
                "2026-10-13,-"
            })
    void onlyPossibleDatesAreEvidence(String cell, DateOrder proved) {
        assertThat(dates.read(cell).evidence()).isEqualTo(Optional.ofNullable(proved));
    }

    @ParameterizedTest
    @CsvSource({"3/4/2026,true", "3/3/2026,false", "3/14/2026,false", "3.4.2026,true", "2026-03-04,false"})
    void datesAreAmbiguousWhenTwoOrdersGiveTwoDays(String cell, boolean ambiguous) {
        assertThat(dates.read(cell).ambiguous()).isEqualTo(ambiguous);
    }
}
