package org.communitypartners.assessment.privacy.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.communitypartners.assessment.activity.DateSpan;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final DateSpan YEAR = new DateSpan(NEW_YEAR, LocalDate.of(2025, 12, 31));

    private static Timeline.Stay stay(DateSpan span, long people, long rows) {
        Cell count = new Cell(0, people, 1, false, Cell.Visibility.SHOWN);
        return new Timeline.Stay(span, new MetricTable.Entry(count, rows, rows));
    }

    private static Timeline.Stay month(int month, long people, long rows) {
        return stay(DateSpan.of(YearMonth.of(2025, month)), people, rows);
    }

    @Test
    void whenMonthsHaveAllRowsOfAYearTheRestHasNone() {
        Timeline timeline = new Timeline(List.of(stay(YEAR, 40, 3), month(3, 10, 1), month(10, 30, 2)));
        assertThat(timeline.idle())
                .containsExactlyInAnyOrder(NEW_YEAR, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 11, 1));
    }

    @Test
    void whenARowIsLeftItMayBeAnywhereInTheRest() {
        Timeline timeline = new Timeline(List.of(stay(YEAR, 40, 4), month(3, 10, 1), month(10, 30, 2)));
        assertThat(timeline.idle()).isEmpty();
    }

    @Test
    void whatIsBetweenTwoWindowsThatEndTogetherIsTold() {
        Timeline timeline = new Timeline(List.of(stay(YEAR, 30, 1), month(5, 0, 0), month(12, 30, 1)));
        assertThat(timeline.idle())
                .contains(NEW_YEAR, LocalDate.of(2025, 6, 1))
                .doesNotContain(LocalDate.of(2025, 12, 1));
    }
}
