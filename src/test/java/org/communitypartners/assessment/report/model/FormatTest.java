package org.communitypartners.assessment.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

    /** A number that a condition hides is in the cell all the same, and comes out when the sheet is saved as CSV. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void noFormatHidesANumber(Format format) {
        assertThat(format.pattern().split(";", -1))
                .allSatisfy(section -> assertThat(section).contains("0").doesNotContain("["));
    }
}
