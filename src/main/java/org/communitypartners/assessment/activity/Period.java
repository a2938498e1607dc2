package org.communitypartners.assessment.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * The period of a report.
 *
 * @param kind what sort of period it is
 * @param span its days
 */
public record Period(PeriodKind kind, DateSpan span) {

    /** A calendar month. */
    public static Period month(YearMonth month) {
        return new Period(PeriodKind.MONTH, DateSpan.of(month));
    }

    /** A calendar quarter, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return new Period(
                PeriodKind.QUARTER,
                new DateSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
    }

    /** A calendar year. */
    public static Period year(int year) {
        return new Period(PeriodKind.YEAR, new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /** A fiscal year that ends in the given year and begins with the given month, 1 to 12. */
    public static Period fiscalYear(int endsIn, int firstMonth) {
        YearMonth end = firstMonth == 1 ? YearMonth.of(endsIn, 12) : YearMonth.of(endsIn, firstMonth - 1);
        return new Period(
                PeriodKind.FISCAL_YEAR, new DateSpan(end.minusMonths(11).atDay(1), end.atEndOfMonth()));
    }

    /** Any dates, both included. */
    public static Period dates(LocalDate from, LocalDate to) {
        return new Period(PeriodKind.DATES, new DateSpan(from, to));
    }

    /**
     * The name in folders and file names: {@code 2026-10}, {@code 2026-Q3}, {@code 2026}, {@code FY2026} or two dates.
     */
    public String id() {
        LocalDate from = span.from();
        LocalDate to = span.to();
        return switch (kind) {
            case MONTH -> YearMonth.from(from).toString();
            case QUARTER -> from.getYear() + "-Q" + (from.getMonthValue() + 2) / 3;
            case YEAR -> Integer.toString(from.getYear());
            case FISCAL_YEAR -> "FY" + to.getYear();
            case DATES -> from + "_" + to;
        };
    }

    /** The name in titles and sentences: {@code October 2026}, {@code the third quarter of 2026}. */
    public String title() {
        LocalDate from = span.from();
        LocalDate to = span.to();
        return switch (kind) {
            case MONTH -> monthName(from) + " " + from.getYear();
            case QUARTER -> "Q" + (from.getMonthValue() + 2) / 3 + " " + from.getYear();
            case YEAR -> Integer.toString(from.getYear());
            case FISCAL_YEAR -> "fiscal year " + to.getYear();
            case DATES -> day(from) + " to " + day(to);
        };
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + monthName(date) + " " + date.getYear();
    }

    private static String monthName(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
