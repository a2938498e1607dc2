package org.communitypartners.assessment.measure.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitypartners.assessment.measure.SmallLog.CHURCHES;

import java.time.YearMonth;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.measure.SmallLog;
import org.communitypartners.assessment.measure.SmallRow;
import org.communitypartners.assessment.measure.finding.AttentionItem;
import org.communitypartners.assessment.measure.finding.AttentionItem.Kind;
import org.junit.jupiter.api.Test;

class OutsideGrantsTest {
    private final SmallLog log = SmallLog.of(Period.month(YearMonth.of(2026, 10)));

    @Test
    void activitiesOutsideTheDatesOfTheirGrantNeedALook() {
        log.grant("LSTA-26", "2025-10-01", "2026-09-30")
                .grant("NEA-9", "2026-01-01", "2026-12-31")
                .row(SmallRow.on("2026-10-03").with("Grace", CHURCHES).grant("LSTA-26"))
                .row(SmallRow.on("2026-10-09").with("Grace", CHURCHES).grant("LSTA-26"))
                .row(SmallRow.on("2026-10-10").with("Grace", CHURCHES).grant("NEA-9"));

        assertThat(log.assessment().attention())
                .filteredOn(item -> item.kind() == Kind.OUTSIDE_GRANT)
                .extracting(AttentionItem::evidence)
                .containsExactly(
                        "2 activities under LSTA-26 lie outside its dates, 1 October 2025 to 30 September 2026: 3"
                                + " October 2026, 9 October 2026. Correct the grant code, or the dates in grants.csv.");
    }
}
