package org.communitypartners.assessment.measure.metric;

import java.util.Arrays;
import java.util.BitSet;
import org.communitypartners.assessment.measure.tally.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one place and window, and which languages and outlets occurred there, by their numbers in the tally's
 * {@link Lexicon}. Mutable; cells merge by addition. There are many, so one takes no more room than it needs: that for
 * the PLS crosswalk only when it is used.
 */
public final class Cell {
    private static final int WITHOUT_CROSSWALK = Quantity.PLS_600.ordinal();
    private static final BitSet NONE = new BitSet(0);

    private long[] sums = new long[WITHOUT_CROSSWALK];
    private @Nullable BitSet languages;
    private @Nullable BitSet outlets;

    public long get(Quantity quantity) {
        int index = quantity.ordinal();
        return index < sums.length ? sums[index] : 0;
    }

    /** How many quantities it has room for, from the first. */
    public int width() {
        return sums.length;
    }

    /** The sum of the quantity with an ordinal below the {@link #width}. */
    public long sum(int ordinal) {
        return sums[ordinal];
    }

    public void add(Quantity quantity, long amount) {
        add(quantity.ordinal(), amount);
    }

    public void add(int index, long amount) {
        if (index >= sums.length) {
            sums = Arrays.copyOf(sums, Quantity.COUNT);
        }
        sums[index] += amount;
    }

    /** The held activities of all classes; a row may stand for several. */
    public long activities() {
        return sum(Quantity.SESSIONS_PROGRAM, Quantity.SESSIONS_UNCLASSIFIED);
    }

    /** The held rows of all classes. */
    public long held() {
        return sum(Quantity.HELD_PROGRAM, Quantity.HELD_UNCLASSIFIED);
    }

    /** The held activities that were led or taken part in. */
    public long takenPartIn() {
        return activities() + get(Quantity.TOOK_PART);
    }

    private long sum(Quantity first, Quantity last) {
        long sum = 0;
        for (int i = first.ordinal(); i <= last.ordinal(); i++) {
            sum += sums[i];
        }
        return sum;
    }

    /** The numbers of the languages; not to be changed. */
    public BitSet languages() {
        return languages == null ? NONE : languages;
    }

    /** The numbers of the outlets; not to be changed. */
    public BitSet outlets() {
        return outlets == null ? NONE : outlets;
    }

    public void addLanguage(int number) {
        if (languages == null) {
            languages = new BitSet(number + 1);
        }
        languages.set(number);
    }

    public void addOutlet(int number) {
        if (outlets == null) {
            outlets = new BitSet(number + 1);
        }
        outlets.set(number);
    }

    /** Adds what a cell of the same tally holds. */
    public void add(Cell other) {
        addSums(other);
        other.languages().stream().forEach(this::addLanguage);
        other.outlets().stream().forEach(this::addOutlet);
    }

    /**
     * Adds what a cell of another tally holds.
     *
     * @param languageNumbers the numbers here of the languages there
     * @param outletNumbers the numbers here of the outlets there
     */
    public void add(Cell other, int[] languageNumbers, int[] outletNumbers) {
        addSums(other);
        BitSet more = other.languages();
        for (int number = more.nextSetBit(0); number >= 0; number = more.nextSetBit(number + 1)) {
            addLanguage(languageNumbers[number]);
        }
        more = other.outlets();
        for (int number = more.nextSetBit(0); number >= 0; number = more.nextSetBit(number + 1)) {
            addOutlet(outletNumbers[number]);
        }
    }

    private void addSums(Cell other) {
        if (other.sums.length > sums.length) {
            sums = Arrays.copyOf(sums, other.sums.length);
        }
        for (int i = 0; i < other.sums.length; i++) {
            sums[i] += other.sums[i];
        }
    }
}
