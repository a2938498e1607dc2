package org.communitypartners.assessment.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which counts another world may change. */
enum Reach {
    /** Those that are suppressed already. */
    SUPPRESSED,
    /** Further ones, but none of all the work. */
    NARROWER,
    /** Any. */
    ALL;

    boolean allows(Count count) {
        return count.isOpen() || (count.isShown() && (this == ALL || (this == NARROWER && !count.isWhole())));
    }

    /** The counts nearest to a secret, by the sums that link them. */
    Set<Count> near(Secret secret, int most) {
        Set<Count> near = new LinkedHashSet<>(secret.parts());
        Set<Sum> met = new LinkedHashSet<>();
        List<Count> edge = new ArrayList<>(near);
        while (!edge.isEmpty() && near.size() < most) {
            List<Count> next = new ArrayList<>();
            for (Count count : edge) {
                for (Sum sum : count.sums()) {
                    if (met.add(sum)) {
                        add(sum.total(), near, next);
                        sum.parts().forEach(part -> add(part, near, next));
                    }
                }
            }
            edge = next;
        }
        return near;
    }

    private void add(Count count, Set<Count> near, List<Count> next) {
        if (allows(count) && near.add(count)) {
            next.add(count);
        }
    }
}
