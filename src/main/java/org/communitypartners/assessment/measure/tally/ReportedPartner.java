package org.communitypartners.assessment.measure.tally;

import org.communitypartners.assessment.activity.PartnerType;

/**
 * A partner as reports show it.
 *
 * @param key the folded name, by which rows find it
 * @param name the name in reports
 * @param type the registry's type, else the newest that its rows name, else other partners
 */
public record ReportedPartner(String key, String name, PartnerType type) {}
