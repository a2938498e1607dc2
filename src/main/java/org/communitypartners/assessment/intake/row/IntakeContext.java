package org.communitypartners.assessment.intake.row;

import java.time.LocalDate;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.header.HeaderReader;
import org.communitypartners.assessment.intake.value.Languages;
import org.communitypartners.assessment.intake.value.PartnerTypes;

/**
 * What rows are read by.
 *
 * @param headers the reader of headers
 * @param types the kinds of partner
 * @param languages the languages
 * @param registry the partner registry
 * @param preparedOn the day of the run; later days have not been
 * @param dateOrder the order of numeric dates where a source gives no evidence
 */
public record IntakeContext(
        HeaderReader headers,
        PartnerTypes types,
        Languages languages,
        Registry registry,
        LocalDate preparedOn,
        DateOrder dateOrder) {}
