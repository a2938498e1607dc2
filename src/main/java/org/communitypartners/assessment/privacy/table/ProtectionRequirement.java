package org.communitypartners.assessment.privacy.table;

import java.util.List;

/**
 * A number that nobody may find out: a suppressed count, or the sum of some counts that would be suppressed if it were
 * a figure of its own.
 *
 * <p>Other worlds that agree with all that is published show how far from the truth it may lie, as a reader sees it:
 * anywhere between {@code value + lowest} and {@code value + highest}.
 */
public final class ProtectionRequirement {
    private final List<Cell> parts;
    private final long value;
    private final List<Cell> ceiling;
    private final boolean figure;
    private boolean narrowed;
    private boolean givenUp;
    private double lowest;
    private double highest;

    /**
     * A secret.
     *
     * @param parts the counts that add up to it
     * @param value the number itself
     * @param ceiling the total of all the work that it cannot exceed; empty when there is none
     * @param figure whether it is a figure; what is none is secret only as long as it is small
     */
    public ProtectionRequirement(List<Cell> parts, long value, List<Cell> ceiling, boolean figure) {
        this.parts = List.copyOf(parts);
        this.value = value;
        this.ceiling = List.copyOf(ceiling);
        this.figure = figure;
    }

    public List<Cell> parts() {
        return parts;
    }

    public long value() {
        return value;
    }

    public boolean isFigure() {
        return figure;
    }

    /** The most that it can be because published totals of all the work say so. */
    public double ceiling() {
        boolean published = !ceiling.isEmpty() && ceiling.stream().noneMatch(Cell::isOpen);
        return published ? ceiling.stream().mapToLong(Cell::value).sum() : Double.POSITIVE_INFINITY;
    }

    /** Whether no choice of counts leaves 0 possible and as much as the threshold asks, so that any width must do. */
    public boolean isNarrowed() {
        return narrowed;
    }

    public void narrow() {
        narrowed = true;
    }

    /** Whether no choice of counts can protect it further. */
    public boolean isGivenUp() {
        return givenUp;
    }

    public void giveUp() {
        givenUp = true;
    }

    public double lowest() {
        return lowest;
    }

    public double highest() {
        return highest;
    }

    /** Takes note of another world. */
    public void couldChangeBy(double change) {
        lowest = Math.min(lowest, change);
        highest = Math.max(highest, change);
    }
}
