package org.communitypartners.assessment.measure.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.communitypartners.assessment.activity.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10, this month, in September, in October 2025",
        "2026-01, this month, in December 2025, in January 2025",
        "2024-02, this month, in January, in February 2023",
        "2026-Q3, this quarter, in Q2 2026, in Q3 2025",
        "2026-Q1, this quarter, in Q4 2025, in Q1 2025",
        "2025, this year, in 2024, in 2024",
        "FY2026, this fiscal year, in fiscal year 2025, in fiscal year 2025",
        "2026-07-10_2026-09-20, in this period, in the 73 days before, a year earlier",
        "2026-07-10_2026-07-10, in this period, on the day before, a year earlier",
        "2026-07-01_2026-08-31, in this period, in the 2 months before, a year earlier",
        "2026-07-01_2026-07-31, in this period, in the month before, a year earlier"
    })
    void periodsAreCalledAsAPersonWouldCallThem(String period, String now, String previous, String yearEarlier) {
        PeriodWords words = new PeriodWords(period(period));

        assertThat(words.now()).isEqualTo(now);
        assertThat(words.previous().when()).isEqualTo(previous);
        assertThat(words.yearEarlier().when()).isEqualTo(yearEarlier);
    }

    private static Period period(String id) {
        if (id.contains("_")) {
            return Period.dates(LocalDate.parse(id.substring(0, 10)), LocalDate.parse(id.substring(11)));
        }
        if (id.startsWith("FY")) {
            return Period.fiscalYear(Integer.parseInt(id.substring(2)), 7);
        }
        if (id.contains("Q")) {
            return Period.quarter(Integer.parseInt(id.substring(0, 4)), Integer.parseInt(id.substring(6)));
        }
        return id.length() == 4 ? Period.year(Integer.parseInt(id)) : Period.month(YearMonth.parse(id));
    }
}
