package org.communitypartners.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** src/docs/measures.md section 4, windows. */
class DateSpanTest {

    private static DateSpan span(String days) {
        int between = days.indexOf('_');
        return new DateSpan(LocalDate.parse(days.substring(0, between)), LocalDate.parse(days.substring(between + 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01_2026-10-31,2026-09-01_2026-09-30", "2026-03-01_2026-03-31,2026-02-01_2026-02-28",
        "2026-07-01_2026-09-30,2026-04-01_2026-06-30", "2026-01-01_2026-12-31,2025-01-01_2025-12-31",
        "2026-07-10_2026-09-20,2026-04-28_2026-07-09", "2026-10-05_2026-10-05,2026-10-04_2026-10-04",
        "2026-10-01_2026-10-30,2026-09-01_2026-09-30"
    })
    void theSpanBeforeHasAsManyMonthsOrAsManyDays(String days, String before) {
        assertThat(span(days).before()).isEqualTo(span(before));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01_2026-10-31,2025-10-01_2025-10-31", "2025-02-01_2025-02-28,2024-02-01_2024-02-29",
        "2024-02-01_2024-02-29,2023-02-01_2023-02-28", "2024-02-10_2024-02-29,2023-02-10_2023-02-28",
        "2025-02-10_2025-02-28,2024-02-10_2024-02-28", "2026-07-10_2026-09-20,2025-07-10_2025-09-20"
    })
    void theSameDatesAYearEarlierMapWholeMonthsToWholeMonths(String days, String earlier) {
        assertThat(span(days).yearEarlier()).isEqualTo(span(earlier));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31,2025-11-01_2026-10-31",
        "2026-09-20,2025-10-01_2026-09-20",
        "2026-02-28,2025-03-01_2026-02-28"
    })
    void twelveMonthsAreCalendarMonths(LocalDate end, String days) {
        assertThat(DateSpan.twelveMonthsTo(end)).isEqualTo(span(days));
    }

    @Test
    void aSpanHoldsBothItsEnds() {
        DateSpan october = DateSpan.of(YearMonth.of(2026, 10));
        assertThat(october.contains(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(october.contains(LocalDate.of(2026, 10, 31))).isTrue();
        assertThat(october.contains(LocalDate.of(2026, 11, 1))).isFalse();
        assertThat(october.overlaps(span("2026-10-31_2027-01-01"))).isTrue();
        assertThat(october.overlaps(span("2026-11-01_2027-01-01"))).isFalse();
    }

    @Test
    void aSpanCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> span("2026-10-02_2026-10-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-10-02");
    }
}
