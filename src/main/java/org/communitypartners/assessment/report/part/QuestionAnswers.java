package org.communitypartners.assessment.report.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Outcome;
import org.communitypartners.assessment.measure.figure.QuestionNames;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;

/**
 * The answers to one question of one instrument.
 *
 * @param name the question as the figures call it
 * @param instrument the survey form
 * @param question the question
 * @param rows the surveys
 */
public record QuestionAnswers(String name, String instrument, String question, List<Outcome> rows) {

    /** Below so many answers, shares and means are not fit to be published (Project Outcome's own advice). */
    private static final int ENOUGH = 11;

    /** What people could answer, in the order of the cells. */
    private static final List<String> OPTIONS =
            List.of("Strongly agree", "Agree", "Neutral", "Disagree", "Strongly disagree", "No answer");

    /** The questions asked in a span, in the order of the surveys. */
    public static List<QuestionAnswers> of(List<Outcome> outcomes, DateSpan span) {
        QuestionNames names = new QuestionNames(outcomes);
        Map<String, List<Outcome>> byName = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            if (span.contains(outcome.date())) {
                byName.computeIfAbsent(names.of(outcome), any -> new ArrayList<>())
                        .add(outcome);
            }
        }
        List<QuestionAnswers> questions = new ArrayList<>();
        byName.forEach((name, rows) -> questions.add(
                new QuestionAnswers(name, rows.get(0).instrument(), rows.get(0).question(), List.copyOf(rows))));
        return questions;
    }

    /** The headers of what people could answer. */
    public static String[] options() {
        return OPTIONS.toArray(String[]::new);
    }

    /** The columns of {@link #cells()}. */
    public static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.numbers("Participants"));
        for (String option : OPTIONS) {
            columns.add(Column.numbers(option));
        }
        return columns;
    }

    /** Participants and the count of each option. */
    public List<Cell> cells() {
        List<Outcome> asked = rows.stream()
                .filter(row -> row.participants() != Activity.MISSING)
                .toList();
        return List.of(
                asked.isEmpty()
                        ? Cell.blank(Gap.NOT_COLLECTED)
                        : Cell.count(
                                asked.stream().mapToLong(Outcome::participants).sum()),
                answers(Outcome::stronglyAgree),
                answers(Outcome::agree),
                answers(Outcome::neutral),
                answers(Outcome::disagree),
                answers(Outcome::stronglyDisagree),
                sum(Outcome::noAnswer));
    }

    /** All answers. */
    public long answers() {
        return rows.stream().mapToLong(Outcome::answers).sum();
    }

    /** Those who agree or strongly agree. */
    public long positive() {
        return rows.stream().mapToLong(Outcome::positive).sum();
    }

    /** The sum of the scores, strongly agree counting 5. */
    public long scores() {
        return rows.stream().mapToLong(Outcome::scores).sum();
    }

    /** How many gave each answer, and how many gave none. */
    public LongStream counts() {
        return Stream.<ToLongFunction<Outcome>>of(
                        Outcome::stronglyAgree,
                        Outcome::agree,
                        Outcome::neutral,
                        Outcome::disagree,
                        Outcome::stronglyDisagree,
                        Outcome::noAnswer)
                .mapToLong(option -> total(option));
    }

    public boolean tooFew() {
        return answers() < ENOUGH;
    }

    private Cell answers(ToLongFunction<Outcome> option) {
        return rows.stream().anyMatch(Outcome::answersKnown) ? sum(option) : Cell.blank(Gap.NOT_COLLECTED);
    }

    private Cell sum(ToLongFunction<Outcome> option) {
        // An option that a survey leaves blank was not chosen.
        return Cell.count(total(option));
    }

    private long total(ToLongFunction<Outcome> option) {
        return rows.stream()
                .mapToLong(option)
                .filter(count -> count != Activity.MISSING)
                .sum();
    }
}
