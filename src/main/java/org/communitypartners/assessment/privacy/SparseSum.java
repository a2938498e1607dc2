package org.communitypartners.assessment.privacy;

import java.util.Arrays;

/** Numbers by index, few of which are not zero. */
final class SparseSum {
    /** What it costs to find a row in a column, in rows that are gone through instead. */
    private static final int SEARCH = 4;

    private final double[] sums;
    private final boolean[] noted;
    private int[] touched = new int[32];
    private int count;

    /** All zero. */
    SparseSum(int size) {
        sums = new double[size];
        noted = new boolean[size];
    }

    double of(int index) {
        return sums[index];
    }

    void add(int index, double more) {
        note(index);
        sums[index] += more;
    }

    void set(int index, double value) {
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

    /**
     * The numbers times those of a column, whose rows are in ascending order; the fewer of the two are gone through.
     */
    double times(Equations.Column column) {
        double sum = 0;
        if (count * SEARCH < column.rows().length) {
            for (int i = 0; i < count; i++) {
                int at = Arrays.binarySearch(column.rows(), touched[i]);
                sum += at < 0 ? 0 : sums[touched[i]] * column.coefficients()[at];
            }
        } else {
            for (int i = 0; i < column.rows().length; i++) {
                sum += sums[column.rows()[i]] * column.coefficients()[i];
            }
        }
        return sum;
    }

    /** The indexes of numbers that are larger than a bound, or smaller than its negative, as first met. */
    int[] indexes(double bound) {
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
    void clear() {
        for (int i = 0; i < count; i++) {
            sums[touched[i]] = 0;
            noted[touched[i]] = false;
        }
        count = 0;
    }
}
