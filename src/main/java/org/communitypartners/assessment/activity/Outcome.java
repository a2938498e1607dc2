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
 * @param stronglyAgree answers
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

    /** How many answered. */
    public int answers() {
        return stronglyAgree + agree + neutral + disagree + stronglyDisagree;
    }

    /** The sum of the scores, strongly agree counting 5 and strongly disagree 1. */
    public int scores() {
        return 5 * stronglyAgree + 4 * agree + 3 * neutral + 2 * disagree + stronglyDisagree;
    }
}
