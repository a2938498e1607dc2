package org.communitypartners.assessment.report.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitypartners.assessment.measure.SmallLog.CHURCHES;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.measure.SmallLog;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.junit.jupiter.api.Test;

class ThinFiguresTest {
    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));
    private static final Window NOW = new Window(WindowKind.PERIOD, OCTOBER.span());
    private static final Window BEFORE =
            new Window(WindowKind.PREVIOUS, OCTOBER.span().before());

    private final SmallLog log = SmallLog.of(OCTOBER)
            .program("2026-09-01", "Grace", CHURCHES, 10)
            .program("2026-09-02", "Grace", CHURCHES, 10)
            .program("2026-09-03", "Grace", CHURCHES, 10);

    @Test
    void aSumKnownForLessThanHalfOfItsActivitiesSaysSoAndIsNotCompared() {
        log.program("2026-10-01", "Grace", CHURCHES, 30)
                .program("2026-10-02", "Grace", CHURCHES, Activity.MISSING)
                .program("2026-10-03", "Grace", CHURCHES, Activity.MISSING);
        FigureCells cells = new FigureCells(log.figures());

        assertThat(cells.of(NOW, Place.all(), Metric.DIRECT_CONTACTS))
                .isEqualTo(new Cell.Amount(BigDecimal.valueOf(30), Format.COUNT, "known for 1 of 3 activities"));
        assertThat(cells.change(NOW, BEFORE, Place.all(), Metric.DIRECT_CONTACTS))
                .isEqualTo(Cell.blank(Gap.TOO_FEW));
    }

    @Test
    void aRateOfFewActivitiesSaysSoAndIsNotCompared() {
        log.program("2026-10-01", "Grace", CHURCHES, 30);
        FigureCells cells = new FigureCells(log.figures());

        assertThat(cells.of(NOW, Place.all(), Metric.AVERAGE_ATTENDANCE))
                .isEqualTo(new Cell.Amount(BigDecimal.valueOf(30), Format.DECIMAL, "rests on 1 of 1 activity"));
        assertThat(cells.of(BEFORE, Place.all(), Metric.AVERAGE_ATTENDANCE))
                .isEqualTo(new Cell.Amount(BigDecimal.valueOf(10), Format.DECIMAL));
        assertThat(cells.change(NOW, BEFORE, Place.all(), Metric.AVERAGE_ATTENDANCE))
                .isEqualTo(Cell.blank(Gap.TOO_FEW));
    }
}
