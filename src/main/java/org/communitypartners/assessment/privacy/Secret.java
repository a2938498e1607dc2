package org.communitypartners.assessment.privacy;

import java.util.List;

/**
 * A number that nobody may find out: a suppressed count, or the sum of some counts that would be suppressed if it were
 * a figure of its own.
 *
 * <p>Other worlds that agree with all that is published show how far from the truth it may lie, as a reader sees it:
 * anywhere between {@code value + lowest} and {@code value + highest}.
 */
final class Secret {
    private final List<Count> parts;
    private final long value;
    private final List<Count> ceiling;
    private final boolean figure;
    private final boolean ofToldOnly;
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
    Secret(List<Count> parts, long value, List<Count> ceiling, boolean figure) {
        this(parts, value, ceiling, figure, false);
    }

    private Secret(List<Count> parts, long value, List<Count> ceiling, boolean figure, boolean ofToldOnly) {
        this.parts = List.copyOf(parts);
        this.value = value;
        this.ceiling = List.copyOf(ceiling);
        this.figure = figure;
        this.ofToldOnly = ofToldOnly;
    }

    /** The same number, to be kept from readers who have just the copies so far. */
    Secret ofToldOnly() {
        Secret weaker = new Secret(parts, value, ceiling, figure, true);
        weaker.couldChangeBy(lowest);
        weaker.couldChangeBy(highest);
        return weaker;
    }

    /** Whether what later copies may tell is left out of account, because against that it cannot be kept. */
    boolean isOfToldOnly() {
        return ofToldOnly;
    }

    /** Whether a sum counts for it. */
    boolean regards(Sum sum) {
        return sum.isTold() || !ofToldOnly;
    }

    List<Count> parts() {
        return parts;
    }

    long value() {
        return value;
    }

    boolean isFigure() {
        return figure;
    }

    /** The most that it can be because published totals of all the work say so. */
    double ceiling() {
        boolean published = !ceiling.isEmpty() && ceiling.stream().noneMatch(Count::isOpen);
        return published ? ceiling.stream().mapToLong(Count::value).sum() : Double.POSITIVE_INFINITY;
    }

    /** Whether no choice of counts leaves 0 possible and as much as the threshold asks, so that any width must do. */
    boolean isNarrowed() {
        return narrowed;
    }

    void narrow() {
        narrowed = true;
    }

    /** Whether no choice of counts can protect it further. */
    boolean isGivenUp() {
        return givenUp;
    }

    void giveUp() {
        givenUp = true;
    }

    double lowest() {
        return lowest;
    }

    double highest() {
        return highest;
    }

    /** Takes note of another world. */
    void couldChangeBy(double change) {
        lowest = Math.min(lowest, change);
        highest = Math.max(highest, change);
    }
}
