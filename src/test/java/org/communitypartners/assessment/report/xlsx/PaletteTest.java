package org.communitypartners.assessment.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    /** The Web Content Accessibility Guidelines ask for 4.5 to 1 between text and its ground. */
    private static final double ENOUGH = 4.5;

    @ParameterizedTest
    @EnumSource(names = {"NAVY", "INK", "GREY"})
    void coloursOfTextContrastWithWhite(Palette color) {
        assertThat(1.05 / (luminance(color) + 0.05)).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static double luminance(Palette color) {
        byte[] rgb = color.rgb();
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(byte channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
