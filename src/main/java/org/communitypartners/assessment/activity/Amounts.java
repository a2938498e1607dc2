package org.communitypartners.assessment.activity;

import java.util.Arrays;

/** What one activity gives in the columns that are added up; {@link Activity#MISSING} where the log does not say. */
public final class Amounts {
    private static final int COLUMNS = SummedColumn.values().length;

    private final long[] amounts;

    private Amounts(long[] amounts) {
        this.amounts = amounts;
    }

    /** The log says nothing of them. */
    public static Amounts none() {
        long[] missing = new long[COLUMNS];
        Arrays.fill(missing, Activity.MISSING);
        return new Amounts(missing);
    }

    /**
     * One amount for each column, in their order.
     *
     * @throws IllegalArgumentException when there are fewer or more
     */
    public static Amounts inOrder(long... amounts) {
        if (amounts.length != COLUMNS) {
            throw new IllegalArgumentException(amounts.length + " amounts for " + COLUMNS + " columns");
        }
        return new Amounts(amounts.clone());
    }

    /** Whole numbers, or hundredths of hours and money. */
    public long of(SummedColumn column) {
        return amounts[column.ordinal()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amounts that && Arrays.equals(amounts, that.amounts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(amounts);
    }

    @Override
    public String toString() {
        return Arrays.toString(amounts);
    }
}
