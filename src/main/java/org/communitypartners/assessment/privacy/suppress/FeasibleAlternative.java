package org.communitypartners.assessment.privacy.suppress;

import java.util.HashMap;
import java.util.Map;
import org.communitypartners.assessment.privacy.table.AdditivityConstraint;
import org.communitypartners.assessment.privacy.table.Cell;
import org.communitypartners.assessment.privacy.table.ProtectionRequirement;

/**
 * Another world: changes of counts that leave every sum true and no count below zero. A reader of the copy cannot tell
 * it from ours as long as none of the changed counts is shown.
 *
 * @param changes the counts that differ, and by how much
 */
public record FeasibleAlternative(Map<Cell, Double> changes) {
    private static final double TOLERANCE = 1e-6;

    /** How many times as far no cell falls below zero, in its own direction or in the opposite one. */
    public double room(int direction) {
        double room = Double.POSITIVE_INFINITY;
        for (Map.Entry<Cell, Double> entry : changes.entrySet()) {
            if (entry.getValue() * direction < 0) {
                room = Math.min(room, entry.getKey().value() / Math.abs(entry.getValue()));
            }
        }
        return room;
    }

    /** How much a secret differs. */
    public double change(ProtectionRequirement secret) {
        double change = 0;
        for (Cell part : secret.parts()) {
            change += changes.getOrDefault(part, 0.0);
        }
        return change;
    }

    /** Whether it is a world at all; checked apart from how it was found. */
    public boolean isPossible() {
        Map<AdditivityConstraint, Double> differences = new HashMap<>();
        for (Map.Entry<Cell, Double> entry : changes.entrySet()) {
            Cell count = entry.getKey();
            double change = entry.getValue();
            if (count.value() + change < -TOLERANCE) {
                return false;
            }
            for (AdditivityConstraint sum : count.sums()) {
                differences.merge(sum, sum.total() == count ? -change : change, Double::sum);
            }
        }
        return differences.values().stream().allMatch(difference -> Math.abs(difference) < TOLERANCE);
    }
}
