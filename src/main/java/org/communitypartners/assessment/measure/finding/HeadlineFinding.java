package org.communitypartners.assessment.measure.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;

/** The first sentence: how many people were reached in how many activities, and whether that is more than before. */
final class HeadlineFinding {
    private final FindingFacts facts;

    HeadlineFinding(FindingFacts facts) {
        this.facts = facts;
    }

    Optional<Finding> sentence() {
        return facts.now(Place.all(), Metric.ACTIVITIES).map(activities -> new Finding(sentence(activities) + "."));
    }

    private String sentence(BigDecimal activities) {
        if (activities.signum() == 0) {
            return "The log shows no activity with partners " + facts.words().now();
        }
        String held = Phrases.count(activities, "activity", "activities");
        if (nobodyCounted()) {
            return "The library held " + held + " with partners" + compared(Metric.ACTIVITIES)
                    + "; none has a count of people";
        }
        return facts.now(Place.all(), Metric.DIRECT_CONTACTS)
                .map(contacts -> "The library reached " + Phrases.count(contacts, "person", "people")
                        + " through partners (repeat visits counted) in " + held
                        + compared(Metric.DIRECT_CONTACTS))
                .orElseGet(() -> "The library held " + held + " with partners" + compared(Metric.ACTIVITIES));
    }

    private boolean nobodyCounted() {
        return facts.figures()
                .find(facts.windows().period(), Place.all(), Metric.DIRECT_CONTACTS)
                .filter(figure -> Long.valueOf(0).equals(figure.known()))
                .isPresent();
    }

    private String compared(Metric metric) {
        List<String> said = new Comparisons(facts).of(metric);
        return said.isEmpty() ? "" : ", " + Phrases.list(said);
    }
}
