package org.communitypartners.assessment.privacy.lp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * LinearEquations solved for other variables than at first. Each exchange of a solved variable for a free one is
 * remembered, and worked into the few rows and columns that are asked for; the equations stay as they are, as short as
 * they are, so that it costs little to begin anew.
 */
final class Basis {
    private static final double EPSILON = 1e-9;

    private final LinearEquations equations;
    private final int[] rowOf;
    private final int[] solved;
    private final LinearEquations.@Nullable Column[] firstColumns;
    private final SparseVector byRow;
    private final SparseVector byVariable;
    private final List<Exchange> exchanges = new ArrayList<>();

    /** A row was solved for one variable, and is for another. */
    private record Exchange(int row, double divisor, LinearEquations.Column column, int freed, int taken) {}

    /**
     * No exchange yet.
     *
     * @param equations the equations; none is added any more
     * @param variables how many variables there are
     */
    public Basis(LinearEquations equations, int variables) {
        this.equations = equations;
        rowOf = new int[variables];
        for (int variable = 0; variable < variables; variable++) {
            rowOf[variable] = equations.rowOf(variable);
        }
        solved = new int[equations.size()];
        for (int row = 0; row < solved.length; row++) {
            solved[row] = equations.row(row).solved();
        }
        firstColumns = new LinearEquations.@Nullable Column[variables];
        byRow = new SparseVector(solved.length);
        byVariable = new SparseVector(variables);
    }

    /** Takes all exchanges back. */
    public void takeBack() {
        for (int k = exchanges.size() - 1; k >= 0; k--) {
            Exchange last = exchanges.get(k);
            rowOf[last.taken()] = LinearEquations.NONE;
            rowOf[last.freed()] = last.row();
            solved[last.row()] = last.freed();
        }
        exchanges.clear();
    }

    /** Whether a row is solved for a variable. */
    public boolean isSolved(int variable) {
        return rowOf[variable] != LinearEquations.NONE;
    }

    /** The row that is solved for a variable, or {@link LinearEquations#NONE}. */
    public int rowOf(int variable) {
        return rowOf[variable];
    }

    /** The variable that a row is solved for. */
    public int solved(int row) {
        return solved[row];
    }

    /** The rows in which a free variable stands. */
    public LinearEquations.Column column(int variable) {
        int own = equations.rowOf(variable);
        if (own == LinearEquations.NONE) {
            LinearEquations.Column column = firstColumn(variable);
            for (int i = 0; i < column.rows().length; i++) {
                byRow.add(column.rows()[i], column.coefficients()[i]);
            }
        } else {
            byRow.add(own, 1);
        }
        for (Exchange exchange : exchanges) {
            double factor = byRow.of(exchange.row()) / exchange.divisor();
            if (factor != 0) {
                LinearEquations.Column column = exchange.column();
                for (int i = 0; i < column.rows().length; i++) {
                    byRow.add(column.rows()[i], -factor * column.coefficients()[i]);
                }
                byRow.set(exchange.row(), factor);
            }
        }
        int[] rows = byRow.indexes(EPSILON);
        double[] coefficients = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            coefficients[i] = byRow.of(rows[i]);
        }
        byRow.clear();
        return new LinearEquations.Column(rows, coefficients);
    }

    private LinearEquations.Column firstColumn(int variable) {
        LinearEquations.Column column = firstColumns[variable];
        if (column == null) {
            column = equations.column(variable);
            firstColumns[variable] = column;
        }
        return column;
    }

    /**
     * Solves a row for another variable of it.
     *
     * @param row the row
     * @param variable the variable, free so far
     * @param column where the variable stands
     */
    public void exchange(int row, int variable, LinearEquations.Column column) {
        double divisor = column.coefficient(row);
        exchanges.add(new Exchange(row, divisor, column, solved[row], variable));
        rowOf[solved[row]] = LinearEquations.NONE;
        rowOf[variable] = row;
        solved[row] = variable;
    }

    /** What is done with a term of a row. */
    public interface Terms {
        void take(int variable, double coefficient);
    }

    /** Tells the free variables of a row and their coefficients. */
    public void row(int row, Terms terms) {
        byRow.add(row, 1);
        for (int k = exchanges.size() - 1; k >= 0; k--) {
            Exchange exchange = exchanges.get(k);
            double own = byRow.of(exchange.row());
            double others = byRow.times(exchange.column()) - own * exchange.divisor();
            if (own != 0 || others != 0) {
                byRow.set(exchange.row(), (own - others) / exchange.divisor());
            }
        }
        for (int of : byRow.indexes(EPSILON)) {
            SparseRow first = equations.row(of);
            double factor = byRow.of(of);
            byVariable.add(first.solved(), factor);
            for (int i = 0; i < first.size(); i++) {
                byVariable.add(first.variable(i), factor * first.coefficientAt(i));
            }
        }
        byRow.clear();
        for (int variable : byVariable.indexes(EPSILON)) {
            if (rowOf[variable] == LinearEquations.NONE) {
                terms.take(variable, byVariable.of(variable));
            }
        }
        byVariable.clear();
    }
}
