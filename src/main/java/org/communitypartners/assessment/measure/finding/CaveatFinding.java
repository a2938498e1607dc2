package org.communitypartners.assessment.measure.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;

/** The last sentence: what a reader must know of the data before relying on the figures. */
final class CaveatFinding {
    private static final BigDecimal LEAST_BASE = BigDecimal.TEN;

    private final FindingFacts facts;

    CaveatFinding(FindingFacts facts) {
        this.facts = facts;
    }

    Optional<Finding> sentence() {
        List<String> caveats = new ArrayList<>();
        if (!facts.over()) {
            caveats.add("the " + facts.words().kind() + " was not over on " + Phrases.day(facts.preparedOn()));
        }
        contacts().flatMap(CaveatFinding::missing).ifPresent(caveats::add);
        estimates().ifPresent(caveats::add);
        if (facts.rejected() > 0) {
            caveats.add(Phrases.count(facts.rejected(), "row", "rows") + " could not be counted (see Data quality)");
        }
        return caveats.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding("Read with care: " + Phrases.list(caveats) + "."));
    }

    /** The good news when there is no caveat. */
    Optional<Finding> allIsWell() {
        Optional<BigDecimal> estimated = facts.now(Place.all(), Metric.ESTIMATED_SHARE);
        return contacts()
                .filter(figure -> figure.missing() == 0
                        && estimated.isPresent()
                        && estimated.get().signum() == 0)
                .flatMap(figure -> Optional.ofNullable(figure.of()))
                .filter(of -> of > 1)
                .map(of -> new Finding("All " + Phrases.number(of)
                        + " activities that should have a count of people have one, and none is an estimate."));
    }

    private Optional<Figure> contacts() {
        return facts.figures().find(facts.windows().period(), Place.all(), Metric.DIRECT_CONTACTS);
    }

    private static Optional<String> missing(Figure contacts) {
        Long of = contacts.of();
        long missing = contacts.missing();
        if (of == null || missing == 0) {
            return Optional.empty();
        }
        return Optional.of(Phrases.number(missing) + " of " + Phrases.count(of, "activity", "activities")
                + (missing == 1 ? " has" : " have") + " no count");
    }

    private Optional<String> estimates() {
        return facts.now(Place.all(), Metric.DIRECT_CONTACTS)
                .filter(contacts -> contacts.compareTo(LEAST_BASE) >= 0)
                .flatMap(contacts -> facts.now(Place.all(), Metric.ESTIMATED_SHARE))
                .filter(share -> share.signum() > 0)
                .map(share -> Phrases.percent(share) + " of the contacts are estimates");
    }
}
