package org.communitypartners.assessment.activity;

/**
 * A row of {@code unduplicated.csv}: how many different people took part; never added up.
 *
 * @param scope what it is given for
 * @param name the partner type's name or the partner's key; blank for all
 * @param span the days that it covers
 * @param people how many different people
 * @param method how they were told apart
 */
public record Unduplicated(UnduplicatedScope scope, String name, DateSpan span, long people, String method) {

    /** What an unduplicated count can be given for. */
    public enum UnduplicatedScope {
        /** The whole library. */
        ALL,
        /** One partner type. */
        PARTNER_TYPE,
        /** One partner. */
        PARTNER
    }
}
