package org.communitypartners.assessment.measure.finding;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.PeriodKind;

/** What a period and those that it is compared with are called in sentences. */
public final class PeriodWords {
    private final Period period;

    public PeriodWords(Period period) {
        this.period = period;
    }

    /**
     * What a period is called.
     *
     * @param name as in "unchanged from September"
     * @param when as in "fewer than in September"
     */
    public record Name(String name, String when) {
        private static Name in(String name) {
            return new Name(name, "in " + name);
        }
    }

    /** {@code month}; {@code period} for free dates. */
    String kind() {
        return switch (period.kind()) {
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case YEAR -> "year";
            case FISCAL_YEAR -> "fiscal year";
            case DATES -> "period";
        };
    }

    /** {@code this month}; {@code in this period} for free dates. */
    public String now() {
        return (period.kind() == PeriodKind.DATES ? "in this " : "this ") + kind();
    }

    /** The period of the same length just before. */
    public Name previous() {
        DateSpan before = period.span().before();
        if (period.kind() == PeriodKind.DATES) {
            return justBefore();
        }
        return Name.in(
                period.kind() == PeriodKind.MONTH
                                && before.from().getYear()
                                        == period.span().from().getYear()
                        ? month(before.from())
                        : title(before));
    }

    /** The same dates a year earlier. */
    Name yearEarlier() {
        return period.kind() == PeriodKind.DATES
                ? new Name("a year earlier", "a year earlier")
                : Name.in(title(period.span().yearEarlier()));
    }

    private Name justBefore() {
        DateSpan span = period.span();
        if (span.isWholeMonths()) {
            return Name.in(span.months() == 1 ? "the month before" : "the " + span.months() + " months before");
        }
        long days = ChronoUnit.DAYS.between(span.from(), span.to()) + 1;
        return days == 1
                ? new Name("the day before", "on the day before")
                : Name.in("the " + Phrases.number(days) + " days before");
    }

    private String title(DateSpan span) {
        return new Period(period.kind(), span).title();
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
