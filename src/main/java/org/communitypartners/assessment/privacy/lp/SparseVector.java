package org.communitypartners.assessment.privacy.lp;

import java.util.Arrays;

/** Numbers by index, few of which are not zero. */
public final class SparseVector {
    private final double[] sums;
    private final boolean[] noted;
    private int[] touched = new int[32];
    private int count;

    /** All zero. */
    public SparseVector(int size) {
        sums = new double[size];
        noted = new boolean[size];
    }

    public double of(int index) {
        return sums[index];
    }

    public void add(int index, double more) {
        note(index);
        sums[index] += more;
    }

    public void set(int index, double value) {
        note(index);
        sums[index] = value;
    }

    private void note(int index) {
        if (!noted[index]) {
            noted[index] = true;
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, count * 2);
            }
            touched[count++] = index;
        }
    }

    /** The numbers times those of a column. */
    public double times(LinearEquations.Column column) {
        int[] rows = column.rows();
        double[] coefficients = column.coefficients();
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += sums[rows[i]] * coefficients[i];
        }
        return sum;
    }

    /** The indexes of numbers that are larger than a bound, or smaller than its negative, as first met. */
    public int[] indexes(double bound) {
        int[] found = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (Math.abs(sums[touched[i]]) > bound) {
                found[size++] = touched[i];
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** Makes all zero again. */
    public void clear() {
        for (int i = 0; i < count; i++) {
            sums[touched[i]] = 0;
            noted[touched[i]] = false;
        }
        count = 0;
    }
}
