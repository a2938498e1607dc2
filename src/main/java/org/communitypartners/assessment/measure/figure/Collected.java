package org.communitypartners.assessment.measure.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitypartners.assessment.measure.metric.Cell;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Subject;
import org.communitypartners.assessment.measure.metric.Value;

/** What the library collects at all: a sum that no row of the whole input knows is not a zero. */
final class Collected {
    /** The sums that rates divide. */
    private static final Map<Metric, List<Metric>> SUMS_OF_RATES = Map.of(
            Metric.AVERAGE_ATTENDANCE, List.of(Metric.PROGRAM_ATTENDANCE),
            Metric.ENGAGEMENT_RATE, List.of(Metric.PEOPLE_ENGAGED, Metric.PEOPLE_EXPOSED),
            Metric.CONTACTS_PER_STAFF_HOUR, List.of(Metric.DIRECT_CONTACTS, Metric.STAFF_HOURS),
            Metric.CARDS_PER_100_ENGAGED, List.of(Metric.CARDS_ISSUED, Metric.PEOPLE_ENGAGED),
            Metric.PARTNER_SHARE_OF_HOURS, List.of(Metric.PARTNER_HOURS, Metric.STAFF_HOURS));

    private final Set<Metric> never = new HashSet<>();

    /**
     * What an input collects.
     *
     * @param everything the sums over all its held rows; when there are none nothing can be told
     */
    Collected(Cell everything) {
        if (everything.activities() > 0) {
            Subject all = Subject.of(everything);
            Metric.all().stream()
                    .filter(metric -> isNeverKnown(metric.formula().evaluate(all)))
                    .forEach(never::add);
        }
    }

    /** A value with the note that it is not collected, when that is so; its zero stays for those who add up. */
    Value judged(Metric metric, Value value) {
        boolean missing = never.contains(metric)
                || (value.note() == Note.NO_DENOMINATOR
                        && SUMS_OF_RATES.getOrDefault(metric, List.of()).stream()
                                .anyMatch(never::contains));
        return missing ? value.notCollected() : value;
    }

    /** Where no row should have a value, none is missing. */
    private static boolean isNeverKnown(Value sum) {
        Long known = sum.known();
        Long of = sum.of();
        return known != null && of != null && known == 0 && of > 0;
    }
}
