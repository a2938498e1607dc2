package org.communitypartners.assessment.measure.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.Outcome;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.PartnerAssessment;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.activity.Term;

/** Every partner that any part of the input names, each with its name and type settled. */
public final class PartnerDirectory {
    private final Map<String, PartnerView> byKey = new LinkedHashMap<>();
    private final Map<PartnerType, List<PartnerView>> byType = new LinkedHashMap<>();

    public PartnerDirectory(Tally tally, SideTables tables) {
        Map<String, Partner> registry = new HashMap<>();
        tables.partners().forEach(partner -> registry.put(partner.key(), partner));
        Map<String, NavigableSet<LocalDate>> assessed = new HashMap<>();
        Names names = new Names();
        names.merge(tally.names());
        Set<String> keys = new LinkedHashSet<>(registry.keySet());
        keys.addAll(tally.partners().keySet());
        for (Outcome outcome : tables.outcomes()) {
            note(outcome.partner(), outcome.date(), assessed, names, keys);
        }
        for (PartnerAssessment assessment : tables.partnerAssessments()) {
            note(assessment.partner(), assessment.date(), assessed, names, keys);
        }
        for (String key : keys) {
            Optional<Partner> registered = Optional.ofNullable(registry.get(key));
            Optional<PartnerTally> rows = Optional.ofNullable(tally.partners().get(key));
            PartnerType type = registered
                    .flatMap(partner -> Optional.ofNullable(partner.type()))
                    .or(() -> rows.flatMap(PartnerTally::newestType))
                    .orElseGet(tables::otherPartners);
            String name = registered.map(Partner::name).orElseGet(() -> names.shown(NameKind.PARTNER, key));
            byKey.put(
                    key,
                    new PartnerView(key, name, type, registered, rows, assessed.getOrDefault(key, new TreeSet<>())));
        }
        for (PartnerType type : tables.partnerTypes()) {
            byType.put(
                    type,
                    byKey.values().stream()
                            .filter(partner -> partner.type().equals(type))
                            .toList());
        }
    }

    private static void note(
            Term partner,
            LocalDate date,
            Map<String, NavigableSet<LocalDate>> assessed,
            Names names,
            Set<String> keys) {
        if (!partner.isBlank()) {
            assessed.computeIfAbsent(partner.key(), any -> new TreeSet<>()).add(date);
            names.meet(NameKind.PARTNER, partner);
            keys.add(partner.key());
        }
    }

    public List<PartnerView> all() {
        return List.copyOf(byKey.values());
    }

    public List<PartnerView> ofType(PartnerType type) {
        return byType.getOrDefault(type, List.of());
    }

    public Optional<PartnerView> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
