package org.communitypartners.assessment.intake.csv;

/** One physical line, and what the repair of broken quotes has found out about it. */
final class Line {
    /** Whether the line, taken by itself, could be a row of the table. */
    enum Standing {
        UNKNOWN,
        NO_ROW,
        /** As many cells as the header. */
        AS_WIDE,
        /** As many cells as the header, and a row by its content. */
        ROW
    }

    final long number;
    final String text;
    final String end;
    final Fault fault;

    Standing standing = Standing.UNKNOWN;
    /** Delimiters outside quotes from the first line that was looked at together with this one to its end. */
    long delimitersBefore;
    /** Lines with broken quotes, counted likewise. */
    long brokenBefore;

    Line(long number, String text, String end, Fault fault) {
        this.number = number;
        this.text = text;
        this.end = end;
        this.fault = fault;
    }
}
