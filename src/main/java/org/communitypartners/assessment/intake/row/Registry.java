package org.communitypartners.assessment.intake.row;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.value.Folding;

/** The partner registry, asked by any of a partner's names. */
public final class Registry {
    private final Map<String, Partner> byKey = new LinkedHashMap<>();
    private final Map<String, String> keyOf = new HashMap<>();

    /** Adds a partner under its name; false when the name is taken. */
    public boolean add(Partner partner) {
        if (keyOf.putIfAbsent(partner.key(), partner.key()) != null) {
            return false;
        }
        byKey.put(partner.key(), partner);
        return true;
    }

    /** Adds another name of a partner; the key of the partner that has the name already, when it is another one. */
    public Optional<String> alsoCall(Partner partner, String name) {
        String owner = keyOf.putIfAbsent(Folding.term(name).key(), partner.key());
        return Optional.ofNullable(owner).filter(key -> !key.equals(partner.key()));
    }

    /** A partner as a row names it; the key is that of the registered partner, when there is one. */
    public Term match(String name) {
        Term written = Folding.term(name);
        return new Term(keyOf.getOrDefault(written.key(), written.key()), written.text());
    }

    /** Whether a partner that a row names is registered. */
    public boolean has(Term matched) {
        return byKey.containsKey(matched.key());
    }

    Optional<Partner> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public List<Partner> partners() {
        return List.copyOf(byKey.values());
    }
}
