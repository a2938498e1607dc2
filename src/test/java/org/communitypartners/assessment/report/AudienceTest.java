package org.communitypartners.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.communitypartners.assessment.activity.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-10-31, true",
        "2024-02-01, 2024-02-29, true",
        "2024-02-01, 2024-02-28, false",
        "2025-10-01, 2026-09-30, true",
        "2026-07-10, 2026-09-20, false",
        "2026-07-01, 2026-09-15, false",
        "2026-07-02, 2026-09-30, false",
    })
    void onlyPeriodsOfWholeMonthsAreShared(LocalDate from, LocalDate to, boolean isShared) {
        assertThat(Audience.whyNotShareable(Period.dates(from, to)).isEmpty()).isEqualTo(isShared);
    }
}
