package org.communitypartners.assessment.measure.finding;

import java.time.LocalDate;
import org.communitypartners.assessment.measure.tally.ReportedPartner;
import org.jspecify.annotations.Nullable;

/**
 * A partnership that somebody should look at.
 *
 * @param kind why
 * @param partner the partner
 * @param evidence what the data say, with the numbers
 * @param date the day that the evidence goes back to; null when it has none
 */
public record AttentionItem(Kind kind, ReportedPartner partner, String evidence, @Nullable LocalDate date) {

    /** Why a partnership needs a look, the most urgent first. */
    public enum Kind {
        /** No held activity for a long time. */
        SILENT("Silent"),
        /** Approached long ago, and never a held activity. */
        NEVER_ACTIVE("Approached, never active"),
        /** Contacts fell by half or more. */
        CONTACTS_HALVED("Contacts down by half or more"),
        /** Active, without an agreement. */
        NO_AGREEMENT("No agreement"),
        /** Library and partner rate the partnership differently. */
        RATINGS_APART("Ratings far apart"),
        /** Activities that carry the code of a grant whose dates they do not lie in. */
        OUTSIDE_GRANT("Outside the grant's dates");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The words in reports. */
        public String title() {
            return title;
        }
    }
}
