package org.communitypartners.assessment.privacy.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
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

    /** From the first days of the year, March, April, October and November. */
    @Test
    void whenMonthsHaveAllRowsOfAYearTheRestHasNone() {
        Timeline timeline = new Timeline(List.of(stay(YEAR, 40, 3), month(3, 10, 1), month(10, 30, 2)));
        assertThat(IntStream.range(0, 5).filter(timeline::isIdle)).containsExactly(0, 2, 4);
    }

    @Test
    void whenARowIsLeftItMayBeAnywhereInTheRest() {
        Timeline timeline = new Timeline(List.of(stay(YEAR, 40, 4), month(3, 10, 1), month(10, 30, 2)));
        assertThat(IntStream.range(0, 5).filter(timeline::isIdle)).isEmpty();
    }

    @Test
    void whatIsBetweenTwoWindowsThatEndTogetherIsTold() {
        Timeline timeline = new Timeline(List.of(stay(YEAR, 30, 1), month(5, 0, 0), month(12, 30, 1)));
        assertThat(IntStream.range(0, 4).filter(timeline::isIdle)).containsExactly(0, 1, 2);
    }

    /** A calendar year and the fiscal year that begins in its middle share a half of which nothing is told. */
    @Test
    void whatIsNotToldIsSettledSoThatAllWindowsAddUp() {
        DateSpan fiscal = new DateSpan(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));
        Timeline timeline = new Timeline(List.of(stay(YEAR, 40, 4), stay(fiscal, 12, 4)));
        long spring = timeline.settle(0);
        long autumn = timeline.settle(1);
        long nextSpring = timeline.settle(2);
        assertThat(spring + autumn).isEqualTo(40);
        assertThat(autumn + nextSpring).isEqualTo(12);
        assertThat(List.of(spring, autumn, nextSpring)).noneMatch(people -> people < 0);
        assertThat(timeline.tells(0, 1)).isFalse();
        assertThat(timeline.tells(0, 2)).isTrue();
    }

    @Test
    void aCountThatContradictsThoseBeforeItIsLeftAside() {
        Timeline timeline = new Timeline(List.of(stay(YEAR, 40, 3), month(3, 41, 1)));
        assertThat(timeline.isContradicted()).isTrue();
        assertThat(timeline.agreeing()).hasSize(1);
    }
}
