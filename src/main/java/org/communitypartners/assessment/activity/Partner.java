package org.communitypartners.assessment.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the partner registry, {@code partners.csv}.
 *
 * @param key the folded name, by which rows are matched
 * @param name the name in reports
 * @param type the type, when the registry gives a known one
 * @param legalType as written, or blank
 * @param approached when the library first approached it
 * @param agreement the sort of agreement
 * @param agreementDate when it was made
 * @param status where the partnership stands
 * @param mayBeNamed what the registry says of naming it in a shareable copy; null when it says nothing
 */
public record Partner(
        String key,
        String name,
        @Nullable PartnerType type,
        String legalType,
        @Nullable LocalDate approached,
        Agreement agreement,
        @Nullable LocalDate agreementDate,
        @Nullable PartnerStatus status,
        @Nullable Boolean mayBeNamed) {

    /**
     * Whether a partner may be named in a shareable copy: as the registry says; without its word, those of a discreet
     * type may not, all others may.
     */
    public static boolean mayBeNamed(Optional<Partner> registered, PartnerType type) {
        return registered
                .flatMap(partner -> Optional.ofNullable(partner.mayBeNamed()))
                .orElse(!type.isDiscreet());
    }

    /** The sorts of agreement, from none to a contract. */
    public enum Agreement {
        /** None, or the registry does not say. */
        NONE,
        /** Spoken. */
        VERBAL,
        /** A memorandum of understanding. */
        MOU,
        /** A contract. */
        CONTRACT
    }

    /** Where a partnership stands. */
    public enum PartnerStatus {
        /** Not yet a partner. */
        PROSPECT,
        /** A partner. */
        ACTIVE,
        /** No longer a partner. */
        LAPSED
    }
}
