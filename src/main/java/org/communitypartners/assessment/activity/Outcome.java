package org.communitypartners.assessment.activity;

import java.time.LocalDate;

/**
 * A row of {@code outcomes.csv}: the answers to one question of one survey; the scale is that of Project Outcome.
 *
 * @param date the day of the survey
 * @param partner the partner, or blank
 * @param instrument the survey form
 * @param question the question
 * @param participants how many were asked, or {@link Activity#MISSING}
 * @param stronglyAgree answers; {@link Activity#MISSING} in all five when the row gives none of them
 * @param agree answers
 * @param neutral answers
 * @param disagree answers
 * @param stronglyDisagree answers
 * @param noAnswer how many gave none; not an answer
 * @param grant the grant's code, or blank
 */
public record Outcome(
        LocalDate date,
        Term partner,
        String instrument,
        String question,
        int participants,
        int stronglyAgree,
        int agree,
        int neutral,
        int disagree,
        int stronglyDisagree,
        int noAnswer,
        Term grant) {

    /** Whether the row tells how many answered, be it nobody. */
    public boolean answersKnown() {
        return stronglyAgree != Activity.MISSING;
    }

    /** How many answered; 0 when that is not known. */
    public int answers() {
        return answersKnown() ? stronglyAgree + agree + neutral + disagree + stronglyDisagree : 0;
    }

    /** How many agree or strongly agree; 0 when that is not known. */
    public int positive() {
        return answersKnown() ? stronglyAgree + agree : 0;
    }

    /** The sum of the scores, strongly agree counting 5 and strongly disagree 1; 0 when that is not known. */
    public int scores() {
        return answersKnown() ? 5 * stronglyAgree + 4 * agree + 3 * neutral + 2 * disagree + stronglyDisagree : 0;
    }
}
