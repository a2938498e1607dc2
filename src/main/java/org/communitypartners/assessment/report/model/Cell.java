package org.communitypartners.assessment.report.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    /** A text with what it means, shown where a reader points at it. */
    static Cell term(String text, String definition) {
        return new Text(text, definition, false);
    }

    /** A word that asks for attention. */
    static Cell alert(String text) {
        return new Text(text, "", true);
    }

    /**
     * Text, shown as it is and never run as a formula.
     *
     * @param text the text
     * @param comment what it means, shown where a reader points at it; blank for none
     * @param alert whether it asks for attention
     */
    record Text(String text, String comment, boolean alert) implements Cell {
        /** An ordinary text. */
        public Text(String text) {
            this(text, "", false);
        }
    }

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
     * @param trace the rows that it is the sum of; null when it is not, or they are not in the workbook
     */
    record Amount(BigDecimal value, Format format, String restsOn, @Nullable Trace trace) implements Cell {
        /** A number that rests on enough. */
        public Amount(BigDecimal value, Format format) {
            this(value, format, "", null);
        }

        /** A number of which no rows are in the workbook. */
        public Amount(BigDecimal value, Format format, String restsOn) {
            this(value, format, restsOn, null);
        }

        /** The same number with the rows that it is the sum of. */
        public Amount over(Trace rows) {
            return new Amount(value, format, restsOn, rows);
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
