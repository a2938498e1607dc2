package org.communitypartners.assessment.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.communitypartners.assessment.activity.Term;

/** The names that the rows of a source give, each as first met. */
final class MetNames {
    private final Map<String, Term> partners = new LinkedHashMap<>();
    private final Map<String, Term> outlets = new LinkedHashMap<>();
    private final Map<String, Term> grants = new LinkedHashMap<>();
    private final Map<String, Term> languages = new LinkedHashMap<>();

    Term partner(Term term) {
        return meet(partners, term);
    }

    Term outlet(Term term) {
        return meet(outlets, term);
    }

    Term grant(Term term) {
        return meet(grants, term);
    }

    Term language(Term term) {
        return meet(languages, term);
    }

    void tell(SourceResult result) {
        partners.values().forEach(term -> result.met(term, Term.BLANK, Term.BLANK, Term.BLANK));
        outlets.values().forEach(term -> result.met(Term.BLANK, term, Term.BLANK, Term.BLANK));
        grants.values().forEach(term -> result.met(Term.BLANK, Term.BLANK, term, Term.BLANK));
        languages.values().forEach(term -> result.met(Term.BLANK, Term.BLANK, Term.BLANK, term));
    }

    private static Term meet(Map<String, Term> met, Term term) {
        if (!term.isBlank()) {
            met.putIfAbsent(term.key(), term);
        }
        return term;
    }
}
