package org.communitypartners.assessment.measure.metric;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Period;

/**
 * The windows of a report, except those of targets (src/docs/measures.md section 4).
 *
 * @param period the period of the report
 * @param previous the span of the same length just before
 * @param yearEarlier the same dates a year before
 * @param yearToDate from the start of the fiscal year to the period's end; none when the period begins before it
 * @param months the 13 months of which the last holds the period's last day, oldest first
 */
public record Windows(
        Window period, Window previous, Window yearEarlier, Optional<Window> yearToDate, List<Window> months) {
    private static final int MONTHS = 13;

    /**
     * The windows of a period.
     *
     * @param period the period of the report
     * @param fiscalYearStart the month in which the fiscal year starts, 1 to 12
     */
    public static Windows of(Period period, int fiscalYearStart) {
        DateSpan span = period.span();
        YearMonth last = YearMonth.from(span.to());
        return new Windows(
                new Window(WindowKind.PERIOD, span),
                new Window(WindowKind.PREVIOUS, span.before()),
                new Window(WindowKind.YEAR_EARLIER, span.yearEarlier()),
                yearToDate(span, fiscalYearStart),
                LongStream.range(0, MONTHS)
                        .mapToObj(i -> new Window(WindowKind.MONTH, DateSpan.of(last.minusMonths(MONTHS - 1 - i))))
                        .toList());
    }

    private static Optional<Window> yearToDate(DateSpan span, int fiscalYearStart) {
        LocalDate start = span.to().withDayOfMonth(1).withMonth(fiscalYearStart);
        if (start.isAfter(span.to())) {
            start = start.minusYears(1);
        }
        return span.from().isBefore(start)
                ? Optional.empty()
                : Optional.of(new Window(WindowKind.YEAR_TO_DATE, new DateSpan(start, span.to())));
    }

    /** All of them, in the order of {@code metrics.csv}. */
    public List<Window> all() {
        return Stream.of(Stream.of(period, previous, yearEarlier), yearToDate.stream(), months.stream())
                .flatMap(window -> window)
                .toList();
    }
}
