package org.communitypartners.assessment.measure.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitypartners.assessment.activity.Outcome;

/** What a survey question is called: its words, and the instrument in brackets where two instruments share them. */
public final class QuestionNames {
    private final Map<String, Set<String>> instruments = new HashMap<>();

    /** The questions of all surveys, so that a question is called the same in every report. */
    public QuestionNames(List<Outcome> outcomes) {
        outcomes.forEach(outcome -> instruments
                .computeIfAbsent(outcome.question(), any -> new HashSet<>())
                .add(outcome.instrument()));
    }

    /** What the question of a row is called. */
    public String of(Outcome outcome) {
        return instruments.getOrDefault(outcome.question(), Set.of()).size() > 1
                ? outcome.question() + " (" + outcome.instrument() + ")"
                : outcome.question();
    }
}
