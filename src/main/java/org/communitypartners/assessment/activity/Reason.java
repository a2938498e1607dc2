package org.communitypartners.assessment.activity;

import java.util.Locale;

/** Why a row does not count. A rejected row waits for somebody to mend it; a row set aside rightly does not count. */
public enum Reason {
    /** A required cell is blank. */
    MISSING_VALUE(true),
    /** The date cannot be read. */
    UNREADABLE_DATE(true),
    /** The file shows day-first and month-first dates; this one could be either. */
    AMBIGUOUS_DATE(true),
    /** The date cell names several days that are no range. */
    SEVERAL_DATES(true),
    /** The date lies after the day of the run, yet the row says that it was held. */
    FUTURE_DATE(true),
    /** The date lies before 1990. */
    IMPLAUSIBLE_DATE(true),
    /** One activity id stands for different activities. */
    CONFLICTING_ID(true),
    /** The row has bytes that are no character in the file's encoding, or that no text has. */
    BAD_CHARACTER(true),
    /** A count is not a number that can be read. */
    UNREADABLE_COUNT(true),
    /** A count is below zero. */
    NEGATIVE_COUNT(true),
    /** A count is 100,000 or more. */
    IMPLAUSIBLE_COUNT(true),
    /** More people were engaged than were exposed. */
    ENGAGED_EXCEEDS_EXPOSED(true),
    /** Hours, minutes or money cannot be read. */
    UNREADABLE_NUMBER(true),
    /** A side file names something that does not exist. */
    UNKNOWN_VALUE(true),
    /** The row is shorter than the header, and a count is among the missing cells. */
    TOO_FEW_CELLS(true),
    /** The row is longer than the header. */
    TOO_MANY_CELLS(true),
    /** A quote is opened and never closed. */
    UNTERMINATED_QUOTE(true),
    /** The file cannot be read at all. */
    UNREADABLE_FILE(true),
    /** The file lacks a column without which no row can be read. */
    MISSING_COLUMN(true),
    /** Two columns claim one meaning. */
    AMBIGUOUS_COLUMN(true),
    /** The same row stands in the file already. */
    DUPLICATE(false),
    /** A newer row or file has the same activity. */
    SUPERSEDED(false),
    /** A total of other rows. */
    TOTAL_ROW(false),
    /** The header, again. */
    REPEATED_HEADER(false),
    /** Nothing in it. */
    BLANK_ROW(false),
    /** A title or note above the header. */
    PREAMBLE(false),
    /** A remark between the rows. */
    NOTE(false);

    private final boolean rejected;

    Reason(boolean rejected) {
        this.rejected = rejected;
    }

    /** Whether somebody must mend the row; otherwise it is set aside. */
    public boolean rejected() {
        return rejected;
    }

    /** The name in {@code rejected.csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code rejected} or {@code set_aside}. */
    public String disposition() {
        return rejected ? "rejected" : "set_aside";
    }
}
