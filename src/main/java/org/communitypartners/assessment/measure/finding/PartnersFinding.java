package org.communitypartners.assessment.measure.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;

/** Says who took part, when there is nothing more urgent to say. */
final class PartnersFinding {
    private static final BigDecimal LEAST_BASE = BigDecimal.TEN;
    private static final int DECIMALS = 4;

    private final FindingFacts facts;

    PartnersFinding(FindingFacts facts) {
        this.facts = facts;
    }

    /** {@code 24 partners were active, 2 more than in September.} */
    Optional<Finding> active() {
        List<String> compared = new Comparisons(facts).of(Metric.ACTIVE_PARTNERS);
        return facts.now(Place.all(), Metric.ACTIVE_PARTNERS)
                .filter(partners -> partners.signum() > 0)
                .map(partners -> new Finding(Phrases.count(partners, "partner was", "partners were") + " active "
                        + facts.words().now()
                        + (compared.isEmpty() ? "" : ", " + Phrases.list(compared)) + "."));
    }

    /** {@code Most people were reached with Churches: 224, 17 % of all.} */
    Optional<Finding> mostContacts() {
        Optional<BigDecimal> all = facts.counted(facts.windows().period(), Place.all(), Metric.DIRECT_CONTACTS)
                .filter(contacts -> contacts.compareTo(LEAST_BASE) >= 0);
        List<PartnerType> reached = facts.types().stream()
                .filter(type -> contacts(type).signum() > 0)
                .toList();
        if (all.isEmpty()
                || reached.size() < 2
                || !facts.knowsAllTypes(facts.windows().period())) {
            return Optional.empty();
        }
        return reached.stream()
                .reduce((one, other) -> contacts(other).compareTo(contacts(one)) > 0 ? other : one)
                .map(type -> new Finding("Most people were reached with " + type.name() + ": "
                        + Phrases.number(contacts(type)) + ", "
                        + Phrases.percent(contacts(type).divide(all.get(), DECIMALS, RoundingMode.HALF_UP))
                        + " of all."));
    }

    private BigDecimal contacts(PartnerType type) {
        return facts.now(Place.ofType(type.name()), Metric.DIRECT_CONTACTS).orElse(BigDecimal.ZERO);
    }
}
