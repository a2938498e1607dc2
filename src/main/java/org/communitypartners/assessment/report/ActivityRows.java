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
}
