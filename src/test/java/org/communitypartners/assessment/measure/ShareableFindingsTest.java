package org.communitypartners.assessment.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitypartners.assessment.measure.SmallLog.CHURCHES;
import static org.communitypartners.assessment.measure.SmallLog.OTHERS;
import static org.communitypartners.assessment.measure.SmallLog.SHELTERS;

import java.time.YearMonth;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.measure.metric.Metric;
import org.junit.jupiter.api.Test;

class ShareableFindingsTest {
    private final SmallLog log = SmallLog.of(Period.month(YearMonth.of(2026, 10)))
            .types(CHURCHES, SHELTERS, OTHERS)
            .program("2026-08-06", "Grace", CHURCHES, 20)
            .program("2026-06-06", "Night Harbor", SHELTERS, 20)
            .program("2026-09-05", "Grace", CHURCHES, 31)
            .program("2026-09-06", "Open Door", SHELTERS, 254)
            .program("2026-09-06", "Union Hall", OTHERS, 20)
            .program("2026-10-03", "Grace", CHURCHES, 229)
            .program("2026-10-11", "Open Door", SHELTERS, 7)
            .program("2026-10-11", "Union Hall", OTHERS, 50)
            .rejected(81);

    @Test
    void nothingIsSaidOfASuppressedTypeNorOfAPartner() {
        assertThat(SmallLog.lines(log.shareable(SHELTERS)))
                .isEqualTo(
                        """
                The library reached 286 people through partners (repeat visits counted) in 3 activities, 19 fewer than in September (-6 %).
                Churches grew: 229 contacts after 31 in September, from 1 activity with 1 partner.
                3 partners were active this month, unchanged from September.
                All 3 activities that should have a count of people have one, and none is an estimate.""");
    }

    @Test
    void noTypeIsCalledTheMostWhileOneIsSuppressed() {
        assertThat(SmallLog.lines(log.shareable(CHURCHES, SHELTERS)))
                .doesNotContain("most")
                .doesNotContain("Churches")
                .doesNotContain("Shelters");
    }

    @Test
    void withoutTheContactsOfAllTheHeadlineSpeaksOfActivities() {
        // The whole has a blank partner type.
        assertThat(SmallLog.lines(log.shareable(new PartnerType("", 9, false))))
                .startsWith("The library held 3 activities with partners, unchanged from September.\n");
    }

    @Test
    void attentionAndTheStagesOfPartnersAreNotInIt() {
        assertThat(log.assessment().attention()).isNotEmpty();
        assertThat(log.shareable().attention()).isEmpty();
        assertThat(log.shareable().pipeline()).isEmpty();
    }

    @Test
    void aTargetWhoseAttainmentIsSuppressedIsNotSpokenOf() {
        log.target(TargetScope.PARTNER_TYPE, "Shelters", Metric.DIRECT_CONTACTS, "2026-10-01", "2026-12-31", 9000);

        assertThat(log.findings()).contains("The target of 9,000 contacts with Shelters");
        assertThat(SmallLog.lines(log.shareable(SHELTERS))).doesNotContain("target");
    }
}
