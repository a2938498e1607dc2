package org.communitypartners.assessment.intake.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day, so that "9:00", "09:00:00" and "9 am" are the same. */
public final class StartTime {
    private static final Pattern TIME = Pattern.compile(
            "(?:\\d{4}-\\d{2}-\\d{2}[t ])?(\\d{1,2})(?:[:.h](\\d{2}))?(?:[:.]\\d{2}(?:[.,]\\d+)?)?\\s*([ap])?\\.?(?:m\\.?)?.*");
    /** How spreadsheets keep a time: as the part of the day that has gone by. */
    private static final Pattern PART_OF_DAY = Pattern.compile("0?\\.\\d{1,17}");

    private static final int NOON = 12;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private StartTime() {}

    /** Hour and minute of a time that can be read, else the text folded. */
    public static String canonical(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String plain = Numerals.toAscii(text).strip().toLowerCase(Locale.ROOT);
        if (PART_OF_DAY.matcher(plain).matches()) {
            return at(Math.round(Double.parseDouble(plain) * MINUTES_OF_DAY));
        }
        Matcher time = TIME.matcher(plain);
        if (!time.matches() || (time.group(2) == null && time.group(3) == null)) {
            return Folding.name(text);
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (time.group(3) != null) {
            hour = hour % NOON + (time.group(3).equals("p") ? NOON : 0);
        }
        return hour > 24 || minute > 59 ? Folding.name(text) : at(hour * 60L + minute);
    }

    private static String at(long minutes) {
        return minutes / 60 % 24 + ":" + minutes % 60;
    }
}
