package org.communitypartners.assessment.activity;

import java.time.LocalDate;

/**
 * A row of {@code partner-assessments.csv}: how deep one side finds the partnership. Scales are never mixed.
 *
 * @param partner the partner
 * @param date the day
 * @param scale HIMMELMAN, FREY or another name, in capitals
 * @param level the level on that scale as written
 * @param rater who rates
 */
public record PartnerAssessment(Term partner, LocalDate date, String scale, String level, Rater rater) {

    /**
     * A scale as sentences and tables name it.
     *
     * @param scale its name in capitals
     * @return {@code Himmelman} and {@code Frey} after the people who made them, any other as it is
     */
    public static String nameOf(String scale) {
        return switch (scale) {
            case "HIMMELMAN" -> "Himmelman";
            case "FREY" -> "Frey";
            default -> scale;
        };
    }

    /** Who rates a partnership. */
    public enum Rater {
        /** The library's staff. */
        LIBRARY,
        /** The partner. */
        PARTNER
    }
}
