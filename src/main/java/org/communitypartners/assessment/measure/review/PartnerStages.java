package org.communitypartners.assessment.measure.review;

import org.communitypartners.assessment.measure.tally.ReportedPartner;

/**
 * Where one partner stands on the path of ECPA at the end of the period.
 *
 * @param partner the partner
 * @param engage whether it is engaged; not so with an agreement alone, without a dated approach or recent work
 * @param cultivate whether it is cultivated
 * @param provide whether it provides with the library
 * @param assess whether the partnership is assessed
 */
public record PartnerStages(
        ReportedPartner partner, boolean engage, boolean cultivate, boolean provide, boolean assess) {}
