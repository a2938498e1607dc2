package org.communitypartners.assessment.measure.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Windows;

/**
 * How the contacts of a partner type differ from the period before.
 *
 * @param type the type
 * @param now contacts of the period
 * @param before contacts of the period before
 */
record TypeChange(PartnerType type, BigDecimal now, BigDecimal before) {

    /** A smaller change is not worth a sentence. */
    private static final BigDecimal LEAST = BigDecimal.TEN;

    BigDecimal change() {
        return now.subtract(before);
    }

    /** The changes of the types of which both values are known, in the order of the types. */
    static List<TypeChange> all(FindingFacts facts) {
        Windows windows = facts.windows();
        List<TypeChange> changes = new ArrayList<>();
        if (facts.comparable(windows.previous())) {
            for (PartnerType type : facts.types()) {
                Place place = Place.ofType(type.name());
                Optional<BigDecimal> before = facts.counted(windows.previous(), place, Metric.DIRECT_CONTACTS);
                facts.counted(windows.period(), place, Metric.DIRECT_CONTACTS)
                        .flatMap(now -> before.map(earlier -> new TypeChange(type, now, earlier)))
                        .filter(change -> change.change().signum() != 0)
                        // A partner whose type nobody says may be of any: then no type is said to have fallen to none.
                        .filter(change -> facts.untyped() == 0 || change.now().signum() != 0)
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    /**
     * The largest growth, then the largest fall, as far as they are worth a sentence; none when only one type changed,
     * since the headline says it.
     */
    static List<TypeChange> notable(FindingFacts facts) {
        List<TypeChange> changes = all(facts);
        if (changes.size() < 2) {
            return List.of();
        }
        Comparator<TypeChange> byChange = Comparator.comparing(TypeChange::change);
        List<TypeChange> notable = new ArrayList<>();
        // Of equal ones the first in the order of the types.
        changes.stream()
                .filter(change -> change.change().compareTo(LEAST) >= 0)
                .reduce((one, other) -> byChange.compare(other, one) > 0 ? other : one)
                .ifPresent(notable::add);
        changes.stream()
                .filter(change -> change.change().negate().compareTo(LEAST) >= 0)
                .reduce((one, other) -> byChange.compare(other, one) < 0 ? other : one)
                .ifPresent(notable::add);
        return notable;
    }

    boolean grew() {
        return change().signum() > 0;
    }
}
