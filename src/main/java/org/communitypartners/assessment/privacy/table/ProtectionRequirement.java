package org.communitypartners.assessment.privacy.table;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number that nobody may find out: a suppressed cell, or the sum of some cells that would be suppressed if it were a
 * figure of its own; and how far it is protected.
 *
 * <p>Alternatives that agree with all that is published show how far from the truth it may lie, as a reader sees it:
 * the feasibility interval from {@code value + lowest} to {@code value + highest}. A small number must be able to be
 * zero and as large as the threshold allows, any other must have an interval as wide.
 */
public final class ProtectionRequirement {
    private static final double TOLERANCE = 1e-6;

    private final List<Cell> parts;
    private final long value;
    private final @Nullable Cell ceiling;
    private final boolean figure;
    private final long minimumCell;
    private boolean narrowed;
    private double lowest;
    private double highest;
    private Set<Cell> lowestBy = Set.of();
    private Set<Cell> highestBy = Set.of();

    /**
     * A requirement.
     *
     * @param parts the cells that add up to it
     * @param value the number itself
     * @param ceiling the total of all the work that it cannot exceed; null when there is none
     * @param figure whether it is a figure; what is none is secret only as long as it is small
     * @param minimumCell the threshold
     */
    public ProtectionRequirement(
            List<Cell> parts, long value, @Nullable Cell ceiling, boolean figure, long minimumCell) {
        this.parts = List.copyOf(parts);
        this.value = value;
        this.ceiling = ceiling;
        this.figure = figure;
        this.minimumCell = minimumCell;
    }

    public List<Cell> parts() {
        return parts;
    }

    public boolean isFigure() {
        return figure;
    }

    /** Whether it must be able to be zero, and just below the threshold. */
    public boolean isSmall() {
        return value > 0 && value < minimumCell && !narrowed;
    }

    /** Gives up a small number's own levels, which nothing can reach; any interval as wide must do. */
    public void narrow() {
        narrowed = true;
    }

    /** Whether it is a secret at all. */
    public boolean isSecret() {
        return figure || (value > 0 && value < minimumCell);
    }

    /** The most that it can be because published totals of all the work say so. */
    private double ceiling() {
        return ceiling == null || ceiling.isOpen() ? Double.POSITIVE_INFINITY : ceiling.value();
    }

    /** How much lower it must be possible at least. */
    public double missingBelow() {
        double asked = isSmall() ? value : Math.min((double) value, width() - highest);
        return asked + lowest > TOLERANCE ? asked : 0;
    }

    /** How much higher it must be possible at least. */
    public double missingAbove() {
        double asked = isSmall() ? Math.max(0, Math.min(minimumCell - 1.0, ceiling()) - value) : width() + lowest;
        return asked - highest > TOLERANCE ? asked : 0;
    }

    private double width() {
        return Math.min(minimumCell - 1.0, ceiling());
    }

    /** Whether the alternatives that were found protect it. */
    public boolean isMet() {
        return isSmall() ? missingBelow() == 0 && missingAbove() == 0 : highest - lowest > width() - TOLERANCE;
    }

    /** Takes note of an alternative in which it differs, and of the cells that this changes; not if it has enough. */
    public void couldChangeBy(double change, Set<Cell> by) {
        if (isMet()) {
            return;
        }
        if (change < lowest) {
            lowest = change;
            lowestBy = by;
        }
        if (change > highest) {
            highest = change;
            highestBy = by;
        }
    }

    /** How far it is protected, and by what. */
    public record Protection(double lowest, double highest, Set<Cell> lowestBy, Set<Cell> highestBy) {
        /** What is left without one of the cells. */
        public Protection without(Cell cell) {
            boolean isLow = lowestBy.contains(cell);
            boolean isHigh = highestBy.contains(cell);
            return new Protection(
                    isLow ? 0 : lowest,
                    isHigh ? 0 : highest,
                    isLow ? Set.of() : lowestBy,
                    isHigh ? Set.of() : highestBy);
        }
    }

    public Protection protection() {
        return new Protection(lowest, highest, lowestBy, highestBy);
    }

    public void set(Protection protection) {
        lowest = protection.lowest();
        highest = protection.highest();
        lowestBy = protection.lowestBy();
        highestBy = protection.highestBy();
    }

    /** Whether an alternative that shows how far it is protected changes a cell. */
    public boolean restsOn(Cell cell) {
        return lowestBy.contains(cell) || highestBy.contains(cell);
    }
}
