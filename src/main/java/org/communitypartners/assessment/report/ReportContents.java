package org.communitypartners.assessment.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.measure.review.Assessment;
import org.communitypartners.assessment.measure.tally.ReportedPartner;

/**
 * Everything that the sheets of a report are made from.
 *
 * @param audience for whom the copy is made; for a shareable one the figures are suppressed already
 * @param library the library's name; blank when nobody gave it
 * @param period the period
 * @param preparedOn the day of the report
 * @param programVersion the version of this program
 * @param minimumCell the smallest count of people that a shareable copy shows
 * @param windows the windows of the figures
 * @param figures all figures
 * @param tables the side tables
 * @param partners every partner that the input names, by its key
 * @param files what became of each file
 * @param reasons how many rows of the activity files do not count, by reason
 * @param decisions how the input was read where it could mean more than one thing
 * @param notes what else should be known about the input
 * @param activities the period's rows
 * @param assessment what the figures mean; for a shareable copy made from the suppressed figures, since its sentences
 *     are printed as they are
 */
public record ReportContents(
        Audience audience,
        String library,
        Period period,
        LocalDate preparedOn,
        String programVersion,
        int minimumCell,
        Windows windows,
        Figures figures,
        SideTables tables,
        Map<String, ReportedPartner> partners,
        List<FileAccount> files,
        Map<Reason, Long> reasons,
        List<Decision> decisions,
        List<QualityNote> notes,
        ActivityRows activities,
        Assessment assessment) {

    /** Makes the lists and maps unchangeable. */
    public ReportContents {
        partners = Map.copyOf(partners);
        files = List.copyOf(files);
        reasons = Map.copyOf(reasons);
        decisions = List.copyOf(decisions);
        notes = List.copyOf(notes);
    }

    /** Whether small counts are left out. */
    public boolean shareable() {
        return audience == Audience.SHAREABLE;
    }
}
