package org.communitypartners.assessment.measure.metric;

/**
 * What is added up over the rows of a place and window. Every quantity is a sum, so tallies merge by addition.
 *
 * <p>Hours and money are in hundredths. A {@code _KNOWN} counts rows that give the value, an {@code _ESTIMATED} those
 * of them that are estimates.
 */
public enum Quantity {
    HELD_PROGRAM,
    HELD_OUTREACH,
    HELD_ONE_TO_ONE,
    HELD_SELF_DIRECTED,
    HELD_PARTNER_MEETING,
    HELD_RECORDING,
    HELD_UNCLASSIFIED,
    CANCELLED,

    CONTACTS,
    CONTACTS_KNOWN,
    CONTACTS_ESTIMATED,
    /** The contacts of estimated rows, not their number. */
    CONTACTS_OF_ESTIMATED,
    PROGRAM_CONTACTS,
    PROGRAM_CONTACTS_KNOWN,
    PROGRAM_CONTACTS_ESTIMATED,
    EXPOSED,
    EXPOSED_KNOWN,
    EXPOSED_ESTIMATED,
    ENGAGED,
    ENGAGED_KNOWN,
    ENGAGED_ESTIMATED,
    NEW_PARTICIPANTS,
    NEW_PARTICIPANTS_KNOWN,
    NEW_PARTICIPANTS_ESTIMATED,
    CARDS,
    CARDS_KNOWN,
    CARDS_ESTIMATED,
    MATERIALS,
    MATERIALS_KNOWN,
    MATERIALS_ESTIMATED,
    REFERRALS,
    REFERRALS_KNOWN,
    REFERRALS_ESTIMATED,
    STAFF_HOURS,
    STAFF_HOURS_KNOWN,
    STAFF_HOURS_ESTIMATED,
    PARTNER_HOURS,
    PARTNER_HOURS_KNOWN,
    PARTNER_HOURS_ESTIMATED,
    IN_KIND,
    IN_KIND_KNOWN,
    IN_KIND_ESTIMATED,

    /** Over OUTREACH rows with both engaged and exposed. */
    BOTH_ENGAGED,
    BOTH_EXPOSED,
    BOTH_EXPOSED_ESTIMATED,
    /** Over rows with contacts and staff hours above zero. */
    STAFFED_CONTACTS,
    STAFFED_HOURS,
    STAFFED_ESTIMATED,
    /** Over OUTREACH rows with both cards and engaged. */
    CARDED_CARDS,
    CARDED_ENGAGED,
    CARDED_ESTIMATED,
    /** Over rows with both partner and staff hours. */
    SHARED_PARTNER_HOURS,
    SHARED_STAFF_HOURS,
    SHARED_ESTIMATED,

    PLS_600,
    PLS_601,
    PLS_602,
    PLS_603,
    PLS_604,
    PLS_605,
    PLS_606,
    PLS_607,
    PLS_608,
    PLS_610,
    PLS_610_ESTIMATED,
    PLS_611,
    PLS_611_ESTIMATED,
    PLS_612,
    PLS_612_ESTIMATED,
    PLS_613,
    PLS_613_ESTIMATED,
    PLS_614,
    PLS_614_ESTIMATED,
    PLS_615,
    PLS_615_ESTIMATED,
    PLS_616,
    PLS_616_ESTIMATED,
    PLS_617,
    PLS_617_ESTIMATED,
    PLS_618,
    PLS_618_ESTIMATED;

    private static final Quantity[] ALL = values();

    /** How many there are. */
    static final int COUNT = ALL.length;

    /** The estimated rows of a sum of attendance for the PLS crosswalk; each of those sums is followed by its own. */
    public Quantity estimatedRows() {
        return ALL[ordinal() + 1];
    }
}
