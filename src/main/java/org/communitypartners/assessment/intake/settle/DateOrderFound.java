package org.communitypartners.assessment.intake.settle;

import java.util.Set;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * How the numeric dates of a file that are set apart by the same signs are read, and why.
 *
 * @param order the order; null when dates that could be either must be asked
 * @param basis what it rests on
 * @param tally what the file shows
 */
record DateOrderFound(@Nullable DateOrder order, Basis basis, OrderTally tally) {
    static final DateOrderFound NONE = new DateOrderFound(null, Basis.NOTHING, new OrderTally());

    /** Dates with dots where nothing shows an order. */
    static final DateOrderFound DOTS = new DateOrderFound(DateOrder.DMY, Basis.DOTS, new OrderTally());

    /** What an order rests on. */
    enum Basis {
        /** The file cannot be read. */
        NOTHING,
        /** {@code sources.csv} says so. */
        SETTLED,
        /** Dates of the file itself, such as 10/13/2026. */
        FILE,
        /** Most dates of the file; a few contradict them. */
        MOST_OF_FILE,
        /** The days of the week beside the dates. */
        WEEKDAYS,
        /** Dates of the file, some of which prove one order and some the other. */
        CONTRADICTION,
        /** One or two dates that may be slips. */
        SUSPECT,
        /** Dates of the other files of the source. */
        OTHER_FILES,
        /** The option, the setting or the default. */
        OPTION,
        /** Dots are written day first where nothing says otherwise. */
        DOTS
    }

    /**
     * Finds the order.
     *
     * @param tally what the file shows
     * @param said what a person said; null when nothing
     * @param elsewhere the orders that the other files of the source show
     * @param fallback what holds when nothing shows an order
     */
    static DateOrderFound of(
            OrderTally tally, @Nullable DateOrder said, Set<DateOrder> elsewhere, DateOrderFound fallback) {
        if (said != null) {
            return new DateOrderFound(said, Basis.SETTLED, tally);
        }
        if (tally.showsBoth()) {
            return tally.isOutweighed()
                    ? new DateOrderFound(tally.shown(), Basis.MOST_OF_FILE, tally)
                    : new DateOrderFound(null, Basis.CONTRADICTION, tally);
        }
        if (tally.showsOne()) {
            boolean confirmed = elsewhere.equals(Set.of(tally.shown()));
            return tally.isSuspect() && !confirmed
                    ? new DateOrderFound(null, Basis.SUSPECT, tally)
                    : new DateOrderFound(tally.shown(), Basis.FILE, tally);
        }
        if (tally.byWeekdays().isPresent()) {
            return new DateOrderFound(tally.byWeekdays().get(), Basis.WEEKDAYS, tally);
        }
        if (elsewhere.size() == 1) {
            return new DateOrderFound(elsewhere.iterator().next(), Basis.OTHER_FILES, tally);
        }
        return new DateOrderFound(fallback.order(), fallback.basis(), tally);
    }

    /** Whether the file itself shows the order. */
    boolean isShown() {
        return basis == Basis.FILE || basis == Basis.MOST_OF_FILE || basis == Basis.WEEKDAYS;
    }

    /** Whether a default decided, and not for nothing. */
    boolean isAssumed() {
        return tally.open() > 0 && (basis == Basis.OPTION || basis == Basis.DOTS);
    }

    /** Whether something in the file or its source decided, and not for nothing. */
    boolean isEvident() {
        return tally.open() > 0 && (isShown() || basis == Basis.OTHER_FILES);
    }

    /** The order and what it rests on, in words; blank without such dates. */
    String inWords(String dates) {
        if (!tally.any()) {
            return "";
        }
        String read = dates + " read as " + label();
        return switch (basis) {
            case NOTHING -> "";
            case SETTLED -> read + ", as sources.csv says";
            case FILE -> read + ", as dates in it prove";
            case MOST_OF_FILE -> read + ", as most dates in it prove";
            case WEEKDAYS -> read + ", as the days of the week beside them prove";
            case CONTRADICTION -> dates + " in it have the day first and the month first";
            case SUSPECT -> dates + " in it contradict each other";
            case OTHER_FILES -> read + ", as in the other files of the source";
            case OPTION, DOTS -> read + (tally.open() > 0 ? ", because nothing in it proves another order" : "");
        };
    }

    /** The order as {@code files.csv} gives it: blank without such dates. */
    String label() {
        if (!tally.any()) {
            return "";
        }
        return order == null ? "mixed" : order.name();
    }
}
