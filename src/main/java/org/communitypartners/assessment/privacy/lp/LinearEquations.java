package org.communitypartners.assessment.privacy.lp;

import java.util.Arrays;

/**
 * Linear equations, each solved for one variable that stands in no other: {@code solved + sum(coefficient x free) = 0}.
 * Rows are sparse.
 */
public final class LinearEquations {
    /** No row, or no variable. */
    public static final int NONE = -1;

    /**
     * Where a free variable stands.
     *
     * @param rows the rows
     * @param coefficients its coefficients there, at least as many
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Column(int[] rows, double[] coefficients) {
        /** The coefficient in one of the rows. */
        public double coefficient(int row) {
            int at = 0;
            while (rows[at] != row) {
                at++;
            }
            return coefficients[at];
        }
    }

    private SparseRow[] rows = new SparseRow[64];
    /** In which round each row was met last. */
    private int[] met = new int[64];

    private int round;
    private int size;
    private final int[] rowOf;
    private final int[][] places;
    private final int[] placeCounts;
    private final SparseVector reducing;

    /**
     * No equations yet.
     *
     * @param variables how many variables there are
     */
    public LinearEquations(int variables) {
        rowOf = new int[variables];
        Arrays.fill(rowOf, NONE);
        places = new int[variables][];
        placeCounts = new int[variables];
        reducing = new SparseVector(variables);
    }

    /** Solves the equation whose terms were added since the last one, and puts it into all others. */
    public void solve() {
        SparseRow reduced = SparseRow.of(reducing);
        reducing.clear();
        int best = NONE;
        for (int i = 0; i < reduced.size(); i++) {
            // Solved for what stands in few rows, so that rows stay short.
            if (best == NONE || placeCounts[reduced.variable(i)] < placeCounts[best]) {
                best = reduced.variable(i);
            }
        }
        if (best == NONE) {
            return;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            met = Arrays.copyOf(met, size * 2);
        }
        int row = size++;
        rows[row] = reduced.solvedFor(best);
        rowOf[best] = row;
        for (int i = 0; i < rows[row].size(); i++) {
            note(row, rows[row].variable(i));
        }
        substitute(best, row, column(best));
    }

    /** Adds a term to the equation that is solved next. */
    public void addTerm(int variable, double coefficient) {
        int row = rowOf[variable];
        if (row == NONE) {
            reducing.add(variable, coefficient);
        } else {
            SparseRow same = rows[row];
            for (int i = 0; i < same.size(); i++) {
                reducing.add(same.variable(i), -coefficient * same.coefficientAt(i));
            }
        }
    }

    /** The row that is solved for a variable, or {@link #NONE}. */
    public int rowOf(int variable) {
        return rowOf[variable];
    }

    public SparseRow row(int row) {
        return rows[row];
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /** In about how many rows a free variable stands. */
    public int places(int variable) {
        return placeCounts[variable];
    }

    /** The rows in which a free variable stands. */
    public Column column(int variable) {
        int[] noted = places[variable];
        if (noted == null) {
            return new Column(new int[0], new double[0]);
        }
        double[] coefficients = new double[placeCounts[variable]];
        int kept = 0;
        round++;
        for (int i = 0; i < placeCounts[variable]; i++) {
            int row = noted[i];
            double coefficient = met[row] == round ? 0 : rows[row].coefficient(variable);
            met[row] = round;
            if (coefficient != 0) {
                coefficients[kept] = coefficient;
                noted[kept++] = row;
            }
        }
        placeCounts[variable] = kept;
        return new Column(Arrays.copyOf(noted, kept), coefficients);
    }

    private void substitute(int variable, int by, Column column) {
        SparseRow equation = rows[by];
        for (int i = 0; i < column.rows().length; i++) {
            int row = column.rows()[i];
            if (row != by) {
                SparseRow old = rows[row];
                rows[row] = old.with(equation, column.coefficients()[i]);
                noteNew(row, equation, old);
            }
        }
        placeCounts[variable] = 0;
    }

    /** Notes where the variables of an equation stand that an old row did not have. */
    private void noteNew(int row, SparseRow equation, SparseRow old) {
        int j = 0;
        for (int i = 0; i < equation.size(); i++) {
            int variable = equation.variable(i);
            while (j < old.size() && old.variable(j) < variable) {
                j++;
            }
            if (j == old.size() || old.variable(j) != variable) {
                note(row, variable);
            }
        }
    }

    private void note(int row, int variable) {
        int[] noted = places[variable];
        int count = placeCounts[variable];
        if (noted == null) {
            noted = places[variable] = new int[4];
        } else if (count == noted.length) {
            noted = places[variable] = Arrays.copyOf(noted, count * 2);
        }
        noted[count] = row;
        placeCounts[variable] = count + 1;
    }
}
