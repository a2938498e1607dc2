package org.communitypartners.assessment.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.folder.FileOrder;

/**
 * What the command line says about reading; it wins over {@code settings.csv}.
 *
 * @param preparedOn the day of the run
 * @param dateOrder the order of numeric dates without evidence
 * @param newestBy which of two files is newer
 * @param metrics whether a target can be set for a metric, by its id
 */
public record IntakeOptions(
        LocalDate preparedOn,
        Optional<DateOrder> dateOrder,
        Optional<FileOrder> newestBy,
        BiPredicate<TargetScope, String> metrics) {}
