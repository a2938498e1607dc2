package org.communitypartners.assessment.intake.row;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.Term;

/** The names that the rows of a source give, each as first met. */
public final class NamesSeen {
    private final Map<NameKind, Map<String, Term>> met = new EnumMap<>(NameKind.class);

    /** The name itself, which counts as met. */
    Term meet(NameKind kind, Term name) {
        if (!name.isBlank()) {
            met.computeIfAbsent(kind, any -> new LinkedHashMap<>()).putIfAbsent(name.key(), name);
        }
        return name;
    }

    /** The names of a kind, as first met. */
    public List<Term> all(NameKind kind) {
        return List.copyOf(met.getOrDefault(kind, Map.of()).values());
    }

    /** Whether a name was met. */
    public boolean has(NameKind kind, Term name) {
        return met.getOrDefault(kind, Map.of()).containsKey(name.key());
    }

    /** Puts names in the place of those that turned out to be several. */
    public void split(NameKind kind, Map<String, List<Term>> parts) {
        Map<String, Term> before = new LinkedHashMap<>(met.getOrDefault(kind, Map.of()));
        met.remove(kind);
        before.values()
                .forEach(name -> parts.getOrDefault(name.key(), List.of(name)).forEach(part -> meet(kind, part)));
    }

    public void tell(SourceResult result) {
        met.forEach((kind, names) -> names.values().forEach(name -> result.met(kind, name)));
    }
}
