package org.communitypartners.assessment.privacy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Searches for other worlds among the counts that are open already: a simplex over the sums, kept solved from one
 * search to the next, so that a search costs little.
 */
final class OpenWorlds {
    private static final double EPSILON = 1e-9;
    private static final double WORTH = 1e-6;
    private static final int MOST_STEPS = 300;
    private static final int PATIENCE = 60;

    private final List<Count> counts;
    private final Equations equations;
    private final double[] amounts;
    private final double[] profits;
    private final boolean[] noted;
    private int[] touched = new int[256];
    private int touchedCount;
    private double remaining;
    private int idle;

    OpenWorlds(Ledger ledger) {
        counts = ledger.counts();
        int size = counts.size();
        equations = new Equations(size);
        amounts = new double[size];
        profits = new double[size];
        noted = new boolean[size];
        for (Sum sum : ledger.sums()) {
            int extra = isFixed(sum.total()) ? 0 : 1;
            int[] terms = new int[sum.parts().size() + extra];
            double[] coefficients = new double[terms.length];
            for (int i = 0; i < sum.parts().size(); i++) {
                terms[i] = sum.parts().get(i).index();
                coefficients[i] = 1;
            }
            if (extra == 1) {
                terms[terms.length - 1] = sum.total().index();
                coefficients[terms.length - 1] = -1;
            }
            equations.add(terms, coefficients, this::rank);
        }
        counts.stream().filter(Count::isOpen).forEach(this::opened);
    }

    private static boolean isFixed(Count count) {
        return count.visibility() == Count.Visibility.KNOWN;
    }

    private int rank(int variable) {
        return counts.get(variable).isOpen() ? 0 : 1;
    }

    void opened(Count count) {
        int variable = count.index();
        if (equations.rowOf(variable) != Equations.NONE) {
            return;
        }
        int best = Equations.NONE;
        for (int row : equations.rowsWith(variable)) {
            if (!counts.get(equations.row(row).solved()).isOpen()
                    && (best == Equations.NONE
                            || equations.row(row).size() < equations.row(best).size())) {
                best = row;
            }
        }
        if (best != Equations.NONE) {
            equations.solve(best, variable);
        }
    }

    World find(Secret secret, double amount) {
        idle = 0;
        remaining = Math.abs(amount);
        for (Count part : secret.parts()) {
            int row = equations.rowOf(part.index());
            if (row == Equations.NONE) {
                touch(part.index());
                profits[part.index()] += Math.signum(amount);
            } else {
                addProfits(equations.row(row), -Math.signum(amount));
            }
        }
        for (int steps = 0; remaining > EPSILON && steps < MOST_STEPS && step(); steps++) {
            // Each step comes closer, or the idle rule breaks the circle.
        }
        Map<Count, Double> differing = new HashMap<>();
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
        return new World(differing);
    }

    private void addProfits(SparseRow row, double factor) {
        for (int i = 0; i < row.size(); i++) {
            int variable = row.variable(i);
            touch(variable);
            double sum = profits[variable] + factor * row.coefficientAt(i);
            profits[variable] = Math.abs(sum) < EPSILON ? 0 : sum;
        }
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
        Count count = counts.get(variable);
        if (!count.isOpen()) {
            return 0;
        }
        return direction > 0 ? Double.POSITIVE_INFINITY : Math.max(0, amounts[variable] + count.value());
    }

    private boolean step() {
        int entering = Equations.NONE;
        double best = 0;
        for (int t = 0; t < touchedCount; t++) {
            int variable = touched[t];
            double profit = profits[variable];
            if (Math.abs(profit) < WORTH
                    || !counts.get(variable).isOpen()
                    || equations.rowOf(variable) != Equations.NONE) {
                continue;
            }
            double room = room(variable, profit > 0 ? 1 : -1);
            if (room > EPSILON) {
                double score = idle > PATIENCE ? counts.size() - variable : Math.abs(profit) * Math.min(room, 10);
                if (score > best) {
                    best = score;
                    entering = variable;
                }
            }
        }
        if (entering == Equations.NONE) {
            return false;
        }
        move(entering, profits[entering] > 0 ? 1 : -1);
        return true;
    }

    private void move(int entering, int direction) {
        double gain = Math.abs(profits[entering]);
        double room = Math.min(room(entering, direction), remaining / gain);
        int leaving = Equations.NONE;
        double leavingSize = 0;
        int[] rows = equations.rowsWith(entering);
        for (int row : rows) {
            double coefficient = equations.row(row).coefficient(entering);
            double limit =
                    room(equations.row(row).solved(), coefficient * direction > 0 ? -1 : 1) / Math.abs(coefficient);
            if (limit < room - EPSILON
                    || (limit < room + EPSILON && leaving != Equations.NONE && Math.abs(coefficient) > leavingSize)) {
                room = Math.min(room, limit);
                leaving = row;
                leavingSize = Math.abs(coefficient);
            }
        }
        idle = room > EPSILON ? 0 : idle + 1;
        remaining -= gain * room;
        amounts[entering] += direction * room;
        for (int row : rows) {
            int solved = equations.row(row).solved();
            touch(solved);
            amounts[solved] -= equations.row(row).coefficient(entering) * direction * room;
        }
        if (leaving != Equations.NONE) {
            equations.solve(leaving, entering);
            addProfits(equations.row(leaving), -profits[entering]);
            profits[entering] = 0;
        }
    }
}
