package org.communitypartners.assessment.report.part;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.PeriodKind;

/** How days and spans of days are written in sentences and headers. */
public final class Dates {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Dates() {}

    /** {@code 3 November 2026}. */
    public static String day(LocalDate date) {
        return LONG.format(date);
    }

    /** {@code Oct 2026}. */
    public static String month(DateSpan month) {
        return MONTH.format(month.from());
    }

    /** The title of a span that is as long as the period: {@code September 2026}, {@code Fiscal year 2025}. */
    public static String title(Period period, DateSpan span) {
        return capitalized(new Period(period.kind(), span).title());
    }

    /** As short as it can be for a header: {@code Sep 2026}, {@code 1 Jul 2026 to 15 Sep 2026}. */
    public static String brief(Period period, DateSpan span) {
        return switch (period.kind()) {
            case MONTH -> month(span);
            case DATES -> span(span);
            case QUARTER, YEAR -> title(period, span);
            case FISCAL_YEAR -> new Period(period.kind(), span).id();
        };
    }

    /** {@code 1 Jul 2026 to 30 Jun 2027}. */
    public static String span(DateSpan span) {
        return SHORT.format(span.from()) + " to " + SHORT.format(span.to());
    }

    /** The kind of a period in a sentence: {@code month}. */
    public static String kind(PeriodKind kind) {
        return switch (kind) {
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case YEAR -> "year";
            case FISCAL_YEAR -> "fiscal year";
            case DATES -> "period";
        };
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }
}
