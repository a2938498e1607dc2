package org.communitypartners.assessment.measure.review;

import java.time.LocalDate;
import org.communitypartners.assessment.measure.tally.ReportedPartner;
import org.jspecify.annotations.Nullable;

/**
 * A partner that the library knows, though it is not active.
 *
 * @param partner the partner
 * @param approached when it was approached; null when nobody noted it
 * @param lastHeld its last activity up to the period's end; null when there was none
 */
public record KnownPartner(ReportedPartner partner, @Nullable LocalDate approached, @Nullable LocalDate lastHeld) {}
