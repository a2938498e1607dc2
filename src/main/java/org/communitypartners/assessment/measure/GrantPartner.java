package org.communitypartners.assessment.measure;

import java.time.LocalDate;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * A partner's part in a grant.
 *
 * @param partner the partner
 * @param legalType as the registry has it, or blank
 * @param agreement the sort of agreement; none for a partner that is not in the registry
 * @param agreementDate when it was made; null when the registry does not say
 * @param work the figures of its activities under the grant
 */
public record GrantPartner(
        ReportedPartner partner,
        String legalType,
        Agreement agreement,
        @Nullable LocalDate agreementDate,
        WorkFigures work) {}
