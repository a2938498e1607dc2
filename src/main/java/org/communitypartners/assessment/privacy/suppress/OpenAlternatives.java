package org.communitypartners.assessment.privacy.suppress;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communitypartners.assessment.privacy.lp.Basis;
import org.communitypartners.assessment.privacy.lp.LinearEquations;
import org.communitypartners.assessment.privacy.table.AdditivityConstraint;
import org.communitypartners.assessment.privacy.table.Cell;
import org.communitypartners.assessment.privacy.table.LinkedTables;
import org.communitypartners.assessment.privacy.table.ProtectionRequirement;

/**
 * Searches for other worlds among the counts that are open already: a simplex over the sums, which are solved once, so
 * that a search costs little. Counts that are opened later are not among them; a few more may be suppressed therefore
 * than need be, until it is built anew.
 */
public final class OpenAlternatives {
    private static final double EPSILON = 1e-9;
    private static final double WORTH = 1e-6;
    private static final int MOST_STEPS = 300;
    private static final int PATIENCE = 60;
    /** How many counts it may miss: one in so many. */
    private static final int ONE_IN = 250;

    private final List<Cell> counts;
    private final LinearEquations equations;
    private final Basis exchanges;
    private final double[] amounts;
    private final double[] profits;
    private final boolean[] noted;
    private final boolean[] open;
    private int missed;
    private int[] touched = new int[256];
    private int touchedCount;
    private double remaining;
    private int idle;
    private int steps;
    private boolean complete;

    /**
     * Searches among some counts; those that are shown are opened only if they lead far.
     *
     * @param tables the counts and their sums
     * @param sums its sums, in the order in which they are solved: shortest first is quickest
     * @param changeable which counts may differ
     */
    public OpenAlternatives(LinkedTables tables, Stream<AdditivityConstraint> sums, Predicate<Cell> changeable) {
        counts = tables.counts();
        int size = counts.size();
        amounts = new double[size];
        profits = new double[size];
        noted = new boolean[size];
        open = new boolean[size];
        counts.forEach(count -> open[count.index()] = changeable.test(count));
        equations = tables.equations(sums, count -> open[count.index()]);
        exchanges = new Basis(equations, size);
    }

    /** Takes note that a count was opened that is not among those searched. */
    public void missed() {
        missed++;
    }

    /** Whether another one, built anew, would find more. */
    public boolean isWorn() {
        return missed * ONE_IN > counts.size();
    }

    public FeasibleAlternative find(ProtectionRequirement secret, double amount) {
        return find(secret, amount, MOST_STEPS);
    }

    /** How many steps the last search took. */
    public int steps() {
        return steps;
    }

    /** Whether the last search went on until nothing was left to try. */
    public boolean isComplete() {
        return complete;
    }

    public FeasibleAlternative find(ProtectionRequirement secret, double amount, int mostSteps) {
        idle = 0;
        remaining = Math.abs(amount);
        for (Cell part : secret.parts()) {
            if (exchanges.isSolved(part.index())) {
                addProfits(exchanges.rowOf(part.index()), -Math.signum(amount));
            } else {
                addProfit(part.index(), Math.signum(amount));
            }
        }
        steps = 0;
        while (remaining > EPSILON && steps < mostSteps && step()) {
            // Each step comes closer, or the idle rule breaks the circle.
            steps++;
        }
        complete = steps < mostSteps;
        Map<Cell, Double> differing = new LinkedHashMap<>();
        for (int t = 0; t < touchedCount; t++) {
            int variable = touched[t];
            if (Math.abs(amounts[variable]) > 1e-7) {
                differing.put(counts.get(variable), amounts[variable]);
            }
            amounts[variable] = 0;
            profits[variable] = 0;
            noted[variable] = false;
        }
        touchedCount = 0;
        exchanges.takeBack();
        return new FeasibleAlternative(differing);
    }

    private void addProfits(int row, double factor) {
        exchanges.row(row, (variable, coefficient) -> addProfit(variable, factor * coefficient));
    }

    private void addProfit(int variable, double more) {
        touch(variable);
        double sum = profits[variable] + more;
        profits[variable] = Math.abs(sum) < EPSILON ? 0 : sum;
    }

    private void touch(int variable) {
        if (!noted[variable]) {
            noted[variable] = true;
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = variable;
        }
    }

    private double room(int variable, int direction) {
        if (!open[variable]) {
            return 0;
        }
        return direction > 0
                ? Double.POSITIVE_INFINITY
                : Math.max(0, amounts[variable] + counts.get(variable).value());
    }

    private boolean step() {
        int entering = LinearEquations.NONE;
        double best = 0;
        for (int t = 0; t < touchedCount; t++) {
            int variable = touched[t];
            double profit = profits[variable];
            if (Math.abs(profit) < WORTH || !open[variable] || exchanges.isSolved(variable)) {
                continue;
            }
            double room = room(variable, profit > 0 ? 1 : -1);
            if (room > EPSILON) {
                double score = idle > PATIENCE ? counts.size() - variable : worth(variable, Math.abs(profit), room);
                if (score > best) {
                    best = score;
                    entering = variable;
                }
            }
        }
        if (entering == LinearEquations.NONE) {
            return false;
        }
        move(entering, profits[entering] > 0 ? 1 : -1);
        return true;
    }

    private double worth(int variable, double profit, double room) {
        Cell count = counts.get(variable);
        return profit
                * Math.min(room, 10)
                / (count.isOpen() ? 1 : 1 + count.weight())
                / (1 + equations.places(variable));
    }

    private void move(int entering, int direction) {
        double gain = Math.abs(profits[entering]);
        double room = Math.min(room(entering, direction), remaining / gain);
        int leaving = LinearEquations.NONE;
        double leavingSize = 0;
        LinearEquations.Column column = exchanges.column(entering);
        int[] rows = column.rows();
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            double coefficient = column.coefficients()[i];
            double limit = room(exchanges.solved(row), coefficient * direction > 0 ? -1 : 1) / Math.abs(coefficient);
            if (limit < room - EPSILON
                    || (limit < room + EPSILON
                            && leaving != LinearEquations.NONE
                            && Math.abs(coefficient) > leavingSize)) {
                room = Math.min(room, limit);
                leaving = row;
                leavingSize = Math.abs(coefficient);
            }
        }
        idle = room > EPSILON ? 0 : idle + 1;
        remaining -= gain * room;
        amounts[entering] += direction * room;
        for (int i = 0; i < rows.length; i++) {
            int solved = exchanges.solved(rows[i]);
            touch(solved);
            amounts[solved] -= column.coefficients()[i] * direction * room;
        }
        if (leaving != LinearEquations.NONE) {
            exchanges.exchange(leaving, entering, column);
            addProfits(leaving, -profits[entering]);
            profits[entering] = 0;
        }
    }
}
