package org.communitypartners.assessment.measure.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Outcome;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Value;
import org.communitypartners.assessment.measure.metric.Window;

/** The answers to each survey question in a window; instruments are never mixed. */
final class OutcomeFigures {
    private final Window window;
    private final List<Outcome> outcomes;
    private final QuestionNames questions;

    OutcomeFigures(Window window, List<Outcome> outcomes) {
        this.window = window;
        this.outcomes = outcomes;
        this.questions = new QuestionNames(outcomes);
    }

    List<Figure> figures() {
        Map<String, List<Outcome>> byQuestion = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            if (window.span().contains(outcome.date())) {
                byQuestion
                        .computeIfAbsent(questions.of(outcome), any -> new ArrayList<>())
                        .add(outcome);
            }
        }
        List<Figure> figures = new ArrayList<>();
        byQuestion.forEach((question, rows) -> {
            Place place = Place.all().within(Dimension.QUESTION, question);
            long answers = rows.stream().mapToLong(Outcome::answers).sum();
            long positive = rows.stream().mapToLong(Outcome::positive).sum();
            long scores = rows.stream().mapToLong(Outcome::scores).sum();
            figures.add(Value.of(answers).at(window, place, Metric.OUTCOME_RESPONSES));
            figures.add(Value.ratio(positive, answers, false).at(window, place, Metric.PERCENT_POSITIVE));
            figures.add(Value.ratio(scores, answers, false).at(window, place, Metric.MEAN_SCORE));
            figures.add(responseRate(rows).at(window, place, Metric.RESPONSE_RATE));
        });
        return figures;
    }

    /** Over the rows that tell both how many were asked and how many answered. */
    private static Value responseRate(List<Outcome> rows) {
        List<Outcome> asked = rows.stream()
                .filter(row -> row.answersKnown() && row.participants() != Activity.MISSING)
                .toList();
        return Value.ratio(
                asked.stream().mapToLong(Outcome::answers).sum(),
                asked.stream().mapToLong(Outcome::participants).sum(),
                false);
    }
}
