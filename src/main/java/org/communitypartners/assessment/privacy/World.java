package org.communitypartners.assessment.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Another world: changes of counts that leave every sum true and no count below zero. A reader of the copy cannot tell
 * it from ours as long as none of the changed counts is shown.
 *
 * @param changes the counts that differ, and by how much
 */
record World(Map<Count, Double> changes) {
    private static final double TOLERANCE = 1e-6;

    /** How much a secret differs. */
    double change(Secret secret) {
        double change = 0;
        for (Count part : secret.parts()) {
            change += changes.getOrDefault(part, 0.0);
        }
        return change;
    }

    /**
     * Whether it is a world at all; checked apart from how it was found.
     *
     * @param regarded the sums that must hold in it
     */
    boolean isPossible(Predicate<Sum> regarded) {
        Map<Sum, Double> differences = new HashMap<>();
        for (Map.Entry<Count, Double> entry : changes.entrySet()) {
            Count count = entry.getKey();
            double change = entry.getValue();
            if (count.value() + change < -TOLERANCE) {
                return false;
            }
            for (Sum sum : count.sums()) {
                if (regarded.test(sum)) {
                    differences.merge(sum, sum.total() == count ? -change : change, Double::sum);
                }
            }
        }
        return differences.values().stream().allMatch(difference -> Math.abs(difference) < TOLERANCE);
    }
}
