package org.communitypartners.assessment.measure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # rows, of, hours, thin
            3, 6, 5,   false
            3, 7, 5,   true
            2, 2, 50,  true
            9, 9, 4.9, true
            3, 3, ,    false
            0, 0, ,    true
            """)
    void lessThanHalfOrThreeActivitiesOrFiveHoursIsThin(long rows, long of, BigDecimal hours, boolean thin) {
        assertThat(new Basis(rows, of, hours).isThin()).isEqualTo(thin);
    }
}
