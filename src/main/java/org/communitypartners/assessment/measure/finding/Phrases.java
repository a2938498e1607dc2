package org.communitypartners.assessment.measure.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers, days and lists as they stand in sentences. */
public final class Phrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final DecimalFormat NUMBER =
            new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH));

    static {
        NUMBER.setRoundingMode(RoundingMode.HALF_UP);
    }

    private Phrases() {}

    /** {@code 1,283}; {@code 40.5}; decimals as they are, up to two. */
    public static String number(BigDecimal number) {
        // A format is for one thread at a time, and copied faster than made.
        return ((DecimalFormat) NUMBER.clone()).format(number);
    }

    /** {@code 1,283}. */
    public static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** {@code 1 activity}, {@code 2 activities}. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** {@code no activities}, {@code 1 activity}, {@code 2 activities}. */
    public static String countOrNo(long number, String one, String many) {
        return number == 0 ? "no " + many : count(number, one, many);
    }

    /** {@code 1 contact}, {@code 2 contacts}. */
    public static String count(BigDecimal number, String one, String many) {
        return number(number) + " " + (number.compareTo(BigDecimal.ONE) == 0 ? one : many);
    }

    /** A share of 0.238 as {@code 24 %}; one above none that would round to it as {@code less than 1 %}. */
    static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return percent.signum() == 0 && share.signum() > 0 ? "less than 1 %" : number(percent) + " %";
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}; a comma before "and" when a name has an "and" of its own. */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        boolean confusing = items.stream().anyMatch(item -> item.contains(" and "));
        return items.stream().limit(items.size() - 1L).collect(Collectors.joining(", "))
                + (confusing ? ", and " : " and ")
                + items.get(items.size() - 1);
    }

    /** {@code 3 November 2026}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code August 2025}. */
    static String month(LocalDate date) {
        return MONTH.format(date);
    }
}
