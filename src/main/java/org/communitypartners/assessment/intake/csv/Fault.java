package org.communitypartners.assessment.intake.csv;

/** What is wrong with a record before anybody asks what it means; of several faults the last of these counts. */
public enum Fault {
    /** The record reads well. */
    NONE,
    /** The record holds bytes that are no characters of the file's encoding; they show as U+FFFD. */
    BAD_CHARACTER,
    /** The record holds NUL characters, which no text has; its cells are without them. */
    NUL_CHARACTER,
    /** From somewhere in the record to the end of the file there are only NULs: a crash cut the file short. */
    CUT_SHORT,
    /** A quote opens a cell of the record and is never closed. */
    UNTERMINATED_QUOTE
}
