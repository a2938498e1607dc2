package org.communitypartners.assessment.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.Dimension;
import org.communitypartners.assessment.measure.Metric;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.privacy.ReportedCount.Showing;
import org.junit.jupiter.api.Test;

/**
 * A quarter in which parks had two activities, one in Arabic with 7 people and one in Dari with 33, whose copy shows
 * the months of parks, but not the people of either language.
 */
class TellingListsTest {
    private static final DateSpan QUARTER = new DateSpan(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    private static final DateSpan AUGUST = DateSpan.of(YearMonth.of(2026, 8));
    private static final DateSpan OCTOBER = DateSpan.of(YearMonth.of(2026, 10));
    private static final Place PARKS = Place.ofType("Parks");
    private static final Place ARABIC = PARKS.within(Dimension.LANGUAGE, "Arabic");
    private static final Place DARI = PARKS.within(Dimension.LANGUAGE, "Dari");

    private static final ReportedCount PARKS_IN_AUGUST = count(AUGUST, PARKS, 33, 1, Showing.SHOWN);
    private static final List<ReportedCount> OF_THE_QUARTER = List.of(
            count(QUARTER, PARKS, 40, 2, Showing.SHOWN),
            count(QUARTER, ARABIC, 7, 1, Showing.SUPPRESSED),
            count(QUARTER, DARI, 33, 1, Showing.SUPPRESSED),
            PARKS_IN_AUGUST);

    private static ReportedCount count(DateSpan span, Place place, long people, long activities, Showing showing) {
        return new ReportedCount(span, place, Metric.DIRECT_CONTACTS, people, activities, activities, showing);
    }

    @Test
    void theLanguagesOfAMonthAreLeftOutWhereTheyTellWhichActivityOfTheQuarterItHad() {
        List<ReportedCount> ofAugust = List.of(PARKS_IN_AUGUST, count(AUGUST, DARI, 33, 1, Showing.SHOWN));
        assertThat(untold(ofAugust)).containsExactly(new Division(new Spot(AUGUST, PARKS), Dimension.LANGUAGE.id()));
    }

    @Test
    void theyStayWhereTheMonthIsOutsideTheQuarter() {
        List<ReportedCount> ofOctober =
                List.of(count(OCTOBER, PARKS, 33, 1, Showing.SHOWN), count(OCTOBER, DARI, 33, 1, Showing.SHOWN));
        assertThat(untold(ofOctober)).isEmpty();
    }

    @Test
    void theFirstCopyTellsAllItsLists() {
        assertThat(untold(OF_THE_QUARTER, List.of())).isEmpty();
    }

    private static Set<Division> untold(List<ReportedCount> now) {
        return untold(now, List.of(OF_THE_QUARTER));
    }

    private static Set<Division> untold(List<ReportedCount> now, List<List<ReportedCount>> earlier) {
        Copies copies = new Copies(now, earlier, 11);
        return new TellingLists(copies, LedgerBuilder.ofFamilies(copies)).find();
    }
}
