package org.communitypartners.assessment.privacy.lp;

import java.util.Arrays;

/** One equation, {@code solved + sum(coefficient x variable) = 0}, as its non-zero terms in ascending order. */
public final class SparseRow {
    private static final double EPSILON = 1e-7;

    private final int solved;
    private final int[] variables;
    private final double[] coefficients;

    private SparseRow(int solved, int[] variables, double[] coefficients) {
        this.solved = solved;
        this.variables = variables;
        this.coefficients = coefficients;
    }

    /** The terms of a sum that are not zero, solved for none of them. */
    public static SparseRow of(SparseVector sum) {
        int[] variables = sum.indexes(EPSILON);
        Arrays.sort(variables);
        double[] coefficients = new double[variables.length];
        for (int i = 0; i < variables.length; i++) {
            coefficients[i] = sum.of(variables[i]);
        }
        return new SparseRow(LinearEquations.NONE, variables, coefficients);
    }

    public int solved() {
        return solved;
    }

    public int size() {
        return variables.length;
    }

    public int variable(int i) {
        return variables[i];
    }

    public double coefficient(int variable) {
        int at = Arrays.binarySearch(variables, variable);
        return at < 0 ? 0 : coefficients[at];
    }

    public double coefficientAt(int i) {
        return coefficients[i];
    }

    /** Solved for one of its variables; the row had none before. */
    public SparseRow solvedFor(int variable) {
        double divisor = coefficient(variable);
        int[] rest = new int[variables.length - 1];
        double[] scaled = new double[rest.length];
        int next = 0;
        for (int i = 0; i < variables.length; i++) {
            if (variables[i] != variable) {
                rest[next] = variables[i];
                scaled[next++] = coefficients[i] / divisor;
            }
        }
        return new SparseRow(variable, rest, scaled);
    }

    /** With another equation put in for the variable that it is solved for, of which this row has a coefficient. */
    public SparseRow with(SparseRow equation, double coefficient) {
        int variable = equation.solved;
        int[] others = equation.variables;
        int[] merged = new int[variables.length + others.length];
        double[] sums = new double[merged.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < variables.length && j < others.length) {
            if (variables[i] < others[j]) {
                if (variables[i] != variable) {
                    merged[count] = variables[i];
                    sums[count++] = coefficients[i];
                }
                i++;
                continue;
            }
            boolean both = variables[i] == others[j];
            double sum = (both ? coefficients[i++] : 0) - coefficient * equation.coefficients[j];
            if (Math.abs(sum) > EPSILON) {
                merged[count] = others[j];
                sums[count++] = sum;
            }
            j++;
        }
        for (; i < variables.length; i++) {
            if (variables[i] != variable) {
                merged[count] = variables[i];
                sums[count++] = coefficients[i];
            }
        }
        for (; j < others.length; j++) {
            double sum = -coefficient * equation.coefficients[j];
            if (Math.abs(sum) > EPSILON) {
                merged[count] = others[j];
                sums[count++] = sum;
            }
        }
        return new SparseRow(solved, Arrays.copyOf(merged, count), Arrays.copyOf(sums, count));
    }
}
