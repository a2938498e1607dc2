package org.communitypartners.assessment.intake.value;

import java.util.regex.Pattern;

/** What tells activities apart in an export, as a person or a spreadsheet wrote it. */
public final class Identifier {
    private static final Pattern SPOILT = Pattern.compile("#+|#[A-Z/0!?]{3,7}|\\d(?:[.,]\\d+)?[Ee]\\+\\d{1,3}");

    private Identifier() {}

    /**
     * Whether a spreadsheet wrote it in its own way ({@code 1.09876E+12}, {@code #####}), so that its digits are lost.
     */
    public static boolean isSpoilt(String id) {
        boolean mayBe = !id.isEmpty() && (id.charAt(0) == '#' || id.indexOf('+') > 0);
        return mayBe && SPOILT.matcher(id).matches();
    }

    /** Whether it is a number written with zeros in front. */
    public static boolean isZeroLed(String id) {
        return id.length() > 1 && id.charAt(0) == '0' && id.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** A number without the zeros in front of it. */
    public static String withoutZeros(String id) {
        int start = 0;
        while (start < id.length() - 1 && id.charAt(start) == '0') {
            start++;
        }
        return id.substring(start);
    }
}
