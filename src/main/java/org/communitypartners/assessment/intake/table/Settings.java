package org.communitypartners.assessment.intake.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.folder.FileOrder;

/**
 * What {@code settings.csv} says; the command line wins over it.
 *
 * @param library the library's name
 * @param fiscalYearStart the month in which the fiscal year starts, 1 to 12
 * @param minimumCell the smallest count that a shareable copy shows
 * @param dateOrder the order of numeric dates without evidence
 * @param newestBy which of two files is newer
 * @param maxRejected the share of rejected rows above which the input needs attention
 * @param thresholds the thresholds of the Attention sheet, by name
 */
public record Settings(
        Optional<String> library,
        Optional<Integer> fiscalYearStart,
        Optional<Integer> minimumCell,
        Optional<DateOrder> dateOrder,
        Optional<FileOrder> newestBy,
        Optional<BigDecimal> maxRejected,
        Map<Threshold, Integer> thresholds) {

    /** Nothing said. */
    public static final Settings NONE = new Settings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    /** A threshold, or its default. */
    public int threshold(Threshold which) {
        return thresholds.getOrDefault(which, which.standard());
    }
}
