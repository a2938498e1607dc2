package org.communitypartners.assessment.privacy.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.communitypartners.assessment.privacy.lp.Tableau;
import org.communitypartners.assessment.privacy.table.AdditivityConstraint;
import org.communitypartners.assessment.privacy.table.Cell;
import org.communitypartners.assessment.privacy.table.ProtectionRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Searches for another world in which a secret differs by a given amount, and which costs the least to leave open: a
 * dual simplex that takes up the sums of a count only when the count is to change.
 */
public final class CheapestAlternative {
    private static final double EPSILON = 1e-9;
    /** Large counts have room for small changes: a change among suppressed counts costs more the smaller the count. */
    private static final double ROOM = 0.2;

    private static final double OPEN = 0.1;
    private static final int MOST_STEPS = 100;

    /**
     * How a search ended.
     *
     * @param world the world that was found; without changes when none was
     * @param isTired whether it gave up before it was sure that there is none
     */
    public record Outcome(FeasibleAlternative world, boolean isTired) {
        static final Outcome TIRED = new Outcome(new FeasibleAlternative(Map.of()), true);

        public boolean isFound() {
            return !world.changes().isEmpty();
        }
    }

    private static final class Change {
        final @Nullable Cell count;
        final double least;
        final double most;
        final double weight;
        double amount;
        boolean solved;
        int side;

        Change(@Nullable Cell count, double least, double most, double weight) {
            this.count = count;
            this.least = least;
            this.most = most;
            this.weight = weight;
        }

        double room(int direction) {
            boolean toZero = weight > 0 && (solved ? side * direction < 0 : amount * direction < -EPSILON);
            double end = toZero ? 0 : direction > 0 ? most : least;
            return Math.max(0, (end - amount) * direction);
        }

        double cost(int direction) {
            return amount * direction < -EPSILON ? weight : -weight;
        }
    }

    private final Predicate<Cell> usable;
    private final Tableau tableau = new Tableau();
    private final List<Change> changes = new ArrayList<>();
    private final Map<Cell, Integer> indexes = new HashMap<>();
    private final Set<AdditivityConstraint> met = new HashSet<>();
    /** How much is missing to rows that nothing solves yet. */
    private double[] bare = new double[64];

    private CheapestAlternative(Predicate<Cell> usable) {
        this.usable = usable;
    }

    /**
     * Searches for a world.
     *
     * @param secret what is to differ
     * @param amount by how much
     * @param usable which counts may change besides
     */
    public static Outcome find(ProtectionRequirement secret, double amount, Predicate<Cell> usable) {
        CheapestAlternative search = new CheapestAlternative(usable);
        search.aimAt(secret, amount);
        return search.improve();
    }

    private void aimAt(ProtectionRequirement secret, double amount) {
        Cell only = secret.parts().size() == 1 ? secret.parts().get(0) : null;
        Change goal = new Change(only, amount, amount, 0);
        goal.amount = amount;
        add(goal);
        if (only != null) {
            meetSums(goal);
        } else {
            int row = tableau.addRow();
            tableau.set(row, 0, -1);
            setParts(row, secret.parts());
            bare[row] = amount;
        }
    }

    private int add(Change change) {
        int index = changes.size();
        changes.add(change);
        if (change.count != null) {
            indexes.put(change.count, index);
        }
        return index;
    }

    private static double weightOf(Cell count) {
        return count.isShown() ? count.weight() : OPEN + ROOM / (1 + count.value());
    }

    private void setParts(int row, List<Cell> parts) {
        for (Cell part : parts) {
            setTerm(row, part, 1);
        }
    }

    private void setTerm(int row, Cell count, double coefficient) {
        if (usable.test(count)) {
            Integer index = indexes.get(count);
            if (index == null) {
                index = add(new Change(count, -count.value(), Double.POSITIVE_INFINITY, weightOf(count)));
            }
            tableau.set(row, index, coefficient);
        }
    }

    private Outcome improve() {
        for (int step = 0; step < MOST_STEPS; step++) {
            int worst = Tableau.NONE;
            double most = 1e-7;
            for (int row = 0; row < tableau.rowCount(); row++) {
                double violation = Math.abs(violation(row));
                if (violation > most) {
                    most = violation;
                    worst = row;
                }
            }
            if (worst == Tableau.NONE) {
                return new Outcome(world(), false);
            }
            if (!mend(worst, violation(worst))) {
                return new Outcome(new FeasibleAlternative(Map.of()), false);
            }
        }
        return Outcome.TIRED;
    }

