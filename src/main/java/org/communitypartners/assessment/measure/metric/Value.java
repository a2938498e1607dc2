package org.communitypartners.assessment.measure.metric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A computed value with what must be said of it.
 *
 * @param number the value, not rounded yet; null when there is none
 * @param known rows that have the value, or null
 * @param of rows that should have it, or null
 * @param note what a reader must know
 */
public record Value(@Nullable BigDecimal number, @Nullable Long known, @Nullable Long of, Note note) {
    private static final int DECIMALS = 4;

    /** A value that the library does not collect. */
    static final Value NOT_COLLECTED = new Value(null, null, null, Note.NOT_COLLECTED);

    /** A rate with nothing to divide by. */
    static final Value NO_DENOMINATOR = new Value(null, null, null, Note.NO_DENOMINATOR);

    /** The figure that this value is at a place and window, rounded to four decimals, half up. */
    public Figure at(Window window, Place place, Metric metric) {
        return new Figure(window, place, metric, number == null ? null : published(number), known, of, note);
    }

    /** The same value of something that the library does not collect. */
    public Value notCollected() {
        return new Value(number, known, of, Note.NOT_COLLECTED);
    }

    /** A plain count. */
    public static Value of(long count) {
        return new Value(BigDecimal.valueOf(count), null, null, Note.NONE);
    }

    /** A plain count of people, of which some rows may be estimates. */
    public static Value of(long count, boolean estimated) {
        return new Value(BigDecimal.valueOf(count), null, null, note(estimated));
    }

    /** A sum in whole units or, for hours and money, in hundredths. */
    static Value sum(long sum, boolean hundredths, long known, long of, boolean estimated) {
        BigDecimal number = BigDecimal.valueOf(sum, hundredths ? 2 : 0);
        return new Value(number, known, of, note(estimated));
    }

    /** A ratio; without a denominator it says so. */
    public static Value ratio(BigDecimal numerator, BigDecimal denominator, boolean estimated) {
        return denominator.signum() == 0
                ? NO_DENOMINATOR
                : new Value(numerator.divide(denominator, MathContext.DECIMAL128), null, null, note(estimated));
    }

    /** A ratio of whole numbers; without a denominator it says so. */
    public static Value ratio(long numerator, long denominator, boolean estimated) {
        return ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), estimated);
    }

    /** A quotient as published. */
    public static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return published(numerator.divide(denominator, MathContext.DECIMAL128));
    }

    private static BigDecimal published(BigDecimal number) {
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static Note note(boolean estimated) {
        return estimated ? Note.ESTIMATED : Note.NONE;
    }
}
