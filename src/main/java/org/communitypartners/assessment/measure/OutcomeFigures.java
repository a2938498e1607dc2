package org.communitypartners.assessment.measure;

import java.util.List;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Outcome;

/** The answers to each survey question in a window; instruments are never mixed. */
final class OutcomeFigures {
    private final Window window;
    private final List<Outcome> outcomes;

    OutcomeFigures(Window window, List<Outcome> outcomes) {
        this.window = window;
        this.outcomes = outcomes;
    }

    List<Figure> figures() {
        return SurveyQuestion.of(outcomes, outcome -> window.span().contains(outcome.date())).stream()
                .flatMap(this::figures)
                .toList();
    }

    private Stream<Figure> figures(SurveyQuestion question) {
        Place place = Place.all().within(Dimension.QUESTION, question.name());
        return Stream.of(
                Value.of(question.answers()).at(window, place, Metric.OUTCOME_RESPONSES),
                question.positive().at(window, place, Metric.PERCENT_POSITIVE),
                question.score().at(window, place, Metric.MEAN_SCORE),
                question.response().at(window, place, Metric.RESPONSE_RATE));
    }
}
