package org.communitypartners.assessment.intake.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that exports write (src/docs/measures.md section 2). Remembers what it has read; not for several
 * threads.
 */
public final class DateReader {
    private static final DateReading NONE = DateReading.Unreadable.NO_DATE;
    private static final int SHORTEST = 5;
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

    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T\\d{4,6}" + ZONE + "| " + CLOCK + ZONE + ")?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{1,2})" + TIME);
    private static final Pattern DAY_MONTH = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?(?:[-. /]|\\s+of\\s+)\\s*([a-z]{3,9})\\.?,?[-. /]\\s*(\\d{4}|\\d{2})"
                    + TIME,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY = Pattern.compile(
            WEEKDAY + "([a-z]{3,9})\\.?[-. /]\\s*(\\d{1,2})(?:st|nd|rd|th)?,?[-. /]\\s*(\\d{4}|\\d{2})" + TIME,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");

    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    private final Map<String, DateReading> remembered = new HashMap<>();

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

    private static DateReading parse(String cell) {
        String text = Numerals.toAscii(plainSpaces(cell));
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
        return numeric.matches() ? numeric(numeric) : named(text);
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
        if (date.group(2).equals(".")) {
            // Dots are written day first wherever they are written.
            return day(shortYears ? 2000 + third : third, second, first);
        }
        return DateReading.Numeric.of(first, second, third, shortYears);
    }

    private static DateReading named(String text) {
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return named(dayMonth.group(3), dayMonth.group(2), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        return monthDay.matches() ? named(monthDay.group(3), monthDay.group(1), monthDay.group(2)) : NONE;
    }

    private static DateReading named(String year, String month, String day) {
        int number = Integer.parseInt(year);
        return month(month)
                .map(found -> day(year.length() == 2 ? 2000 + number : number, found, Integer.parseInt(day)))
                .orElse(NONE);
    }

    private static Optional<Integer> month(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.length; i++) {
            boolean short4 = wanted.equals("sept") && MONTHS[i].equals("september");
            if (MONTHS[i].equals(wanted) || MONTHS[i].substring(0, 3).equals(wanted) || short4) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
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
