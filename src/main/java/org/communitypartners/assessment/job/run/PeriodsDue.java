package org.communitypartners.assessment.job.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.history.RunHistory;
import org.communitypartners.assessment.job.OpenedInput;
import org.communitypartners.assessment.job.PeriodChoice;
import org.communitypartners.assessment.job.failure.WrongUsageException;

/** Settles which periods a run reports, in their order. */
final class PeriodsDue {
    private final LocalDate today;
    private final OpenedInput input;
    private final RunHistory history;

    PeriodsDue(LocalDate today, OpenedInput input, RunHistory history) {
        this.today = today;
        this.input = input;
        this.history = history;
    }

    /**
     * The periods that a choice comes to; none when there is nothing to catch up with.
     *
     * @throws WrongUsageException when the choice comes to no period that has begun
     */
    List<Period> of(PeriodChoice choice) {
        if (choice instanceof PeriodChoice.Given given) {
            return List.of(given.period());
        }
        if (choice instanceof PeriodChoice.FiscalYear year) {
            return List.of(begun(
                    Period.fiscalYear(year.endsIn(), input.fiscalYearStart().getValue())));
        }
        if (choice instanceof PeriodChoice.CatchUp) {
            Optional<Period> last = history.lastPublishedMonth();
            return last.isPresent()
                    ? monthsAfter(YearMonth.from(last.get().span().to()))
                    : List.of(latest());
        }
        return List.of(latest());
    }

    private Period begun(Period period) {
        if (period.span().from().isAfter(today)) {
            throw new WrongUsageException("The period " + period.title() + " has not begun on " + today
                    + ", the day the report is prepared on; choose an earlier one.");
        }
        return period;
    }

    private List<Period> monthsAfter(YearMonth reported) {
        List<Period> months = new ArrayList<>();
        for (YearMonth month = reported.plusMonths(1);
                month.isBefore(YearMonth.from(today));
                month = month.plusMonths(1)) {
            months.add(Period.month(month));
        }
        return months;
    }

    private Period latest() {
        YearMonth current = YearMonth.from(today);
        return Period.month(input.latestActiveMonth(current)
                .orElseThrow(() -> new WrongUsageException("No activity lies in a month before " + current
                        + "; name the period to report, for example with --month " + current + ".")));
    }
}
