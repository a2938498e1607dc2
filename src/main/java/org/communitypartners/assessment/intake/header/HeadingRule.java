package org.communitypartners.assessment.intake.header;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which notions together name a column.
 *
 * @param column the column
 * @param sense what its cells say besides
 * @param needed the notions that must be there, one of each set
 * @param allowed all notions that may be there
 * @param anyWords whether words may be there that the vocabulary does not have
 */
record HeadingRule(Column column, HeadingSense sense, List<Set<String>> needed, Set<String> allowed, boolean anyWords) {

    /** What a heading with these notions means, if it fits. */
    Optional<HeadingSense> fits(HeadingNotions heading) {
        boolean fits = (anyWords || !heading.hasUnknown())
                && allowed.containsAll(heading.deciding())
                && needed.stream().allMatch(heading::hasOneOf);
        return fits ? Optional.of(sense == HeadingSense.PLAIN ? unit(heading) : sense) : Optional.empty();
    }

    private HeadingSense unit(HeadingNotions heading) {
        boolean hours = heading.hasOneOf(Set.of(HeadingVocabulary.HOUR));
        boolean minutes = heading.hasOneOf(Set.of(HeadingVocabulary.MINUTE));
        return switch (column) {
            case SESSION_MINUTES ->
                hours && !minutes ? HeadingSense.IN_HOURS : minutes && !hours ? HeadingSense.IN_MINUTES : sense;
            case STAFF_HOURS, PARTNER_HOURS ->
                minutes && !hours ? HeadingSense.IN_MINUTES : hours && !minutes ? HeadingSense.IN_HOURS : sense;
            default -> sense;
        };
    }
}
