package org.communitypartners.assessment.job.folder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.TreeMap;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.folder.FileOrder;
import org.communitypartners.assessment.intake.table.Settings;
import org.communitypartners.assessment.job.GivenSettings;

/**
 * What holds for a run: the command line wins over the input's settings, and these over the defaults.
 *
 * @param preparedOn the day of the run
 * @param library the library's name, or blank
 * @param fiscalYearStart the month in which the fiscal year starts
 * @param minimumCell the smallest count of people that a shareable copy shows
 * @param maxRejected the share of rejected rows above which the input needs attention
 * @param dateOrder the order of numeric dates without evidence
 * @param newestBy which of two files is newer
 * @param grants the codes of the grants to write files for; none means every grant active in the period
 */
record SettledOptions(
        LocalDate preparedOn,
        String library,
        Month fiscalYearStart,
        int minimumCell,
        BigDecimal maxRejected,
        DateOrder dateOrder,
        FileOrder newestBy,
        List<String> grants) {
    private static final Month JULY = Month.JULY;
    private static final int CMS_THRESHOLD = 11;
    private static final BigDecimal ONE_IN_TWENTY = new BigDecimal("0.05");

    static SettledOptions of(LocalDate preparedOn, GivenSettings given, List<String> grants, Settings settings) {
        return new SettledOptions(
                preparedOn,
                given.library().or(settings::library).orElse(""),
                given.fiscalYearStart()
                        .or(() -> settings.fiscalYearStart().map(Month::of))
                        .orElse(JULY),
                given.minimumCell().or(settings::minimumCell).orElse(CMS_THRESHOLD),
                given.maxRejected().or(settings::maxRejected).orElse(ONE_IN_TWENTY),
                given.dateOrder().or(settings::dateOrder).orElse(DateOrder.MDY),
                given.newestBy().or(settings::newestBy).orElse(FileOrder.NAME),
                grants);
    }

    /** All of it as one text, by which a run is known again. */
    String text() {
        TreeMap<String, Object> all = new TreeMap<>();
        all.put("prepared_on", preparedOn);
        all.put("library", library);
        all.put("fiscal_year_start", fiscalYearStart.getValue());
        all.put("minimum_cell", minimumCell);
        all.put("max_rejected", maxRejected.stripTrailingZeros().toPlainString());
        all.put("date_order", dateOrder);
        all.put("newest_by", newestBy);
        all.put("grants", String.join(",", grants));
        StringBuilder text = new StringBuilder();
        all.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }
}
