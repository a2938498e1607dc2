package org.communitypartners.assessment.report.xlsx;

/** The colours of a report; there are no others. Text keeps a contrast of at least 4.5 to 1 on white. */
enum Palette {
    /** Titles, what the report is about. */
    NAVY(0x12, 0x40, 0x6B),
    /** What it is compared with. */
    LIGHT(0xA9, 0xBF, 0xD6),
    /** Ordinary text. */
    INK(0x1F, 0x24, 0x2B),
    /** What is secondary. */
    GREY(0x5B, 0x66, 0x73),
    /** Words that ask for attention. */
    RUST(0x9C, 0x2F, 0x12),
    /** Lines between rows. */
    HAIRLINE(0xD3, 0xD9, 0xE0);

    private final byte[] rgb;

    Palette(int red, int green, int blue) {
        rgb = new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    /** Red, green and blue. */
    byte[] rgb() {
        return rgb.clone();
    }
}
