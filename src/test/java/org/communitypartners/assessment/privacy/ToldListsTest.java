package org.communitypartners.assessment.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.Dimension;
import org.communitypartners.assessment.measure.Metric;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.privacy.ReportedCount.Showing;
import org.junit.jupiter.api.Test;

class ToldListsTest {
    private static final DateSpan MAY = DateSpan.of(YearMonth.of(2026, 5));
    private static final Place CHURCHES = Place.ofType("Churches");
    private static final ReportedCount TOTAL = count(MAY, CHURCHES, 20, 3);
    private static final ReportedCount DARI = count(MAY, in("Dari"), 5, 1);
    private static final ReportedCount ARABIC = count(MAY, in("Arabic"), 15, 2);

    @Test
    void theSameListsAreNotRestated() {
        List<ReportedCount> told = List.of(TOTAL, DARI, ARABIC);
        assertThat(ToldLists.areRestated(told, told)).isFalse();
        assertThat(ToldLists.areRestated(told, List.of(TOTAL, DARI.dealtWith(Showing.SUPPRESSED), ARABIC)))
                .isFalse();
    }

    @Test
    void aListThatIsNotToldSaysNothingOfBeingRestated() {
        assertThat(ToldLists.areRestated(List.of(TOTAL, DARI, ARABIC), List.of(TOTAL)))
                .isFalse();
        assertThat(ToldLists.areRestated(List.of(TOTAL), List.of(TOTAL, DARI, ARABIC)))
                .isFalse();
    }

    @Test
    void otherCountsAreRestated() {
        List<ReportedCount> told = List.of(TOTAL, DARI, ARABIC);
        assertThat(ToldLists.areRestated(told, List.of(TOTAL, count(MAY, in("Dari"), 6, 1), ARABIC)))
                .isTrue();
        assertThat(ToldLists.areRestated(told, List.of(count(MAY, CHURCHES, 20, 4), DARI, ARABIC)))
                .isTrue();
    }

    @Test
    void aMemberThatIsGoneIsRestated() {
        assertThat(ToldLists.areRestated(List.of(DARI, ARABIC), List.of(ARABIC)))
                .isTrue();
    }

    @Test
    void otherDaysHaveListsOfTheirOwn() {
        DateSpan june = DateSpan.of(YearMonth.of(2026, 6));
        assertThat(ToldLists.areRestated(
                        List.of(TOTAL, DARI, ARABIC),
                        List.of(count(june, CHURCHES, 9, 1), count(june, in("Dari"), 9, 1))))
                .isFalse();
    }

    @Test
    void aListIsUntoldUntilACopyToldJustTheSame() {
        Division languages = new Division(TOTAL.spot(), Dimension.LANGUAGE.id());
        List<ReportedCount> told = List.of(TOTAL, DARI, ARABIC);
        assertThat(ToldLists.untold(new Copies(told, List.of(), 11))).contains(languages);
        assertThat(ToldLists.untold(new Copies(told, List.of(List.of(TOTAL), told), 11)))
                .doesNotContain(languages);
        List<ReportedCount> withoutDari = List.of(count(MAY, CHURCHES, 15, 2), ARABIC);
        assertThat(ToldLists.untold(new Copies(withoutDari, List.of(told), 11))).contains(languages);
    }

    private static Place in(String language) {
        return CHURCHES.within(Dimension.LANGUAGE, language);
    }

    private static ReportedCount count(DateSpan span, Place place, long people, long rows) {
        return new ReportedCount(span, place, Metric.DIRECT_CONTACTS, people, rows, rows, Showing.SHOWN);
    }
}
