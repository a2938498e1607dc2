package org.communitypartners.assessment.report;

import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.PartnerType;

/** The activity rows of the period, too many perhaps to hold them all in memory. */
@FunctionalInterface
public interface ActivityRows {

    /** The rows of the partners of one type, in any order; may be asked for several times. */
    Iterable<Activity> ofType(PartnerType type);

    /** No rows. */
    static ActivityRows none() {
        return type -> List.of();
    }

    /** The held rows under grants that run in the period from before it, from each grant's first day on. */
    default Iterable<Activity> earlierUnderGrants() {
        return List.of();
    }
}
