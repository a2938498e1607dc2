package org.communitypartners.assessment.measure.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.PartnerType;

/** Names the partner types that nobody has worked with in the last twelve months. */
final class UnreachedFinding {
    private static final int NAMED = 3;

    private final FindingFacts facts;

    UnreachedFinding(FindingFacts facts) {
        this.facts = facts;
    }

    Optional<Finding> sentence() {
        List<PartnerType> types = facts.unreached();
        if (types.isEmpty() || facts.cover().firstHeld().isEmpty()) {
            return Optional.empty();
        }
        String start = types.size() == 1 ? " Consider contacting one." : " Consider contacting one of each.";
        LocalDate first = facts.cover().firstHeld().get();
        LocalDate end = facts.period().span().to();
        if (first.isAfter(end)) {
            return Optional.empty();
        }
        boolean young = first.isAfter(DateSpan.twelveMonthsTo(end).from().plusMonths(1));
        if (young) {
            return Optional.of(new Finding("The log begins in " + Phrases.month(first) + " and has no activity with "
                    + named(types.stream().map(PartnerType::name).toList()) + "." + start));
        }
        return Optional.of(new Finding((types.size() == 1 ? one(types.get(0)) : several(types)) + "." + start));
    }

    private String one(PartnerType type) {
        return facts.cover()
                .lastHeld(type)
                .map(last -> type.name() + " had no activity " + facts.words().now() + "; the last was in "
                        + Phrases.month(last))
                .orElseGet(() -> "The log has no activity with " + type.name());
    }

    private String several(List<PartnerType> types) {
        return "No activity in the last 12 months with "
                + named(types.stream().map(this::withLast).toList());
    }

    private String withLast(PartnerType type) {
        return type.name()
                + facts.cover()
                        .lastHeld(type)
                        .map(last -> " (last in " + Phrases.month(last) + ")")
                        .orElse("");
    }

    private static String named(List<String> names) {
        if (names.size() <= NAMED + 1) {
            return Phrases.list(names);
        }
        List<String> said = new ArrayList<>(names.subList(0, NAMED));
        said.add(Phrases.number(names.size() - NAMED) + " more types");
        return Phrases.list(said);
    }
}
