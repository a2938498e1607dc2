package org.communitypartners.assessment.intake.settle;

import java.util.Optional;
import org.communitypartners.assessment.intake.value.DateOrder;

/**
 * How the numeric dates of a file are read, and why.
 *
 * @param order the order; none when the file proves two, so that dates that could be either cannot be read
 * @param basis what it rests on
 * @param anyNumeric whether the file has numeric dates at all
 * @param anyOpen whether it has dates that could be either
 */
record DateOrderFound(Optional<DateOrder> order, Basis basis, boolean anyNumeric, boolean anyOpen) {
    static final DateOrderFound NONE = new DateOrderFound(Optional.empty(), Basis.NOTHING, false, false);

    /** What an order rests on. */
    enum Basis {
        /** The file cannot be read. */
        NOTHING,
        /** {@code sources.csv} says so. */
        SETTLED,
        /** Dates of the file itself, such as 10/13/2026. */
        FILE,
        /** Dates of the file, some of which prove one order and some the other. */
        CONTRADICTION,
        /** Dates of the other files of the source. */
        OTHER_FILES,
        /** The option, the setting or the default. */
        OPTION
    }

    /** The order and what it rests on, in words; blank without numeric dates. */
    String inWords() {
        if (!anyNumeric) {
            return "";
        }
        String read = "dates read as " + label();
        return switch (basis) {
            case NOTHING -> "";
            case SETTLED -> read + ", as sources.csv says";
            case FILE -> read + ", as dates in it prove";
            case CONTRADICTION -> "dates in it have the day first and the month first";
            case OTHER_FILES -> read + ", as in the other files of the source";
            case OPTION -> read + (anyOpen ? ", because nothing in it proves another order" : "");
        };
    }

    /** The order as {@code files.csv} gives it: blank without numeric dates. */
    String label() {
        return anyNumeric ? order.map(DateOrder::name).orElse("mixed") : "";
    }
}
