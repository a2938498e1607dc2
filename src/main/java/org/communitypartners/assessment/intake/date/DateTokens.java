package org.communitypartners.assessment.intake.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words, numbers and signs of a text that may hold dates, and their shape: one letter for each, so that a way of
 * writing dates is a pattern of letters. {@code n} is a number of one or two digits, {@code y} one of four, {@code q}
 * one of two behind an apostrophe, {@code m} the name of a month, {@code ~} a word or dash between two ends, {@code &}
 * a word or sign between several; other signs stand for themselves. Times of day and days of the week are left out.
 *
 * @param shape a letter for each
 * @param values the number or the number of the month of each, 0 for signs
 * @param digits how many digits each number has
 * @param weekdays the days of the week that the first word for one can mean
 * @param weekdayLeads whether that word stands before all else
 */
record DateTokens(
        String shape, List<Integer> values, List<Integer> digits, Set<DayOfWeek> weekdays, boolean weekdayLeads) {
    private static final String TO_PM = "\\s?[ap]\\.?m\\b\\.?";
    private static final String ZONE =
            "(?:\\s?(?:(?:z|utc|gmt|uhr|[a-z]{1,2}[ds]t|[cew]e?t)\\b(?:[+-]\\d{1,2}(?::?\\d{2})?)?"
                    + "|[+-]\\d{2}(?::?\\d{2})?))?(?:\\s?[\\[(][^\\])]*[\\])])?";
    /** Times of day; a number alone or between dots is one only where a year stands before it. */
    private static final Pattern CLOCK = Pattern.compile(
            "(?:(?<=\\d{4},? )\\d{1,2}\\s?[-\\u2013]\\s?\\d{1,2}" + TO_PM + "|(?<=\\d{4},? )\\d{1,2}\\.\\d{2}\\b"
                    + "|(?:\\b|(?<=\\d)t)\\d{1,2}(?::\\d{2}){1,2}(?:[.,]\\d+)?(?:" + TO_PM + ")?|\\b\\d{1,2}" + TO_PM
                    + "|\\b\\d{1,2}\\s?h(?:\\s?\\d{2})?\\b|\\bat \\d{1,2}\\b(?![:.]))" + ZONE);

    private static final Set<String> BETWEEN_ENDS = Set.of(
            "to", "through", "thru", "until", "till", "bis", "a", "au", "al", "ao", "ate", "hasta", "den", "fino");
    private static final Set<String> BETWEEN_SEVERAL = Set.of("and", "und", "et", "y", "e", "ed", "va");
    private static final Set<String> SAYING_NOTHING = Set.of(
            "the", "on", "of", "from", "at", "de", "del", "el", "desde", "le", "du", "des", "d", "do", "da", "em",
            "dia", "il", "dal", "vom", "am", "um", "uhr", "ngay", "nam");
    private static final Set<String> BEHIND_NUMBERS =
            Set.of("st", "nd", "rd", "th", "er", "ere", "re", "e", "eme", "o", "a", "do", "ro", "ero");
    private static final int MOST_WORDS = 3;
    private static final Pattern NOTHING_ASIDE = Pattern.compile("^[~&,.-]+|[~&,-]+$");

    /**
     * The tokens of a text with a digit in it, folded; empty when a word or sign in it has nothing to do with dates.
     */
    static Optional<DateTokens> of(String folded, DateNames names) {
        Matcher clock = CLOCK.matcher(folded);
        return new Scan(clock.find() ? clock.replaceAll(" ") : folded, names).scan();
    }

    private static final class Scan {
        private final String text;
        private final DateNames names;
        private final StringBuilder shape = new StringBuilder();
        private final List<Integer> values = new ArrayList<>();
        private final List<Integer> digits = new ArrayList<>();
        private Set<DayOfWeek> weekdays = Set.of();
        private boolean weekdayLeads;
        private Set<DayOfWeek> monthOrDay = Set.of();
        private int at;

        Scan(String text, DateNames names) {
            this.text = text;
            this.names = names;
        }

        Optional<DateTokens> scan() {
            while (at < text.length()) {
                char c = text.charAt(at);
                boolean known = isDigit(c) ? number() : isLetter(c) ? word() : sign(c);
                if (!known) {
                    return Optional.empty();
                }
            }
            return Optional.of(trimmed());
        }

        /** A word that is a month and a day of the week ("mar") before a number and a month is the day. */
        private DateTokens trimmed() {
            int from = 0;
            if (!monthOrDay.isEmpty() && shape.toString().matches("m[,.]?n[-./]?m.*")) {
                weekdays = monthOrDay;
                weekdayLeads = true;
                from = 1;
            }
            Matcher around = NOTHING_ASIDE.matcher(shape.substring(from));
            int to = shape.length();
            while (around.find()) {
                if (around.start() == 0) {
                    from += around.end();
                } else {
                    to -= around.end() - around.start();
                }
            }
            to = Math.max(from, to);
            return new DateTokens(
                    shape.substring(from, to),
                    values.subList(from, to),
                    digits.subList(from, to),
                    weekdays,
                    weekdayLeads);
        }

        private boolean number() {
            int end = end(at, DateTokens::isDigit);
            int length = end - at;
            if (length > 4 || length == 3) {
                return false;
            }
            boolean shortened = shape.length() > 0 && shape.charAt(shape.length() - 1) == '\'';
            if (shortened) {
                removeLast();
            }
            add(length == 4 ? 'y' : shortened ? 'q' : 'n', Integer.parseInt(text.substring(at, end)), length);
            at = end;
            int suffix = end(at, DateTokens::isLetter);
            if (suffix > at && BEHIND_NUMBERS.contains(text.substring(at, suffix))) {
                at = suffix;
            }
            return true;
        }

        private boolean word() {
            int end = at;
            int[] ends = new int[MOST_WORDS];
            int words = 0;
            while (words < MOST_WORDS && end < text.length() && (isLetter(text.charAt(end)) || words > 0)) {
                end = end(end, isLetter(text.charAt(end)) ? DateTokens::isLetter : DateTokens::isDigit);
                ends[words++] = end;
                end = end(end, c -> c == ' ' || c == '-' || c == '.');
                if (end < text.length() && !isLetter(text.charAt(end)) && !isDigit(text.charAt(end))) {
                    break;
                }
            }
            for (int i = words - 1; i >= 0; i--) {
                if (named(ends[i])) {
                    return true;
                }
            }
            return false;
        }

        private boolean named(int end) {
            String name = text.substring(at, end).replaceAll("[ .-]+", " ");
            Set<Month> month = names.months(name);
            Set<DayOfWeek> days = names.weekdays(name);
            boolean first = shape.length() == 0;
            if (!month.isEmpty()) {
                add('m', month.iterator().next().getValue(), 0);
                monthOrDay = first ? days : monthOrDay;
            } else if (BETWEEN_ENDS.contains(name)) {
                add('~', 0, 0);
            } else if (BETWEEN_SEVERAL.contains(name)) {
                add('&', 0, 0);
            } else if (!days.isEmpty() && !(name.equals("do") && !first)) {
                weekdayLeads |= first;
                weekdays = weekdays.isEmpty() ? days : weekdays;
            } else if (!SAYING_NOTHING.contains(name)) {
                return false;
            }
            at = end;
            while (at < text.length() && text.charAt(at) == '.') {
                at++;
            }
            return true;
        }

        private boolean sign(char c) {
            boolean spaced =
                    at > 0 && text.charAt(at - 1) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
            at++;
            switch (c) {
                case ' ', '(', ')', '[', ']', '\u00B0' -> {}
                case '\'', '\u2019' -> {
                    if (at + 1 < text.length() && isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1))) {
                        add('\'', 0, 0);
                    }
                }
                case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' ->
                    add(spaced || c == '\u2013' || c == '\u2014' ? '~' : '-', 0, 0);
                case '/' -> add(spaced ? '&' : c, 0, 0);
                case '.', ',' -> add(c, 0, 0);
                case ';', '&', '+', '|', '\n', '\r' -> add('&', 0, 0);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void add(char letter, int value, int length) {
            shape.append(letter);
            values.add(value);
            digits.add(length);
        }

        private void removeLast() {
            shape.setLength(shape.length() - 1);
            values.remove(values.size() - 1);
            digits.remove(digits.size() - 1);
        }

        private interface Kind {
            boolean has(char c);
        }

        private int end(int start, Kind kind) {
            int end = start;
            while (end < text.length() && kind.has(text.charAt(end))) {
                end++;
            }
            return end;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
