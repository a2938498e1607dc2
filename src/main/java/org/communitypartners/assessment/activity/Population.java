package org.communitypartners.assessment.activity;

/**
 * A row of {@code populations.csv}: how many people live in the service area.
 *
 * @param scope what they have in common
 * @param name the type's, language's or outlet's name; blank for all
 * @param people how many, above zero
 * @param source where the number comes from
 * @param year its year as written
 */
public record Population(PopulationScope scope, Term name, long people, String source, String year) {

    /** What a population can be given for. */
    public enum PopulationScope {
        /** The whole service area. */
        ALL,
        /** People whom a type of partner serves. */
        PARTNER_TYPE,
        /** Speakers of a language. */
        LANGUAGE,
        /** Residents around an outlet. */
        OUTLET
    }
}
