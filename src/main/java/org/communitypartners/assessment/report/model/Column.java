package org.communitypartners.assessment.report.model;

/**
 * A column of a table.
 *
 * @param header the text above it, with the unit; no two columns of a table have the same
 * @param kind what stands in it
 * @param widest how wide it may become, in characters; longer texts wrap
 * @param summed whether the total row adds it up
 * @param comment what its values mean, shown where a reader points at the header; blank for none
 */
public record Column(String header, Kind kind, int widest, boolean summed, String comment) {

    /** What stands in a column; it decides the alignment. */
    public enum Kind {
        /** Words, to the left. */
        WORDS,
        /** Numbers, to the right. */
        NUMBERS,
        /** Days, to the left. */
        DAYS
    }

    private static final int WIDEST_WORDS = 44;
    private static final int WIDEST_NUMBER = 14;

    /** A column of words. */
    public static Column words(String header) {
        return new Column(header, Kind.WORDS, WIDEST_WORDS, false, "");
    }

    /** A column of words that may become so wide before they wrap. */
    public static Column words(String header, int widest) {
        return new Column(header, Kind.WORDS, widest, false, "");
    }

    /** A column of numbers that do not add up. */
    public static Column numbers(String header) {
        return new Column(header, Kind.NUMBERS, WIDEST_NUMBER, false, "");
    }

    /** A column of numbers that the total row adds up. */
    public static Column summed(String header) {
        return new Column(header, Kind.NUMBERS, WIDEST_NUMBER, true, "");
    }

    /** The same column with what its values mean. */
    public Column meaning(String definition) {
        return new Column(header, kind, widest, summed, definition);
    }

    /** A column of days. */
    public static Column days(String header) {
        return new Column(header, Kind.DAYS, WIDEST_NUMBER, false, "");
    }
}
