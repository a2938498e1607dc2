package org.communitypartners.assessment.intake.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which sign stands before the decimals in the numbers of a file. */
public final class DecimalMark {
    private static final Pattern POINT = Pattern.compile("\\d\\.(\\d*)");

    private DecimalMark() {}

    /** Whether a number has a point followed by other than three digits, so that points set no groups apart. */
    public static boolean provesPoint(String number) {
        if (number.indexOf('.') < 0) {
            return false;
        }
        Matcher point = POINT.matcher(number);
        while (point.find()) {
            if (point.group(1).length() != 3) {
                return true;
            }
        }
        return false;
    }
}
