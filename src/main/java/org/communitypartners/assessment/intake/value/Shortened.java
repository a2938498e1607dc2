package org.communitypartners.assessment.intake.value;

/** Long texts, cut for messages. */
public final class Shortened {
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_ROW = 4000;

    private Shortened() {}

    /** A value for a message. */
    public static String of(String value) {
        return cut(value, LONGEST_VALUE);
    }

    /** A row for the list of rejected rows. */
    public static String row(String text) {
        return cut(text, LONGEST_ROW);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "\u2026 (" + text.length() + " characters)";
    }
}
