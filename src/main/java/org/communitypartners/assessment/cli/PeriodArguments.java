package org.communitypartners.assessment.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.job.PeriodChoice;
import org.communitypartners.assessment.job.failure.WrongUsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a period, as typed. At most one way of naming it may be used. */
final class PeriodArguments {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int FIRST_YEAR = 1990;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "A calendar month such as 2026-10, or the word previous: the month before the current one.")
    private @Nullable String month;

    @Option(names = "--quarter", paramLabel = "YYYY-Qn", description = "A calendar quarter such as 2026-Q3.")
    private @Nullable String quarter;

    @Option(names = "--year", paramLabel = "YYYY", description = "A calendar year.")
    private @Nullable String year;

    @Option(
            names = "--fiscal-year",
            paramLabel = "YYYY",
            description = "The fiscal year that ends in this year (see --fiscal-year-start).")
    private @Nullable String fiscalYear;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day of any period; needs --to.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day of any period; needs --from.")
    private @Nullable String to;

    /** Whether any period is named. */
    boolean given() {
        return !used().isEmpty();
    }

    /**
     * Reads what was typed.
     *
     * @param today the day of the run
     * @return what was asked for; empty when no period is named
     * @throws WrongUsageException when the arguments do not name one period that has begun
     */
    Optional<PeriodChoice> choice(LocalDate today) {
        List<String> used = used();
        if (used.size() > 1) {
            throw new WrongUsageException("Only one period can be reported at a time; " + String.join(" and ", used)
                    + " name more than one.");
        }
        return Optional.ofNullable(read(today));
    }

    private List<String> used() {
        List<String> used = new ArrayList<>();
        if (month != null) {
            used.add("--month");
        }
        if (quarter != null) {
            used.add("--quarter");
        }
        if (year != null) {
            used.add("--year");
        }
        if (fiscalYear != null) {
            used.add("--fiscal-year");
        }
        if (from != null || to != null) {
            used.add("--from/--to");
        }
        return used;
    }

    private @Nullable PeriodChoice read(LocalDate today) {
        if (month != null) {
            return begun(month(month, today), today);
        }
        if (quarter != null) {
            return begun(quarter(quarter), today);
        }
        if (year != null) {
            return begun(Period.year(year("--year", year)), today);
        }
        if (fiscalYear != null) {
            return new PeriodChoice.FiscalYear(year("--fiscal-year", fiscalYear));
        }
        if (from != null && to != null) {
            return begun(dates(from, to), today);
        }
        if (from != null) {
            throw new WrongUsageException("--from " + from + " needs --to with the last day of the period.");
        }
        if (to != null) {
            throw new WrongUsageException("--to " + to + " needs --from with the first day of the period.");
        }
        return null;
    }

    private static Period month(String text, LocalDate today) {
        if (text.toLowerCase(Locale.ROOT).equals("previous")) {
            return Period.month(YearMonth.from(today).minusMonths(1));
        }
        Matcher matcher = MONTH.matcher(text);
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group(2));
            if (number >= 1 && number <= 12) {
                return Period.month(YearMonth.of(year("--month", matcher.group(1)), number));
            }
        }
        throw new WrongUsageException(
                "--month needs a month written as 2026-10, or the word previous; \"" + text + "\" is neither.");
    }

    private static Period quarter(String text) {
        Matcher matcher = QUARTER.matcher(text.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new WrongUsageException("--quarter needs a quarter written as 2026-Q3; \"" + text + "\" is not one.");
        }
        return Period.quarter(year("--quarter", matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private static int year(String option, String text) {
        if (!YEAR.matcher(text).matches() || Integer.parseInt(text) < FIRST_YEAR) {
            throw new WrongUsageException(
                    option + " needs a year from " + FIRST_YEAR + " on; \"" + text + "\" is not one.");
        }
        return Integer.parseInt(text);
    }

    private static Period dates(String from, String to) {
        LocalDate first = date("--from", from);
        LocalDate last = date("--to", to);
        if (last.isBefore(first)) {
            throw new WrongUsageException("--from " + from + " lies after --to " + to + "; exchange the two.");
        }
        return Period.dates(first, last);
    }

    private static LocalDate date(String option, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            year(option, Integer.toString(date.getYear()));
            return date;
        } catch (DateTimeException e) {
            throw new WrongUsageException(
                    option + " needs a day written as 2026-10-31; \"" + text + "\" is not one.", e);
        }
    }

    private static PeriodChoice begun(Period period, LocalDate today) {
        if (period.span().from().isAfter(today)) {
            throw new WrongUsageException("The period " + period.title() + " has not begun on " + today
                    + ", the day the report is prepared on; choose an earlier one.");
        }
        return new PeriodChoice.Given(period);
    }
}
