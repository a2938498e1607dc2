package org.communitypartners.assessment.measure.review;

import java.time.LocalDate;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.measure.tally.Tally;

/**
 * What an assessment is made from, besides the figures.
 *
 * @param period the period of the report
 * @param preparedOn the day of the report
 * @param tally the tallies of all sources, merged in the order of the sources' names
 * @param tables the side tables that the tallies were made with
 * @param thresholds when a partnership needs a look
 * @param rejected how many rows of the input wait to be mended
 */
public record AssessmentBasis(
        Period period,
        LocalDate preparedOn,
        Tally tally,
        SideTables tables,
        AttentionThresholds thresholds,
        long rejected) {}
