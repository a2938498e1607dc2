package org.communitypartners.assessment.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person asked for on the command line.
 *
 * @param input the input folder
 * @param output the output folder
 * @param period the period to report
 * @param preparedOn the day of the run: rows after it have not happened yet
 * @param given the settings that were given on the command line; they win over the input's own
 * @param grants the codes of the grants to write files for; none means every grant active in the period
 * @param force whether to run although the report is up to date
 */
public record AssessOptions(
        Path input,
        Path output,
        PeriodChoice period,
        LocalDate preparedOn,
        GivenSettings given,
        List<String> grants,
        boolean force) {

    /** Makes the list unchangeable. */
    public AssessOptions {
        grants = List.copyOf(grants);
    }
}
