package org.communitypartners.assessment.privacy.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.privacy.release.ReleasedCell.CellStatus;
import org.junit.jupiter.api.Test;

class ReleasedBreakdownsTest {
    private static final DateSpan MAY = DateSpan.of(YearMonth.of(2026, 5));
    private static final Place CHURCHES = Place.ofType("Churches");
    private static final ReleasedCell TOTAL = count(MAY, CHURCHES, 20, 3);
    private static final ReleasedCell DARI = count(MAY, in("Dari"), 5, 1);
    private static final ReleasedCell ARABIC = count(MAY, in("Arabic"), 15, 2);

    @Test
    void theSameListsAreNotRestated() {
        List<ReleasedCell> told = List.of(TOTAL, DARI, ARABIC);
        assertThat(ReleasedBreakdowns.areRestated(told, told)).isFalse();
        assertThat(ReleasedBreakdowns.areRestated(told, List.of(TOTAL, DARI.dealtWith(CellStatus.SUPPRESSED), ARABIC)))
                .isFalse();
    }

    @Test
    void aListThatIsNotToldSaysNothingOfBeingRestated() {
        assertThat(ReleasedBreakdowns.areRestated(List.of(TOTAL, DARI, ARABIC), List.of(TOTAL)))
                .isFalse();
        assertThat(ReleasedBreakdowns.areRestated(List.of(TOTAL), List.of(TOTAL, DARI, ARABIC)))
                .isFalse();
    }

    @Test
    void otherCountsAreRestated() {
        List<ReleasedCell> told = List.of(TOTAL, DARI, ARABIC);
        assertThat(ReleasedBreakdowns.areRestated(told, List.of(TOTAL, count(MAY, in("Dari"), 6, 1), ARABIC)))
                .isTrue();
        assertThat(ReleasedBreakdowns.areRestated(told, List.of(count(MAY, CHURCHES, 20, 4), DARI, ARABIC)))
                .isTrue();
    }

    @Test
    void aMemberThatIsGoneIsRestated() {
        assertThat(ReleasedBreakdowns.areRestated(List.of(DARI, ARABIC), List.of(ARABIC)))
                .isTrue();
    }

    @Test
    void otherDaysHaveListsOfTheirOwn() {
        DateSpan june = DateSpan.of(YearMonth.of(2026, 6));
        assertThat(ReleasedBreakdowns.areRestated(
                        List.of(TOTAL, DARI, ARABIC),
                        List.of(count(june, CHURCHES, 9, 1), count(june, in("Dari"), 9, 1))))
                .isFalse();
    }

    @Test
    void aListIsUntoldUntilACopyToldJustTheSame() {
        Breakdown languages = new Breakdown(TOTAL.key(), Dimension.LANGUAGE.id());
        List<ReleasedCell> told = List.of(TOTAL, DARI, ARABIC);
        assertThat(ReleasedBreakdowns.untold(new ReleaseSet(told, List.of(), 11)))
                .contains(languages);
        assertThat(ReleasedBreakdowns.untold(new ReleaseSet(told, List.of(List.of(TOTAL), told), 11)))
                .doesNotContain(languages);
        List<ReleasedCell> withoutDari = List.of(count(MAY, CHURCHES, 15, 2), ARABIC);
        assertThat(ReleasedBreakdowns.untold(new ReleaseSet(withoutDari, List.of(told), 11)))
                .contains(languages);
    }

    private static Place in(String language) {
        return CHURCHES.within(Dimension.LANGUAGE, language);
    }

    private static ReleasedCell count(DateSpan span, Place place, long people, long rows) {
        return new ReleasedCell(span, place, Metric.DIRECT_CONTACTS, people, rows, rows, CellStatus.SHOWN);
    }
}
