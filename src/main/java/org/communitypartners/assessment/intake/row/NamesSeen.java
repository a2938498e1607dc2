package org.communitypartners.assessment.intake.row;

import java.util.EnumMap;
import java.util.LinkedHashMap;
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

    public void tell(SourceResult result) {
        met.forEach((kind, names) -> names.values().forEach(name -> result.met(kind, name)));
    }
}
