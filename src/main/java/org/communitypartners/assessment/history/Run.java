package org.communitypartners.assessment.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.communitypartners.assessment.activity.Period;
import org.jspecify.annotations.Nullable;

/**
 * One run, as it stands in the history.
 *
 * @param number the number of the run in its output folder, from 1
 * @param period the period of its report
 * @param preparedOn the day its report is prepared on
 * @param identityKey what makes it the same as another run
 * @param repetition how often the same identity was begun before
 * @param basis the last report that this one compares itself with; 0 when there was none
 * @param started when it began or was resumed
 * @param finished when it ended; null while it has not
 * @param outcome how it ended
 * @param rows what became of the rows; null when the report was not published
 * @param restated figures that differ from what was reported before; null when the report was not published
 */
public record Run(
        long number,
        Period period,
        LocalDate preparedOn,
        String identityKey,
        int repetition,
        long basis,
        OffsetDateTime started,
        @Nullable OffsetDateTime finished,
        RunOutcome outcome,
        @Nullable RowCounts rows,
        @Nullable Long restated) {}
