package org.communitypartners.assessment.measure.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.measure.finding.AttentionItem.Kind;

/** Names the partners that have been silent longest. */
final class SilentFinding {
    private static final int NAMED = 3;

    private record Silence(String partner, LocalDate since) {}

    private final FindingFacts facts;

    SilentFinding(FindingFacts facts) {
        this.facts = facts;
    }

    /** Partners of a type that nobody reaches are left out: another sentence names the type. */
    Optional<Finding> sentence() {
        List<AttentionItem> silent = facts.attention().stream()
                .filter(item -> item.kind() == Kind.SILENT)
                .toList();
        List<Silence> silences = silent.stream()
                .filter(item -> !facts.unreached().contains(item.partner().type()))
                .flatMap(item -> Optional.ofNullable(item.date()).stream()
                        .map(last -> new Silence(item.partner().name(), last)))
                .sorted(Comparator.comparing(Silence::since))
                .toList();
        if (silences.isEmpty()) {
            return Optional.empty();
        }
        if (silences.size() == 1) {
            return Optional.of(new Finding("No activity with " + silences.get(0).partner() + " since "
                    + Phrases.day(silences.get(0).since()) + "."));
        }
        String names = Phrases.list(silences.stream()
                .limit(NAMED)
                .map(silence -> silence.partner() + " (since " + Phrases.month(silence.since()) + ")")
                .toList());
        String others = silences.size() > NAMED
                ? ", and with " + Phrases.count(silences.size() - NAMED, "other partner", "other partners")
                        + " for months"
                : "";
        return Optional.of(new Finding("No activity with " + names + others + "."));
    }
}
