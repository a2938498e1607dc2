package org.communitypartners.assessment.intake.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Term;

/**
 * The partners that a cell names: one that leads, and others that take part.
 *
 * @param first the one that leads
 * @param others the others, in their order
 */
record PartnersNamed(Term first, List<Term> others) {
    private static final Pattern SEPARATOR = Pattern.compile("[;|\\r\\n]+");

    /**
     * Reads a cell that names a partner; semicolons, bars and line breaks set several apart, unless the registry has
     * the whole as the name of one.
     */
    static PartnersNamed in(String cell, Registry registry, PartnerWords words) {
        Term whole = registry.match(cell);
        if (!SEPARATOR.matcher(cell).find() || registry.has(whole)) {
            return of(whole);
        }
        List<Term> found = new ArrayList<>();
        SEPARATOR
                .splitAsStream(cell)
                .map(String::strip)
                .filter(part -> words.senseOf(part) == PartnerWords.Sense.NAMED)
                .map(registry::match)
                .filter(part -> found.stream().noneMatch(other -> other.key().equals(part.key())))
                .forEach(found::add);
        return found.isEmpty()
                ? of(whole)
                : new PartnersNamed(found.get(0), List.copyOf(found.subList(1, found.size())));
    }

    static PartnersNamed of(Term one) {
        return new PartnersNamed(one, List.of());
    }

    Stream<Term> all() {
        return Stream.concat(Stream.of(first), others.stream());
    }
}