    /** How much too large (positive) or too small a row's solved variable is. */
    private double violation(int row) {
        int solved = tableau.solvedFor(row);
        if (solved == Tableau.NONE) {
            return bare[row];
        }
        Change change = changes.get(solved);
        double upper = change.side < 0 && change.weight > 0 ? 0 : change.most;
        double lower = change.side > 0 && change.weight > 0 ? 0 : change.least;
        return change.amount > upper ? change.amount - upper : change.amount < lower ? change.amount - lower : 0;
    }

    private boolean mend(int row, double violation) {
        int entering = Tableau.NONE;
        int direction = 0;
        double best = Double.POSITIVE_INFINITY;
        double bestSize = 0;
        int solved = tableau.solvedFor(row);
        if (solved != Tableau.NONE) {
            Change change = changes.get(solved);
            boolean turns = change.weight > 0
                    && change.side * change.amount < 0
                    && (violation > 0 ? change.most : -change.least) > 0;
            if (turns) {
                best = 2 * change.weight;
                bestSize = 1;
                entering = solved;
            }
        }
        for (int i = 1; i < changes.size(); i++) {
            double coefficient = tableau.get(row, i);
            Change change = changes.get(i);
            if (Math.abs(coefficient) < 1e-6 || change.solved) {
                continue;
            }
            // solved = -coefficient x change: too large a value must fall
            int way = coefficient * violation > 0 ? 1 : -1;
            if (change.room(way) < EPSILON) {
                continue;
            }
            double ratio = Math.max(0, -(tableau.profit(i) * way + change.cost(way))) / Math.abs(coefficient);
            if (ratio < best - 1e-9 || (ratio < best + 1e-9 && Math.abs(coefficient) > bestSize)) {
                best = ratio;
                bestSize = Math.abs(coefficient);
                entering = i;
                direction = way;
            }
        }
        if (entering == Tableau.NONE) {
            return false;
        }
        if (entering == solved) {
            exchange(row, entering, 0);
            return true;
        }
        meetSums(changes.get(entering));
        shift(entering, violation / tableau.get(row, entering));
        exchange(row, entering, direction);
        return true;
    }

    private void meetSums(Change change) {
        if (change.count == null) {
            return;
        }
        for (AdditivityConstraint sum : change.count.sums()) {
            if (met.add(sum)) {
                int row = tableau.addRow();
                if (row >= bare.length) {
                    bare = Arrays.copyOf(bare, row * 2);
                }
                setTerm(row, sum.total(), -1);
                setParts(row, sum.parts());
                double difference = 0;
                for (int i = 0; i < changes.size(); i++) {
                    difference -= tableau.get(row, i) * changes.get(i).amount;
                }
                bare[row] = difference;
            }
        }
    }

    private void shift(int entering, double amount) {
        changes.get(entering).amount += amount;
        for (int row = 0; row < tableau.rowCount(); row++) {
            double by = tableau.get(row, entering) * amount;
            int solved = tableau.solvedFor(row);
            if (by != 0 && solved != Tableau.NONE) {
                changes.get(solved).amount -= by;
            } else if (by != 0) {
                bare[row] -= by;
            }
        }
    }

    private void exchange(int row, int entering, int direction) {
        int leaving = tableau.solvedFor(row);
        if (leaving != Tableau.NONE) {
            Change left = changes.get(leaving);
            left.solved = false;
            left.side = 0;
            if (Math.abs(left.amount) < EPSILON) {
                left.amount = 0;
            }
        }
        Change entered = changes.get(entering);
        entered.solved = true;
        entered.side = Math.abs(entered.amount) > EPSILON ? (int) Math.signum(entered.amount) : direction;
        tableau.solve(row, entering, entered.weight * entered.side);
    }

    private FeasibleAlternative world() {
        Map<Cell, Double> differing = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change.count != null && Math.abs(change.amount) > 1e-7) {
                differing.put(change.count, change.amount);
            }
        }
        return new FeasibleAlternative(differing);
    }
}
