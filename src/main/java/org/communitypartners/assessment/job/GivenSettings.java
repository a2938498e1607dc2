package org.communitypartners.assessment.job;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Optional;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.folder.FileOrder;

/**
 * Settings that were given on the command line. What is absent stands in the input's settings or has its default.
 *
 * @param library the library's name
 * @param fiscalYearStart the month in which the fiscal year starts
 * @param dateOrder the order of numeric dates that their file does not show
 * @param newestBy how the newest of several files is found
 * @param minimumCell the smallest count of people that a shareable copy shows
 * @param maxRejected the share of rejected rows above which the input needs attention, 0 to 1
 */
public record GivenSettings(
        Optional<String> library,
        Optional<Month> fiscalYearStart,
        Optional<DateOrder> dateOrder,
        Optional<FileOrder> newestBy,
        Optional<Integer> minimumCell,
        Optional<BigDecimal> maxRejected) {

    /** Nothing given. */
    public static GivenSettings none() {
        return new GivenSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
