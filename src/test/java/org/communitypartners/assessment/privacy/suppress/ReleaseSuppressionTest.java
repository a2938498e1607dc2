package org.communitypartners.assessment.privacy.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.privacy.release.Breakdown;
import org.communitypartners.assessment.privacy.release.CellKey;
import org.communitypartners.assessment.privacy.release.ReleaseSet;
import org.communitypartners.assessment.privacy.release.ReleasedCell;
import org.communitypartners.assessment.privacy.release.ReleasedCell.CellStatus;
import org.junit.jupiter.api.Test;

/**
 * A quarter in which parks had two activities, one in Arabic with 7 people and one in Dari with 33, whose copy shows
 * the months of parks, but not the people of either language.
 */
class ReleaseSuppressionTest {
    private static final DateSpan QUARTER = new DateSpan(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    private static final DateSpan AUGUST = DateSpan.of(YearMonth.of(2026, 8));
    private static final DateSpan OCTOBER = DateSpan.of(YearMonth.of(2026, 10));
    private static final Place PARKS = Place.ofType("Parks");
    private static final Place ARABIC = PARKS.within(Dimension.LANGUAGE, "Arabic");
    private static final Place DARI = PARKS.within(Dimension.LANGUAGE, "Dari");

    private static final ReleasedCell PARKS_IN_AUGUST = count(AUGUST, PARKS, 33, 1, CellStatus.SHOWN);
    private static final List<ReleasedCell> OF_THE_QUARTER = List.of(
            count(QUARTER, PARKS, 40, 2, CellStatus.SHOWN),
            count(QUARTER, ARABIC, 7, 1, CellStatus.SUPPRESSED),
            count(QUARTER, DARI, 33, 1, CellStatus.SUPPRESSED),
            PARKS_IN_AUGUST);

    private static ReleasedCell count(DateSpan span, Place place, long people, long activities, CellStatus showing) {
        return new ReleasedCell(span, place, Metric.DIRECT_CONTACTS, people, activities, activities, showing);
    }

    @Test
    void theLanguagesOfAMonthAreLeftOutWhereTheyTellWhichActivityOfTheQuarterItHad() {
        List<ReleasedCell> ofAugust = List.of(PARKS_IN_AUGUST, count(AUGUST, DARI, 33, 1, CellStatus.SHOWN));
        assertThat(untold(ofAugust))
                .containsExactly(new Breakdown(new CellKey(AUGUST, PARKS), Dimension.LANGUAGE.id()));
    }

    @Test
    void theyStayWhereTheMonthIsOutsideTheQuarter() {
        List<ReleasedCell> ofOctober =
                List.of(count(OCTOBER, PARKS, 33, 1, CellStatus.SHOWN), count(OCTOBER, DARI, 33, 1, CellStatus.SHOWN));
        assertThat(untold(ofOctober)).isEmpty();
    }

    @Test
    void theFirstCopyTellsAllItsLists() {
        assertThat(untold(OF_THE_QUARTER, List.of())).isEmpty();
    }

    private static Set<Breakdown> untold(List<ReleasedCell> now) {
        return untold(now, List.of(OF_THE_QUARTER));
    }

    private static Set<Breakdown> untold(List<ReleasedCell> now, List<List<ReleasedCell>> earlier) {
        ReleaseSet copies = new ReleaseSet(now, earlier, 11);
        return new ReleaseSuppression(copies).untold();
    }
}
