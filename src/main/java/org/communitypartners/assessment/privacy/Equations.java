package org.communitypartners.assessment.privacy;

import java.util.Arrays;

/**
 * Linear equations, each solved for one variable that stands in no other: {@code solved + sum(coefficient x free) = 0}.
 * Rows are sparse.
 */
final class Equations {
    /** No row, or no variable. */
    static final int NONE = -1;

    private SparseRow[] rows = new SparseRow[64];
    private int size;
    private long terms;
    private final int[] rowOf;
    private final int[][] places;
    private final int[] placeCounts;
    private final double[] scratch;

    /**
     * No equations yet.
     *
     * @param variables how many variables there are
     */
    Equations(int variables) {
        rowOf = new int[variables];
        Arrays.fill(rowOf, NONE);
        places = new int[variables][];
        placeCounts = new int[variables];
        scratch = new double[variables];
    }

    /**
     * Adds an equation and solves it.
     *
     * @param terms the variables; each once
     * @param coefficients their coefficients
     */
    void add(int[] terms, double[] coefficients) {
        SparseRow.Builder sum = new SparseRow.Builder(scratch);
        for (int i = 0; i < terms.length; i++) {
            int row = rowOf[terms[i]];
            if (row == NONE) {
                sum.add(terms[i], coefficients[i]);
            } else {
                sum.add(rows[row], -coefficients[i]);
            }
        }
        SparseRow reduced = sum.build();
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
        }
        int row = size++;
        rows[row] = reduced.solvedFor(best);
        rowOf[best] = row;
        this.terms += rows[row].size();
        for (int i = 0; i < rows[row].size(); i++) {
            note(row, rows[row].variable(i));
        }
        substitute(best, row);
    }

    /** How many terms all rows have together: the more, the dearer is each exchange. */
    long terms() {
        return terms;
    }

    /** The row that is solved for a variable, or {@link #NONE}. */
    int rowOf(int variable) {
        return rowOf[variable];
    }

    SparseRow row(int row) {
        return rows[row];
    }

    /** In about how many rows a free variable stands: an exchange changes them all. */
    int places(int variable) {
        return placeCounts[variable];
    }

    /** The rows in which a free variable stands. */
    int[] rowsWith(int variable) {
        int[] noted = places[variable];
        if (noted == null) {
            return new int[0];
        }
        int kept = 0;
        Arrays.sort(noted, 0, placeCounts[variable]);
        for (int i = 0; i < placeCounts[variable]; i++) {
            boolean repeated = kept > 0 && noted[kept - 1] == noted[i];
            if (!repeated && rows[noted[i]].coefficient(variable) != 0) {
                noted[kept++] = noted[i];
            }
        }
        placeCounts[variable] = kept;
        return Arrays.copyOf(noted, kept);
    }

    /** Solves a row for another variable of it. */
    void solve(int row, int variable) {
        SparseRow old = rows[row];
        rowOf[old.solved()] = NONE;
        rows[row] = old.exchangedFor(variable);
        rowOf[variable] = row;
        note(row, old.solved());
        substitute(variable, row);
    }

    private void substitute(int variable, int by) {
        SparseRow equation = rows[by];
        for (int row : rowsWith(variable)) {
            if (row != by) {
                SparseRow old = rows[row];
                rows[row] = old.with(variable, equation);
                terms += rows[row].size() - old.size();
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
