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

    /** One way of looking: which counts may differ, and whether foreseen sums need not hold. */
    private record View(Reach reach, boolean ofToldOnly) {
        /** Where more may differ than anywhere else. */
        static final View WIDEST = new View(Reach.ALL, true);

        boolean regards(AdditivityConstraint sum) {
            return sum.isTold() || !ofToldOnly;
        }
    }

    /** One direction in which a number may differ. */
    private record Direction(List<Cell> parts, View view, boolean up) {}

    private final LinkedTables tables;
    private final Map<View, OpenAlternatives> kept = new HashMap<>();
    private final Map<Direction, Double> limits = new HashMap<>();
    /** How many more steps the searches may take while the costlier order is kept. */
    private int patience = PATIENCE;

    public FarthestAlternatives(LinkedTables tables) {
        this.tables = tables;
    }

    /** How far a secret may differ in the direction of an amount, if that was found out already; otherwise no limit. */
    public double limit(ProtectionRequirement secret, double amount, Reach reach) {
        Reach least = reach == Reach.SUPPRESSED ? Reach.ALL : reach;
        return Stream.of(least, Reach.ALL)
                .flatMap(wider -> Stream.of(secret.isOfToldOnly(), true).map(told -> new View(wider, told)))
                .map(view -> limits.get(new Direction(secret.parts(), view, amount > 0)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Finds out how far a secret may differ at all, as far as an amount. */
    public double farthest(ProtectionRequirement secret, double amount) {
        Direction direction = new Direction(secret.parts(), View.WIDEST, amount > 0);
        if (!limits.containsKey(direction)) {
            find(secret, amount, View.WIDEST);
        }
        return limit(secret, amount, Reach.ALL);
    }

    /** A world in which a secret differs by an amount, or as far as it may; without changes when there is none. */
    public FeasibleAlternative find(ProtectionRequirement secret, double amount, Reach reach) {
        return find(secret, amount, new View(reach, secret.isOfToldOnly()));
    }

    private FeasibleAlternative find(ProtectionRequirement secret, double amount, View view) {
        OpenAlternatives worlds = kept.get(view);
        if (worlds == null || worlds.isWorn()) {
            worlds = afresh(view);
        }
        FeasibleAlternative world = worlds.find(secret, amount, MOST_STEPS);
        if (!world.isPossible(view::regards)) {
            worlds = afresh(view);
            world = worlds.find(secret, amount, MOST_STEPS);
        }
        losePatience(worlds.steps(), view);
        if (!world.isPossible(view::regards)) {
            return new FeasibleAlternative(Map.of());
        }
        double change = Math.abs(world.change(secret));
        if (worlds.isComplete() && change < Math.abs(amount) - TOLERANCE) {
            limits.put(new Direction(secret.parts(), view, amount > 0), change);
        }
        return world;
    }

    /** Where searches take long in the order in which worlds cost less, the others are made in the quickest. */
    private void losePatience(int steps, View view) {
        if (patience > 0 && !view.equals(View.WIDEST)) {
            patience -= steps;
            if (patience <= 0) {
                kept.keySet().retainAll(Set.of(View.WIDEST));
            }
        }
    }

    private OpenAlternatives afresh(View view) {
        // Where worlds are only looked at, the quickest order serves; those that are taken cost less in the other.
        Stream<AdditivityConstraint> sums =
                view.equals(View.WIDEST) || patience <= 0 ? tables.shortestFirst() : tables.sums().stream();
        OpenAlternatives built = new OpenAlternatives(tables, sums, view.reach()::allows, view::regards);
        kept.put(view, built);
        return built;
    }
}
