package org.communitypartners.assessment.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Outcome;

/**
 * The answers to one question of one instrument; instruments are never mixed.
 *
 * @param name the question as the figures call it
 * @param instrument the survey form
 * @param question the question
 * @param participants how many were asked, over the surveys that say so; empty when none does
 * @param stronglyAgree answers
 * @param agree answers
 * @param neutral answers
 * @param disagree answers
 * @param stronglyDisagree answers
 * @param noAnswer how many gave none; not an answer
 * @param answersOfAsked the answers of the surveys that say how many were asked
 */
public record SurveyQuestion(
        String name,
        String instrument,
        String question,
        OptionalLong participants,
        long stronglyAgree,
        long agree,
        long neutral,
        long disagree,
        long stronglyDisagree,
        long noAnswer,
        long answersOfAsked) {

    /** Below so many answers a share or a mean says more about single people than about the program. */
    public static final int ENOUGH_ANSWERS = 11;

    /**
     * The questions asked in some surveys, in the order of the surveys.
     *
     * @param outcomes all surveys, so that a question is called the same in every report
     * @param wanted which of them to take
     */
    public static List<SurveyQuestion> of(List<Outcome> outcomes, Predicate<Outcome> wanted) {
        QuestionNames names = new QuestionNames(outcomes);
        Map<String, List<Outcome>> byName = new LinkedHashMap<>();
        outcomes.stream().filter(wanted).forEach(outcome -> byName.computeIfAbsent(
                        names.of(outcome), any -> new ArrayList<>())
                .add(outcome));
        return byName.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** All answers. */
    public long answers() {
        return stronglyAgree + agree + neutral + disagree + stronglyDisagree;
    }

    /** Whether there are enough answers to publish shares and means. */
    public boolean publishable() {
        return answers() >= ENOUGH_ANSWERS;
    }

    /** (Strongly agree + agree) / answers; none without answers. */
    public Optional<BigDecimal> percentPositive() {
        return Optional.ofNullable(positive().number());
    }

    /** The mean of the scores, strongly agree counting 5 and strongly disagree 1; none without answers. */
    public Optional<BigDecimal> meanScore() {
        return Optional.ofNullable(score().number());
    }

    /** Answers / participants, over the surveys that say how many were asked; none without participants. */
    public Optional<BigDecimal> responseRate() {
        return Optional.ofNullable(response().number());
    }

    Value positive() {
        return Value.ratio(stronglyAgree + agree, answers(), false);
    }

    Value score() {
        long scores = 5 * stronglyAgree + 4 * agree + 3 * neutral + 2 * disagree + stronglyDisagree;
        return Value.ratio(scores, answers(), false);
    }

    Value response() {
        return Value.ratio(answersOfAsked, participants.orElse(0), false);
    }

    private static SurveyQuestion of(String name, List<Outcome> rows) {
        List<Outcome> asked = rows.stream()
                .filter(row -> row.participants() != Activity.MISSING)
                .toList();
        return new SurveyQuestion(
                name,
                rows.get(0).instrument(),
                rows.get(0).question(),
                asked.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum(asked, Outcome::participants)),
                sum(rows, Outcome::stronglyAgree),
                sum(rows, Outcome::agree),
                sum(rows, Outcome::neutral),
                sum(rows, Outcome::disagree),
                sum(rows, Outcome::stronglyDisagree),
                sum(rows, Outcome::noAnswer),
                sum(asked, Outcome::answers));
    }

    private static long sum(List<Outcome> rows, ToLongFunction<Outcome> count) {
        return rows.stream()
                .mapToLong(count)
                .filter(number -> number != Activity.MISSING)
                .sum();
    }
}
