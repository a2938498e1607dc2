package org.communitypartners.assessment.privacy.table;

import java.util.ArrayList;
import java.util.List;

/** One number of people (or cards, or referrals) that a reader of the copy sees, misses or could work out. */
public final class Cell {
    /** What a reader knows of a number. */
    public enum Visibility {
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
    private final List<AdditivityConstraint> sums = new ArrayList<>(4);
    private final List<ProtectionRequirement> secrets = new ArrayList<>(1);
    private Visibility visibility;

    /**
     * A number.
     *
     * @param index its place in the tables
     * @param value the number itself
     * @param weight what it costs to suppress it
     * @param whole whether it covers all the work, so that it is suppressed last
     * @param visibility what a reader knows of it
     */
    public Cell(int index, long value, double weight, boolean whole, Visibility visibility) {
        this.index = index;
        this.value = value;
        this.weight = weight;
        this.whole = whole;
        this.visibility = visibility;
    }

    public int index() {
        return index;
    }

    public long value() {
        return value;
    }

    public double weight() {
        return weight;
    }

    public boolean isWhole() {
        return whole;
    }

    public Visibility visibility() {
        return visibility;
    }

    public boolean isShown() {
        return visibility == Visibility.SHOWN;
    }

    /** Whether another world may differ here without contradicting what is published. */
    public boolean isOpen() {
        return visibility == Visibility.SUPPRESSED || visibility == Visibility.IMPLIED;
    }

    /** Leaves a shown number out of the copy. */
    public void suppress() {
        if (isShown()) {
            visibility = Visibility.SUPPRESSED;
        }
    }

    /** Takes note that readers can work it out whatever the copy does. */
    public void becomeKnown() {
        visibility = Visibility.KNOWN;
    }

    public boolean isKnown() {
        return visibility == Visibility.KNOWN;
    }

    /** Shows a number that readers can work out anyway. */
    public void show() {
        if (visibility == Visibility.SUPPRESSED) {
            visibility = Visibility.SHOWN;
        }
    }

    /** The sums that it is part or total of. */
    public List<AdditivityConstraint> sums() {
        return sums;
    }

    /** The secrets that it is a part of. */
    public List<ProtectionRequirement> secrets() {
        return secrets;
    }
}
