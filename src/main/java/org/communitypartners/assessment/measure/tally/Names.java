package org.communitypartners.assessment.measure.tally;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.Term;

/** How names are shown: as first met, reading the sources and files in their order. */
public final class Names {

    private final Map<NameKind, Map<String, String>> texts = new EnumMap<>(NameKind.class);

    /** No names yet. */
    public Names() {
        for (NameKind kind : NameKind.values()) {
            texts.put(kind, new LinkedHashMap<>());
        }
    }

    /** Takes a name, unless one with the same key was met before. */
    public void meet(NameKind kind, Term term) {
        if (!term.isBlank()) {
            of(kind).putIfAbsent(term.key(), term.text());
        }
    }

    /** How a name is shown; the key itself when it was never met. */
    public String shown(NameKind kind, String key) {
        return of(kind).getOrDefault(key, key);
    }

    /** Keys and texts, as first met. */
    public Map<String, String> of(NameKind kind) {
        return texts.getOrDefault(kind, Map.of());
    }

    /** Takes the names that a later source met. */
    public void merge(Names later) {
        later.texts.forEach((kind, met) -> met.forEach(of(kind)::putIfAbsent));
    }
}
