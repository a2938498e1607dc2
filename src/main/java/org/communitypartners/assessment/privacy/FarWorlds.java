package org.communitypartners.assessment.privacy;

import java.util.HashMap;
import java.util.Map;

/**
 * Searches for the world in which a secret differs most, whatever that costs, and remembers how far that is: what may
 * differ at all does not depend on what is suppressed so far.
 */
final class FarWorlds {
    private static final int MOST_STEPS = 1000;
    private static final double TOLERANCE = 1e-6;

    /** One way of looking: which counts may differ, and whether foreseen sums must hold. */
    private record View(Reach reach, boolean ofToldOnly) {}

    /** One direction in which a secret may differ. */
    private record Direction(Secret secret, Reach reach, boolean up) {}

    private final Ledger ledger;
    private final Map<View, OpenWorlds> kept = new HashMap<>();
    private final Map<Direction, Double> limits = new HashMap<>();

    FarWorlds(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How far a secret may differ in the direction of an amount, if that was found out already; otherwise no limit. */
    double limit(Secret secret, double amount, Reach reach) {
        Reach least = reach == Reach.SUPPRESSED ? Reach.ALL : reach;
        return Math.min(limitOf(secret, amount, least), limitOf(secret, amount, Reach.ALL));
    }

    private double limitOf(Secret secret, double amount, Reach reach) {
        return limits.getOrDefault(new Direction(secret, reach, amount > 0), Double.POSITIVE_INFINITY);
    }

    /** A world in which a secret differs by an amount, or as far as it may; without changes when there is none. */
    World find(Secret secret, double amount, Reach reach) {
        View view = new View(reach, secret.isOfToldOnly());
        OpenWorlds worlds = kept.get(view);
        if (worlds == null || worlds.isWorn()) {
            worlds = afresh(view, secret);
        }
        World world = worlds.find(secret, amount, MOST_STEPS);
        if (!world.isPossible(secret::regards)) {
            worlds = afresh(view, secret);
            world = worlds.find(secret, amount, MOST_STEPS);
        }
        if (!world.isPossible(secret::regards)) {
            return new World(Map.of());
        }
        double change = Math.abs(world.change(secret));
        if (worlds.isComplete() && change < Math.abs(amount) - TOLERANCE) {
            limits.put(new Direction(secret, reach, amount > 0), change);
        }
        return world;
    }

    private OpenWorlds afresh(View view, Secret secret) {
        OpenWorlds built = new OpenWorlds(ledger, view.reach()::allows, secret::regards);
        kept.put(view, built);
        return built;
    }
}
