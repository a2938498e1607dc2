package org.communitypartners.assessment.measure;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communitypartners.assessment.activity.Term;

/** How names are shown: as first met, reading the sources and files in their order. */
public final class Names {

    /** What is named. */
    public enum Kind {
        /** A partner. */
        PARTNER,
        /** A library outlet or place. */
        OUTLET,
        /** A grant. */
        GRANT,
        /** A language. */
        LANGUAGE
    }

    private final Map<Kind, Map<String, String>> texts = new EnumMap<>(Kind.class);

    /** No names yet. */
    public Names() {
        for (Kind kind : Kind.values()) {
            texts.put(kind, new LinkedHashMap<>());
        }
    }

    /** Takes a name, unless one with the same key was met before. */
    public void meet(Kind kind, Term term) {
        if (!term.isBlank()) {
            of(kind).putIfAbsent(term.key(), term.text());
        }
    }

    /** How a name is shown; the key itself when it was never met. */
    public String shown(Kind kind, String key) {
        return of(kind).getOrDefault(key, key);
    }

    /** Keys and texts, as first met. */
    Map<String, String> of(Kind kind) {
        return texts.getOrDefault(kind, Map.of());
    }

    /** Takes the names that a later source met. */
    void merge(Names later) {
        later.texts.forEach((kind, met) -> met.forEach(of(kind)::putIfAbsent));
    }
}
