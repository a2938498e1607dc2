package org.communitypartners.assessment.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitypartners.assessment.intake.value.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that exports write (src/docs/measures.md section 2). Remembers what it has read; not for several
 * threads.
 */
public final class DateReader {
    private static final DateReading NONE = DateReading.Unreadable.NO_DATE;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 70;
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 80_000;
    /** More different dates than this are not dates but noise, and remembering them would only cost memory. */
    private static final int MOST_REMEMBERED = 50_000;

    private static final String CLOCK = "\\d{1,2}(?:[:.]\\d{2}){0,2}(?:[.,]\\d+)?\\s*(?:[AaPp]\\.?[Mm]\\.?)?";
    private static final String ZONE = "(?:\\s*(?:Z|[A-Z]{2,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}(?::?\\d{2})?))?"
            + "(?:\\s*[\\[(][^\\])]*[\\])])?";
    /** What may follow a date: a time of day, or two, with or without a zone. */
    private static final String TIME =
            "(?:(?:[T ,]|,? at )\\s*" + CLOCK + "(?:\\s*[-\\u2013]\\s*" + CLOCK + ")?" + ZONE + ")?";

    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T\\d{4,6}" + ZONE + "| " + CLOCK + ZONE + ")?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{1,2})" + TIME);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");

    /** An instant in UTC, as programs write it. */
    private static final Pattern UTC = Pattern.compile(
            ".*\\d[T ,]\\s*(\\d{1,2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d+)?\\s*([AaPp])?\\.?(?:[Mm]\\.?)?"
                    + "\\s*(?:Z|(?:UTC|GMT)(?:[+-]00(?::?00)?)?|[+-]00(?::?00)?)(?:\\s*[\\[(][^\\])]*[\\])])?");

    private static final int NOON = 12;
    private static final int LAST_HOUR = 23;

    private final Map<String, DateReading> remembered = new HashMap<>();
    private @Nullable WordedDates worded;

    /** What a trimmed cell says. */
    public DateReading read(String cell) {
        if (cell.length() < SHORTEST || cell.length() > LONGEST) {
            return NONE;
        }
        DateReading known = remembered.get(cell);
        if (known == null) {
            known = parse(cell);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(cell, known);
            }
        }
        return known;
    }

    /** Whether a trimmed cell is only a number, which could be a day but is as likely a sum. */
    public static boolean isBareNumber(String cell) {
        int whole = digitsFrom(cell, 0);
        if (whole == 0 || whole == cell.length()) {
            return whole > 0;
        }
        char mark = cell.charAt(whole);
        int end = digitsFrom(cell, whole + 1);
        return (mark == '.' || mark == ',') && end > whole + 1 && end == cell.length();
    }

    private static int digitsFrom(String cell, int start) {
        int end = start;
        while (end < cell.length() && cell.charAt(end) >= '0' && cell.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private DateReading parse(String cell) {
        String text = Numerals.toAscii(plainSpaces(cell));
        DateReading date = plain(text);
        if (date == null) {
            WordedDates known = worded;
            if (known == null) {
                known = new WordedDates();
                worded = known;
            }
            date = known.read(text);
        }
        return mayBeUtc(text) ? withUtc(date, text) : date;
    }

    /** What a text that consists of numbers says; null when it is something else. */
    private static @Nullable DateReading plain(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            int days = Integer.parseInt(serial.group(1));
            return days >= FIRST_SERIAL && days <= LAST_SERIAL
                    ? new DateReading.Definite(EXCEL_DAY_ZERO.plusDays(days))
                    : NONE;
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(number(compact, 1), number(compact, 2), number(compact, 3));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4));
        }
        Matcher numeric = NUMERIC.matcher(text);
        return numeric.matches() ? numeric(numeric) : null;
    }

    /** Whether a text ends as instants in UTC do, so that it is worth a closer look. */
    private static boolean mayBeUtc(String text) {
        char last = text.charAt(text.length() - 1);
        return switch (last) {
            case 'Z', 'C', 'T', ')', ']' -> true;
            case '0' -> text.endsWith("+00") || text.endsWith("+0000") || text.endsWith("+00:00");
            default -> false;
        };
    }

    private static DateReading withUtc(DateReading date, String text) {
        boolean one = !(date instanceof DateReading.Unreadable) && !(date instanceof DateReading.Several);
        Matcher utc = UTC.matcher(text);
        if (!one || date.last(DateOrder.MDY).isPresent() || !utc.matches()) {
            return date;
        }
        int hour = Integer.parseInt(utc.group(1));
        if (utc.group(4) != null) {
            hour = hour % NOON + (utc.group(4).equalsIgnoreCase("p") ? NOON : 0);
        }
        int minute = Integer.parseInt(utc.group(2));
        if (hour > LAST_HOUR || minute > 59) {
            return date;
        }
        DateReading alone = date instanceof AnnotatedDate annotated ? annotated.date() : date;
        return new AnnotatedDate(alone, null, date.weekdays(), LocalTime.of(hour, minute));
    }

    /** Spaces of every kind as plain ones, invisible marks left out. */
    private static String plainSpaces(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) > 0x7F) {
                return cell.replaceAll("\\p{Z}", " ").replaceAll("\\p{Cf}", "");
            }
        }
        return cell;
    }

    private static DateReading numeric(Matcher date) {
        int first = number(date, 1);
        int second = number(date, 3);
        int third = number(date, 4);
        boolean shortYears = date.group(4).length() == 2;
        if (date.group(4).length() == 1) {
            // A year has two digits at least, so that this can only be a day behind its year and month.
            return date.group(1).length() == 2 && !date.group(2).equals(".")
                    ? DateReading.Numeric.yearFirst(first, second, third)
                    : NONE;
        }
        DateReading.Numeric numeric = DateReading.Numeric.of(
                first, second, third, shortYears, date.group(2).equals("."));
        // Between dots a year never comes first.
        return numeric.dotted() && numeric.monthFirst() == null && numeric.dayFirst() == null ? NONE : numeric;
    }

    private static DateReading day(int year, int month, int day) {
        try {
            return new DateReading.Definite(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return NONE;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
