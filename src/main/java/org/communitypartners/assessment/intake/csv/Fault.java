package org.communitypartners.assessment.intake.csv;

/** What is wrong with a record before anybody asks what it means. */
public enum Fault {
    /** The record reads well. */
    NONE,
    /** The record holds bytes that are no characters of the file's encoding; they show as U+FFFD. */
    BAD_CHARACTER,
    /** A quote opens a cell of the record and is never closed. */
    UNTERMINATED_QUOTE
}
