package org.communitypartners.assessment.report.part;

import java.util.Optional;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Sheet;

/** One sheet of a report. */
@FunctionalInterface
public interface ReportSheet {

    /** The sheet; empty when this copy of the report does not have it. */
    Optional<Sheet> from(ReportContents contents);
}
