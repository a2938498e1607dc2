package org.communitypartners.assessment.intake.header;

import java.util.Collections;
import java.util.Set;

/**
 * What the words of a heading say.
 *
 * @param all its notions
 * @param deciding those of them that forbid a column which has no place for them
 * @param hasUnknown whether it has words that the vocabulary does not have
 */
record HeadingNotions(Set<String> all, Set<String> deciding, boolean hasUnknown) {

    boolean hasOneOf(Set<String> wanted) {
        return !Collections.disjoint(all, wanted);
    }
}
