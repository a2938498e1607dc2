package org.communitypartners.assessment.privacy.lp;

import java.util.Arrays;

/**
 * The equations of a linear program, each solved for one variable, and the row of profits. It grows while a search goes
 * on; rows are as long as they need to be.
 */
public final class Tableau {
    /** Stands for no variable: the row is an equation that nothing solves yet, and its difference must stay zero. */
    public static final int NONE = -1;

    private static final double EPSILON = 1e-9;

    private double[][] rows = new double[32][];
    private int[] solvedFor = new int[32];
    private int rowCount;
    private double[] profits = new double[64];

    public int rowCount() {
        return rowCount;
    }

    /** Adds an equation without terms. */
    public int addRow() {
        if (rowCount == rows.length) {
            rows = Arrays.copyOf(rows, rowCount * 2);
            solvedFor = Arrays.copyOf(solvedFor, rowCount * 2);
        }
        rows[rowCount] = new double[profits.length];
        solvedFor[rowCount] = NONE;
        return rowCount++;
    }

    public void set(int row, int variable, double coefficient) {
        rows[row] = reaching(rows[row], variable);
        rows[row][variable] = coefficient;
    }

    public double get(int row, int variable) {
        return variable < rows[row].length ? rows[row][variable] : 0;
    }

    /** The variable that a row is solved for, or {@link #NONE}. */
    public int solvedFor(int row) {
        return solvedFor[row];
    }

    /** What one more of a variable would gain, before its own cost. */
    public double profit(int variable) {
        return variable < profits.length ? profits[variable] : 0;
    }

    public void setProfit(int variable, double profit) {
        profits = reaching(profits, variable);
        profits[variable] = profit;
    }

    /** Solves a row for a variable and takes the variable out of all other rows; its profit becomes the one given. */
    public void solve(int row, int variable, double profitThen) {
        double[] pivot = rows[row];
        double divisor = pivot[variable];
        for (int i = 0; i < pivot.length; i++) {
            pivot[i] /= divisor;
        }
        pivot[variable] = 1;
        int[] terms = new int[pivot.length];
        int count = 0;
        for (int i = 0; i < pivot.length; i++) {
            if (pivot[i] != 0) {
                terms[count++] = i;
            }
        }
        for (int other = 0; other < rowCount; other++) {
            double factor = get(other, variable);
            if (other != row && factor != 0) {
                rows[other] = subtract(rows[other], factor, pivot, terms, count);
                rows[other][variable] = 0;
            }
        }
        profits = subtract(profits, profit(variable) - profitThen, pivot, terms, count);
        profits[variable] = profitThen;
        solvedFor[row] = variable;
    }

    private static double[] subtract(double[] from, double factor, double[] pivot, int[] terms, int count) {
        double[] result = from.length < pivot.length ? Arrays.copyOf(from, pivot.length) : from;
        for (int t = 0; t < count; t++) {
            int i = terms[t];
            double difference = result[i] - factor * pivot[i];
            result[i] = Math.abs(difference) < EPSILON ? 0 : difference;
        }
        return result;
    }

    private static double[] reaching(double[] row, int variable) {
        return variable < row.length ? row : Arrays.copyOf(row, Math.max(variable + 1, row.length * 2));
    }
}
