package org.communitypartners.assessment.measure.finding;

import java.util.Optional;

/** Says how many active partners have no type, and where to give it. */
final class UntypedFinding {
    private final FindingFacts facts;

    UntypedFinding(FindingFacts facts) {
        this.facts = facts;
    }

    /** {@code 4 active partners have no partner type and count as Other partners; give it in partners.csv.} */
    Optional<Finding> sentence() {
        long untyped = facts.untyped();
        return untyped == 0
                ? Optional.empty()
                : Optional.of(new Finding(Phrases.count(untyped, "active partner has", "active partners have")
                        + " no partner type and " + (untyped == 1 ? "counts" : "count")
                        + " as Other partners. Give the type in partners.csv, in the column partner_type."));
    }
}
