package org.communitypartners.assessment.job;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.history.FileRecord;

/** The input of a run: its files are found and known by their fingerprints, but its rows are not read yet. */
public interface OpenedInput {

    /** The activity files and the side files, by path. */
    List<FileRecord> files();

    /** One fingerprint for all files, their names and, where it matters, their times. */
    String fingerprint();

    /** Everything besides period, input and version that shapes the reports, as one text. */
    String options();

    /** The month in which the fiscal year starts. */
    Month fiscalYearStart();

    /** The latest month before another one that has activity. */
    Optional<YearMonth> latestActiveMonth(YearMonth before);

    /**
     * Makes ready to report a period.
     *
     * @param period the period
     * @param earlier what was reported before
     */
    PeriodWork<?, ?> work(Period period, EarlierReports earlier);
}
