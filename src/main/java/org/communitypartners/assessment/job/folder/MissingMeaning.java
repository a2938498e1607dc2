package org.communitypartners.assessment.job.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.communitypartners.assessment.intake.value.PartnerTypes;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.measure.tally.ReportedPartner;

/**
 * What a whole report lacks because a column was not recognised: a report without it looks complete and says little.
 *
 * @param figures the figures of the report
 * @param windows its windows
 * @param partners every partner that the input names
 */
record MissingMeaning(Figures figures, Windows windows, Collection<ReportedPartner> partners) {

    /** One plain sentence for each thing that is missing. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (nobodyCounted()) {
            sentences.add(
                    "No activity of the period has a count of people. If the log has one, say in columns.csv which"
                            + " column it is, for example: attendance,How many came");
        }
        if (!partners.isEmpty() && partners.stream().allMatch(partner -> PartnerTypes.isOther(partner.type()))) {
            sentences.add("No partner has a type. Give the types in partners.csv (partner,partner_type), or say in"
                    + " columns.csv which column has them.");
        }
        return sentences;
    }

    private boolean nobodyCounted() {
        boolean active = figures.value(windows.period(), Place.all(), Metric.ACTIVITIES)
                .filter(held -> held.compareTo(BigDecimal.ZERO) > 0)
                .isPresent();
        return active
                && figures.find(windows.period(), Place.all(), Metric.DIRECT_CONTACTS)
                        .filter(figure -> Long.valueOf(0).equals(figure.known()))
                        .isPresent();
    }
}
