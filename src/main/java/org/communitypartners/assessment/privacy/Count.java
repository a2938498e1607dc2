package org.communitypartners.assessment.privacy;

import java.util.ArrayList;
import java.util.List;

/** One number of people (or cards, or referrals) that a reader of the copy sees, misses or could work out. */
final class Count {
    /** What a reader knows of a number. */
    enum Visibility {
        /** Published, unless it must protect another one. */
        SHOWN,
        /** Left out of the copy. */
        SUPPRESSED,
        /** Never a figure of its own: what remains of a total, or the days between two windows. */
        IMPLIED,
        /** Known whatever the copy does: no row has a value there, or it was published before. */
        KNOWN
    }

    private final int index;
    private final long value;
    private final double weight;
    private final boolean whole;
    private final List<Sum> sums = new ArrayList<>(4);
    private final List<Secret> secrets = new ArrayList<>(1);
    private Visibility visibility;

    /**
     * A number.
     *
     * @param index its place in the ledger
     * @param value the number itself
     * @param weight what it costs to suppress it
     * @param whole whether it covers all the work, so that it is suppressed last
     * @param visibility what a reader knows of it
     */
    Count(int index, long value, double weight, boolean whole, Visibility visibility) {
        this.index = index;
        this.value = value;
        this.weight = weight;
        this.whole = whole;
        this.visibility = visibility;
    }

    int index() {
        return index;
    }

    long value() {
        return value;
    }

    double weight() {
        return weight;
    }

    boolean isWhole() {
        return whole;
    }

    Visibility visibility() {
        return visibility;
    }

    boolean isShown() {
        return visibility == Visibility.SHOWN;
    }

    /** Whether another world may differ here without contradicting what is published. */
    boolean isOpen() {
        return visibility == Visibility.SUPPRESSED || visibility == Visibility.IMPLIED;
    }

    /** Leaves a shown number out of the copy. */
    void suppress() {
        if (isShown()) {
            visibility = Visibility.SUPPRESSED;
        }
    }

    /** Takes note that readers can work it out whatever the copy does. */
    void becomeKnown() {
        visibility = Visibility.KNOWN;
    }

    boolean isKnown() {
        return visibility == Visibility.KNOWN;
    }

    /** Shows a number that readers can work out anyway. */
    void show() {
        if (visibility == Visibility.SUPPRESSED) {
            visibility = Visibility.SHOWN;
        }
    }

    /** The sums that it is part or total of. */
    List<Sum> sums() {
        return sums;
    }

    /** The secrets that it is a part of. */
    List<Secret> secrets() {
        return secrets;
    }
}
