package org.communitypartners.assessment.privacy.lp;

import java.util.Arrays;

/**
 * The simplex method, begun where all variables are zero. The equations are solved once; each search exchanges solved
 * variables for free ones, and takes the exchanges back in the end.
 */
final class Simplex implements LinearProgram {
    private static final double EPSILON = 1e-9;
    private static final double WORTH = 1e-6;
    /** What differs less is the same. */
    private static final double SAME = 1e-7;
    /** More room than this is worth no more. */
    private static final double ROOM = 10;
    /**
     * After so many steps without any gain, variables are taken in their order, so that no circle is walked for ever.
     */
    private static final int PATIENCE = 60;

    private final LinearEquations equations;
    private final Basis basis;
    private final double[] least;
    private final double[] costs;
    private final boolean[] held;
    private final double[] values;
    private final double[] profits;
    private final boolean[] noted;
    private int[] touched = new int[256];
    private int touchedCount;
    private double remaining;
    private int idle;

    Simplex(LinearEquations equations, double[] least, double[] costs) {
        this.equations = equations;
        this.least = least.clone();
        this.costs = costs.clone();
        basis = new Basis(equations, least.length);
        held = new boolean[least.length];
        values = new double[least.length];
        profits = new double[least.length];
        noted = new boolean[least.length];
    }

    @Override
    public void hold(int variable, boolean isHeld) {
        held[variable] = isHeld;
    }

    @Override
    public void price(int variable, double cost) {
        costs[variable] = cost;
    }

    @Override
    public Solution reach(int[] sum, double amount, int mostSteps) {
        idle = 0;
        remaining = Math.abs(amount);
        for (int variable : sum) {
            if (basis.isSolved(variable)) {
                addProfits(basis.rowOf(variable), -Math.signum(amount));
            } else {
                addProfit(variable, Math.signum(amount));
            }
        }
        for (int steps = 0; remaining > EPSILON && steps < mostSteps; steps++) {
            int entering = entering();
            if (entering == LinearEquations.NONE) {
                break;
            }
            move(entering, profits[entering] > 0 ? 1 : -1);
        }
        Solution solution = solution();
        basis.takeBack();
        return solution;
    }

    private Solution solution() {
        int[] variables = new int[touchedCount];
        double[] found = new double[touchedCount];
        int count = 0;
        for (int t = 0; t < touchedCount; t++) {
            int variable = touched[t];
            if (Math.abs(values[variable]) > SAME) {
                variables[count] = variable;
                found[count++] = values[variable];
            }
            values[variable] = 0;
            profits[variable] = 0;
            noted[variable] = false;
        }
        touchedCount = 0;
        return new Solution(Arrays.copyOf(variables, count), Arrays.copyOf(found, count));
    }

    private void addProfits(int row, double factor) {
        basis.row(row, (variable, coefficient) -> addProfit(variable, factor * coefficient));
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
        if (held[variable]) {
            return 0;
        }
        return direction > 0 ? Double.POSITIVE_INFINITY : Math.max(0, values[variable] - least[variable]);
    }

    /** The variable that is best changed next: much gain for little cost. */
    private int entering() {
        int entering = LinearEquations.NONE;
        double best = 0;
        for (int t = 0; t < touchedCount; t++) {
            int variable = touched[t];
            double profit = profits[variable];
            if (Math.abs(profit) < WORTH || basis.isSolved(variable)) {
                continue;
            }
            double room = room(variable, profit > 0 ? 1 : -1);
            if (room > EPSILON) {
                double gain = Math.abs(profit) * Math.min(room, ROOM);
                double score = idle > PATIENCE
                        ? least.length - variable
                        : gain / (1 + costs[variable]) / (1 + equations.places(variable));
                if (score > best) {
                    best = score;
                    entering = variable;
                }
            }
        }
        return entering;
    }

    private void move(int entering, int direction) {
        double gain = Math.abs(profits[entering]);
        double room = Math.min(room(entering, direction), remaining / gain);
        int leaving = LinearEquations.NONE;
        double leavingSize = 0;
        LinearEquations.Column column = basis.column(entering);
        int[] rows = column.rows();
        for (int i = 0; i < rows.length; i++) {
            double coefficient = column.coefficients()[i];
            double size = Math.abs(coefficient);
            double limit = room(basis.solved(rows[i]), coefficient * direction > 0 ? -1 : 1) / size;
            boolean isFirmer = limit < room + EPSILON && leaving != LinearEquations.NONE && size > leavingSize;
            if (limit < room - EPSILON || isFirmer) {
                room = Math.min(room, limit);
                leaving = rows[i];
                leavingSize = size;
            }
        }
        idle = room > EPSILON ? 0 : idle + 1;
        remaining -= gain * room;
        values[entering] += direction * room;
        for (int i = 0; i < rows.length; i++) {
            int solved = basis.solved(rows[i]);
            touch(solved);
            values[solved] -= column.coefficients()[i] * direction * room;
        }
        if (leaving != LinearEquations.NONE) {
            basis.exchange(leaving, entering, column);
            addProfits(leaving, -profits[entering]);
            profits[entering] = 0;
        }
    }
}
