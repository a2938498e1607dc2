package org.communitypartners.assessment.report.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Target;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Gap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetRowTest {
    private static final DateSpan YEAR = new DateSpan(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30));

    @ParameterizedTest
    @CsvSource({
        "direct_contacts, 1.2, 0.5, reached",
        "direct_contacts, 0.5, 0.5, on pace",
        "direct_contacts, 0.4, 0.5, behind",
        "direct_contacts, 0.9, 1, missed",
        "average_attendance, 0.4, 0.5, not reached yet",
        "average_attendance, 0.9, 1, missed",
        "average_attendance, , 0.5, not measured"
    })
    void aTargetStandsAsItsMetricAndItsTimeAllow(
            String metric, BigDecimal attained, BigDecimal timePassed, String standing) {
        Cell last = TargetRow.of(progress(Metric.withId(metric).orElseThrow(), attained, timePassed))
                .cells()
                .get(TargetRow.COLUMNS.size() - 1);

        assertThat(last)
                .isEqualTo(
                        standing.equals("behind") || standing.equals("missed")
                                ? Cell.alert(standing)
                                : Cell.text(standing));
    }

    @Test
    void anActualThatACopyDoesNotSayIsBlankAndOneThatNobodyCollectedSaysSo() {
        BigDecimal half = new BigDecimal("0.5");

        assertThat(TargetRow.of(progress(Metric.DIRECT_CONTACTS, half, half)).cells())
                .contains(Cell.blank(Gap.EMPTY))
                .doesNotContain(Cell.blank(Gap.NOT_COLLECTED));
        assertThat(TargetRow.of(progress(Metric.DIRECT_CONTACTS, null, half)).cells())
                .contains(Cell.blank(Gap.NOT_COLLECTED));
    }

    private static TargetProgress progress(Metric metric, @Nullable BigDecimal attained, BigDecimal timePassed) {
        return new TargetProgress(
                new Target(TargetScope.ALL, Term.BLANK, metric.id(), YEAR, BigDecimal.valueOf(100)),
                Place.all().within(Dimension.TARGET, metric.id()),
                metric,
                null,
                attained,
                timePassed,
                null);
    }
}
