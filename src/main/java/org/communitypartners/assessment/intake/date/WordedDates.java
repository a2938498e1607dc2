package org.communitypartners.assessment.intake.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.communitypartners.assessment.intake.date.DatePart.Kind;
import org.communitypartners.assessment.intake.date.DateReading.DayOrYear;
import org.communitypartners.assessment.intake.date.DateReading.Definite;
import org.communitypartners.assessment.intake.date.DateReading.Numeric;
import org.communitypartners.assessment.intake.date.DateReading.Several;
import org.communitypartners.assessment.intake.date.DateReading.Unreadable;
import org.communitypartners.assessment.intake.date.DateReading.Yearless;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that people write: with the names of months and days, without a year, ranges, several in one cell.
 */
final class WordedDates {
    private static final DateReading NONE = Unreadable.NO_DATE;
    /** How an interval of two ISO dates is written. */
    private static final String ISO_INTERVAL = "y-n-n/y-n-n";

    private static final Pattern DAYS_FROM_TO = Pattern.compile("n[-~]n");
    private static final Pattern WITH_A_MONTH = Pattern.compile("m|n/n|n\\.n\\.");

    private final DateNames names = new DateNames();

    /** What a text says. */
    DateReading read(String text) {
        String folded = DateNames.folded(text);
        if (folded.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return NONE;
        }
        return DateTokens.of(folded, names).map(WordedDates::read).orElse(NONE);
    }

    private static DateReading read(DateTokens tokens) {
        int end = tokens.shape().length();
        Optional<DatePart> one = DatePart.of(tokens, 0, end).filter(part -> !part.is(Kind.DAY));
        if (one.isPresent()) {
            return DatePart.isMonthAndYear(tokens, 0, end)
                    ? NONE
                    : withWeekday(yearOrDay(tokens, single(one.get())), tokens.weekdays());
        }
        Optional<DateReading> range = range(tokens, 0, end);
        if (range.isPresent()) {
            return withWeekday(range.get(), tokens.weekdayLeads() ? tokens.weekdays() : Set.of());
        }
        return areSeveral(tokens) ? Several.DAYS : NONE;
    }

    /** "Oct 3, 26" may be two days of October, or one of 2026. */
    private static DateReading yearOrDay(DateTokens tokens, DateReading date) {
        if (!tokens.shape().equals("mn,n") || !(date instanceof Definite definite)) {
            return date;
        }
        int second = tokens.values().get(tokens.values().size() - 1);
        LocalDate day = definite.day();
        return second > day.getDayOfMonth() && second <= day.lengthOfMonth() ? new DayOrYear(day) : date;
    }

    private static DateReading withWeekday(DateReading date, Set<DayOfWeek> weekdays) {
        if (weekdays.isEmpty() || date instanceof Unreadable) {
            return date;
        }
        return date instanceof AnnotatedDate range
                ? AnnotatedDate.of(range.date(), range.end(), weekdays)
                : AnnotatedDate.of(date, null, weekdays);
    }

    private static DateReading single(DatePart part) {
        int month = part.first();
        int day = part.second();
        if (part.year().isPresent()) {
            int year = part.year().getAsInt();
            return part.isNumeric()
                    ? Numeric.of(
                            month, day, part.shortYear() ? year % 100 : year, part.shortYear(), part.is(Kind.DOTTED))
                    : definite(year, month, day);
        }
        MonthDay monthFirst = monthDay(month, day);
        MonthDay dayFirst = part.isNumeric() ? monthDay(day, month) : monthFirst;
        return monthFirst == null && dayFirst == null
                ? NONE
                : new Yearless(monthFirst, dayFirst, part.isNumeric(), part.is(Kind.DOTTED));
    }

    private static DateReading definite(int year, int month, int day) {
        try {
            return new Definite(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return NONE;
        }
    }

    private static @Nullable MonthDay monthDay(int month, int day) {
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Optional<DateReading> range(DateTokens tokens, int from, int to) {
        String shape = tokens.shape().substring(from, to);
        if (shape.equals(ISO_INTERVAL)) {
            return range(tokens, from, from + shape.indexOf('/'), to);
        }
        char between = shape.indexOf('~') < 0 ? '-' : '~';
        for (int at = shape.indexOf(between); at >= 0; at = shape.indexOf(between, at + 1)) {
            Optional<DateReading> found = range(tokens, from, from + at, to);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<DateReading> range(DateTokens tokens, int from, int at, int to) {
        Optional<DatePart> left = DatePart.of(tokens, from, trimmed(tokens.shape(), at));
        return left.flatMap(first -> DatePart.of(tokens, at + 1, to).flatMap(last -> DateRange.of(first, last)));
    }

    /** Where a stretch ends without the comma at its end: "Sat, Oct 3, to Mon, Oct 5". */
    private static int trimmed(String shape, int end) {
        return end > 0 && shape.charAt(end - 1) == ',' ? end - 1 : end;
    }

    /** Whether the tokens are days set apart by commas, words or slashes, one at least with its month. */
    private static boolean areSeveral(DateTokens tokens) {
        String shape = tokens.shape();
        int days = 0;
        int from = 0;
        for (int to = 0; to <= shape.length(); to++) {
            if (to == shape.length() || shape.charAt(to) == '&' || shape.charAt(to) == ',') {
                OptionalInt more = days(tokens, from, to);
                if (more.isEmpty()) {
                    return false;
                }
                days += more.getAsInt();
                from = to + 1;
            }
        }
        return days > 1 && WITH_A_MONTH.matcher(shape).find();
    }

    /** How many days a stretch names; empty when there is something else in it. */
    private static OptionalInt days(DateTokens tokens, int from, int to) {
        String shape = tokens.shape().substring(from, to);
        if (shape.isEmpty() || shape.equals("y") || shape.equals("q")) {
            return OptionalInt.of(0);
        }
        if (DatePart.of(tokens, from, to).isPresent()) {
            return DatePart.isMonthAndYear(tokens, from, to) ? OptionalInt.empty() : OptionalInt.of(1);
        }
        int slash = shape.indexOf('/');
        if (slash > 0 && shape.indexOf('m') >= 0) {
            OptionalInt before = days(tokens, from, from + slash);
            OptionalInt after = days(tokens, from + slash + 1, to);
            return before.isEmpty() || after.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(before.getAsInt() + after.getAsInt());
        }
        boolean range =
                DAYS_FROM_TO.matcher(shape).matches() || range(tokens, from, to).isPresent();
        return range ? OptionalInt.of(1) : OptionalInt.empty();
    }
}
