package org.communitypartners.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTest {

    @ParameterizedTest
    @MethodSource
    void periodsHaveADaySpanANameForFilesAndOneForTitles(
            Period period, String from, String to, String id, String title) {
        assertThat(period.span().from()).isEqualTo(from);
        assertThat(period.span().to()).isEqualTo(to);
        assertThat(period.id()).isEqualTo(id);
        assertThat(period.title()).isEqualTo(title);
    }

    static Stream<Arguments> periodsHaveADaySpanANameForFilesAndOneForTitles() {
        return Stream.of(
                Arguments.of(
                        Period.month(YearMonth.of(2026, 10)), "2026-10-01", "2026-10-31", "2026-10", "October 2026"),
                Arguments.of(Period.quarter(2026, 3), "2026-07-01", "2026-09-30", "2026-Q3", "Q3 2026"),
                Arguments.of(Period.year(2026), "2026-01-01", "2026-12-31", "2026", "2026"),
                Arguments.of(Period.fiscalYear(2026, 7), "2025-07-01", "2026-06-30", "FY2026", "fiscal year 2026"),
                Arguments.of(Period.fiscalYear(2026, 1), "2026-01-01", "2026-12-31", "FY2026", "fiscal year 2026"),
                Arguments.of(
                        Period.dates(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 15)),
                        "2026-07-01",
                        "2026-09-15",
                        "2026-07-01_2026-09-15",
                        "1 July 2026 to 15 September 2026"));
    }
}
