package org.communitypartners.assessment.measure.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitypartners.assessment.measure.SmallLog.CHURCHES;
import static org.communitypartners.assessment.measure.SmallLog.SHELTERS;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.measure.SmallLog;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.part.FigureCells;
import org.junit.jupiter.api.Test;

class CollectedTest {
    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));
    private static final Window PERIOD = new Window(WindowKind.PERIOD, OCTOBER.span());
    private static final Window PREVIOUS =
            new Window(WindowKind.PREVIOUS, OCTOBER.span().before());

    private final SmallLog log = SmallLog.of(OCTOBER).program("2026-10-03", "Grace", CHURCHES, 30);

    @Test
    void whatNoRowOfTheInputKnowsIsNotCollectedWithItsZeroKept() {
        Figure cards =
                log.figures().find(PERIOD, Place.all(), Metric.CARDS_ISSUED).orElseThrow();

        assertThat(cards.note()).isEqualTo(Note.NOT_COLLECTED);
        assertThat(cards.value()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(cards.known()).isZero();
        assertThat(new FigureCells(log.figures()).of(cards)).isEqualTo(Cell.blank(Gap.NOT_COLLECTED));
    }

    @Test
    void whatNoRowShouldKnowIsAZero() {
        assertThat(log.figures().find(PERIOD, Place.all(), Metric.PEOPLE_EXPOSED))
                .get()
                .extracting(Figure::note)
                .isEqualTo(Note.NONE);
    }

    @Test
    void aTargetForWhatIsNotCollectedIsNotMeasured() {
        log.target(TargetScope.ALL, "", Metric.CARDS_ISSUED, "2026-10-01", "2026-12-31", 90);

        assertThat(log.assessment().targets()).singleElement().satisfies(target -> {
            assertThat(target.actual()).isNull();
            assertThat(target.attainment()).isNull();
        });
    }

    @Test
    void aMonthBeforeTheLogHasNoZeroAndNoChange() {
        FigureCells cells = new FigureCells(log.figures());

        assertThat(cells.of(PERIOD, Place.ofType("Shelters"), Metric.ACTIVITIES))
                .isEqualTo(Cell.count(0));
        assertThat(cells.of(PREVIOUS, Place.all(), Metric.ACTIVITIES)).isEqualTo(Cell.blank(Gap.NOT_COVERED));
        assertThat(cells.change(PERIOD, PREVIOUS, Place.all(), Metric.ACTIVITIES))
                .isEqualTo(Cell.blank(Gap.NOT_COVERED));
    }

    @Test
    void aMonthThatTheLogBeginsInIsShownButNotCompared() {
        log.program("2026-09-20", "Open Door", SHELTERS, 7);
        FigureCells cells = new FigureCells(log.figures());

        assertThat(cells.of(PREVIOUS, Place.ofType("Shelters"), Metric.DIRECT_CONTACTS))
                .isEqualTo(Cell.count(7));
        assertThat(cells.change(PERIOD, PREVIOUS, Place.ofType("Shelters"), Metric.DIRECT_CONTACTS))
                .isEqualTo(Cell.blank(Gap.NOT_COVERED));
    }
}
