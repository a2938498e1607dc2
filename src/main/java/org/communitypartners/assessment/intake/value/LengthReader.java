package org.communitypartners.assessment.intake.value;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.Reason;

/** Reads lengths of time that say their unit: "1:30", "90 min", "1 hr", "1h 30", "1.5 hours". */
final class LengthReader {
    private static final int MINUTES_OF_AN_HOUR = 60;

    private static final String HOURS = "(?:hours?|hrs?|h)\\b\\.?";
    private static final String MINUTES = "(?:minutes?|mins?|m)\\b\\.?";

    /** Hours and minutes with a colon; a length of a day or more is a time of day, or seconds. */
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::00)?\\s*(?:" + HOURS + ")?", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOURS_ALONE =
            Pattern.compile("(.*[\\d\\u00BC-\\u00BE]\\+?)\\s*-?\\s*" + HOURS, Pattern.CASE_INSENSITIVE);
    private static final Pattern MINUTES_ALONE =
            Pattern.compile("(.*\\d\\+?)\\s*-?\\s*(?:" + MINUTES + "|['\\u2032])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile(
            "(\\d{1,2})\\s*(?:hours?|hrs?|h)\\.?\\s*(?:,|&|and\\b)?\\s*([0-5]?\\d)\\s*(?:" + MINUTES + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FRACTION =
            Pattern.compile("(\\d{0,2})\\s*-?\\s*(?:([\\u00BC\\u00BD\\u00BE])|(?<!\\d)([13])/([24]))");

    private LengthReader() {}

    /**
     * A length with a unit or a colon.
     *
     * @param cell a trimmed cell
     * @param number reads the bare numbers in it
     * @return the length, or a fault when it says a unit and cannot be read; empty when it says none
     */
    static Optional<NumberReading> read(String cell, TimeUnit wanted, Function<String, NumberReading> number) {
        String text = Numerals.toAscii(cell);
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Optional.of(both(clock, wanted));
        }
        Matcher hoursAndMinutes = BOTH.matcher(text);
        if (hoursAndMinutes.matches()) {
            return Optional.of(both(hoursAndMinutes, wanted));
        }
        Matcher minutes = MINUTES_ALONE.matcher(text);
        if (minutes.matches()) {
            return Optional.of(in(TimeUnit.MINUTES, minutes.group(1), wanted, number));
        }
        Matcher hours = HOURS_ALONE.matcher(text);
        return hours.matches() ? Optional.of(in(TimeUnit.HOURS, hours.group(1), wanted, number)) : Optional.empty();
    }

    private static NumberReading both(Matcher parts, TimeUnit wanted) {
        int hours = Integer.parseInt(parts.group(1));
        int minutes = Integer.parseInt(parts.group(2));
        return hours >= 24
                ? new NumberReading.Fault(Reason.UNREADABLE_NUMBER)
                : new NumberReading.Amount(
                        TimeUnit.MINUTES.to(wanted, 100L * (hours * MINUTES_OF_AN_HOUR + minutes)), false);
    }

    private static NumberReading in(
            TimeUnit unit, String text, TimeUnit wanted, Function<String, NumberReading> number) {
        OptionalLong fraction = fraction(text);
        if (fraction.isPresent()) {
            return new NumberReading.Amount(unit.to(wanted, fraction.getAsLong()), false);
        }
        return number.apply(text.strip()) instanceof NumberReading.Amount amount
                ? new NumberReading.Amount(unit.to(wanted, amount.hundredths()), amount.estimated())
                : new NumberReading.Fault(Reason.UNREADABLE_NUMBER);
    }

    /** "1½" and "1 1/2", in hundredths. */
    private static OptionalLong fraction(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (!fraction.matches()) {
            return OptionalLong.empty();
        }
        long whole = fraction.group(1).isEmpty() ? 0 : Long.parseLong(fraction.group(1));
        long quarters = fraction.group(2) == null
                ? Long.parseLong(fraction.group(3)) * 4 / Long.parseLong(fraction.group(4))
                : fraction.group(2).charAt(0) - '\u00BC' + 1;
        return OptionalLong.of(100 * whole + 25 * quarters);
    }
}
