package org.communitypartners.assessment.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The optional tables beside the activities, as far as they could be read.
 *
 * @param partnerTypes the partner types in the order of reports
 * @param partners the partner registry in the order of its file
 * @param grants the grants
 * @param targets the targets
 * @param populations the populations
 * @param unduplicated the unduplicated counts
 * @param outcomes the survey outcomes
 * @param partnerAssessments the partner assessments
 * @param rates what hours are worth
 */
public record SideTables(
        List<PartnerType> partnerTypes,
        List<Partner> partners,
        List<Grant> grants,
        List<Target> targets,
        List<Population> populations,
        List<Unduplicated> unduplicated,
        List<Outcome> outcomes,
        List<PartnerAssessment> partnerAssessments,
        List<HourRate> rates) {

    /** Tables without rates. */
    public SideTables(
            List<PartnerType> partnerTypes,
            List<Partner> partners,
            List<Grant> grants,
            List<Target> targets,
            List<Population> populations,
            List<Unduplicated> unduplicated,
            List<Outcome> outcomes,
            List<PartnerAssessment> partnerAssessments) {
        this(
                partnerTypes,
                partners,
                grants,
                targets,
                populations,
                unduplicated,
                outcomes,
                partnerAssessments,
                List.of());
    }

    /** Makes the lists unchangeable. */
    public SideTables {
        partnerTypes = List.copyOf(partnerTypes);
        partners = List.copyOf(partners);
        grants = List.copyOf(grants);
        targets = List.copyOf(targets);
        populations = List.copyOf(populations);
        unduplicated = List.copyOf(unduplicated);
        outcomes = List.copyOf(outcomes);
        partnerAssessments = List.copyOf(partnerAssessments);
        rates = List.copyOf(rates);
    }

    /** The days of the grants that run in a span, by the keys of their codes; of several with one code the first. */
    public Map<String, DateSpan> grantsRunningIn(DateSpan span) {
        Map<String, DateSpan> running = new HashMap<>();
        grants.stream()
                .filter(grant -> grant.span().overlaps(span))
                .forEach(grant -> running.putIfAbsent(grant.code().key(), grant.span()));
        return running;
    }

    /** The type for partners of which nothing better is known; it is always in the list. */
    public PartnerType otherPartners() {
        return partnerTypes.stream()
                .filter(type -> type.name().equals("Other partners"))
                .findFirst()
                .orElseThrow();
    }
}
