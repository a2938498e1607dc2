package org.communitypartners.assessment.privacy.suppress;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.communitypartners.assessment.privacy.table.AdditivityConstraint;
import org.communitypartners.assessment.privacy.table.Cell;
import org.communitypartners.assessment.privacy.table.LinkedTables;
import org.communitypartners.assessment.privacy.table.ProtectionRequirement;

/**
 * Searches for the world in which a secret differs most, whatever that costs, and remembers how far that is: what may
 * differ at all does not depend on what is suppressed so far.
 */
public final class FarthestAlternatives {
    private static final int MOST_STEPS = 1000;
    private static final double TOLERANCE = 1e-6;
    /** So many steps of all searches together are few; more are taken only where earlier copies tell nearly all. */
    private static final int PATIENCE = 2000;

    /** One direction in which a number may differ. */
    private record Direction(List<Cell> parts, Reach reach, boolean up) {}

    private final LinkedTables tables;
    private final Map<Reach, OpenAlternatives> kept = new HashMap<>();
    private final Map<Direction, Double> limits = new HashMap<>();
    /** How many more steps the searches may take while the costlier order is kept. */
    private int patience = PATIENCE;

    public FarthestAlternatives(LinkedTables tables) {
        this.tables = tables;
    }

    /** How far a secret may differ in the direction of an amount, if that was found out already; otherwise no limit. */
    public double limit(ProtectionRequirement secret, double amount, Reach reach) {
        return Stream.of(reach == Reach.SUPPRESSED ? Reach.ALL : reach, Reach.ALL)
                .map(wider -> limits.get(new Direction(secret.parts(), wider, amount > 0)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Finds out how far a secret may differ at all, as far as an amount. */
    public double farthest(ProtectionRequirement secret, double amount) {
        Direction direction = new Direction(secret.parts(), Reach.ALL, amount > 0);
        if (!limits.containsKey(direction)) {
            find(secret, amount, Reach.ALL);
        }
        return limit(secret, amount, Reach.ALL);
    }

    /** A world in which a secret differs by an amount, or as far as it may; without changes when there is none. */
    public FeasibleAlternative find(ProtectionRequirement secret, double amount, Reach reach) {
        OpenAlternatives worlds = kept.get(reach);
        if (worlds == null || worlds.isWorn()) {
            worlds = afresh(reach);
        }
        FeasibleAlternative world = worlds.find(secret, amount, MOST_STEPS);
        if (!world.isPossible()) {
            worlds = afresh(reach);
            world = worlds.find(secret, amount, MOST_STEPS);
        }
        losePatience(worlds.steps(), reach);
        if (!world.isPossible()) {
            return new FeasibleAlternative(Map.of());
        }
        double change = Math.abs(world.change(secret));
        if (worlds.isComplete() && change < Math.abs(amount) - TOLERANCE) {
            limits.put(new Direction(secret.parts(), reach, amount > 0), change);
        }
        return world;
    }

    /** Where searches take long in the order in which worlds cost less, the others are made in the quickest. */
    private void losePatience(int steps, Reach reach) {
        if (patience > 0 && reach != Reach.ALL) {
            patience -= steps;
            if (patience <= 0) {
                kept.keySet().retainAll(Set.of(Reach.ALL));
            }
        }
    }

    private OpenAlternatives afresh(Reach reach) {
        // Where worlds are only looked at, the quickest order serves; those that are taken cost less in the other.
        Stream<AdditivityConstraint> sums =
                reach == Reach.ALL || patience <= 0 ? tables.shortestFirst() : tables.sums().stream();
        OpenAlternatives built = new OpenAlternatives(tables, sums, reach::allows);
        kept.put(reach, built);
        return built;
    }
}
