package org.communitypartners.assessment.intake.value;

/** Decimal digits of any script. */
public final class Numerals {
    private Numerals() {}

    /** The text with the decimal digits of every script (Unicode category Nd) as 0 to 9. */
    public static String toAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return convert(text);
            }
        }
        return text;
    }

    private static String convert(String text) {
        StringBuilder converted = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c > 0x7F && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                        ? '0' + Character.digit(c, 10)
                        : c)
                .forEach(converted::appendCodePoint);
        return converted.toString();
    }
}
