package org.communitypartners.assessment.report.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one cell of a table. */
public sealed interface Cell {

    /** An ordinary text. */
    static Cell text(String text) {
        return new Text(text);
    }

    /** A whole number. */
    static Cell count(long value) {
        return new Amount(BigDecimal.valueOf(value), Format.COUNT);
    }

    /** A number. */
    static Cell amount(BigDecimal value, Format format) {
        return new Amount(value, format);
    }

    /** A day. */
    static Cell day(LocalDate date) {
        return new Day(date);
    }

    /** A cell without a value. */
    static Cell blank(Gap why) {
        return new Blank(why);
    }

    /** Text, shown as it is and never run as a formula. */
    record Text(String text) implements Cell {}

    /**
     * Text that leads to a row of the same workbook.
     *
     * @param text what is shown
     * @param anchor the {@link Row#anchor() anchor} of the row
     */
    record Link(String text, String anchor) implements Cell {}

    /**
     * A number and how it is shown.
     *
     * @param value the number
     * @param format how it is shown
     * @param restsOn the little that it rests on, in words; blank when it rests on enough
     */
    record Amount(BigDecimal value, Format format, String restsOn) implements Cell {
        /** A number that rests on enough. */
        public Amount(BigDecimal value, Format format) {
            this(value, format, "");
        }

        /** Whether it rests on too little to be compared. */
        public boolean thin() {
            return !restsOn.isEmpty();
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {}

    /** No value, and why. */
    record Blank(Gap why) implements Cell {}
}
