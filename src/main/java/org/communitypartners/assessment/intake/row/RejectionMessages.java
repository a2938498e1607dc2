package org.communitypartners.assessment.intake.row;

import org.communitypartners.assessment.activity.Reason;

/** What a person is told of a row that does not count: what happened, the value, what to do. */
public final class RejectionMessages {
    private RejectionMessages() {}

    /**
     * One sentence or two.
     *
     * @param reason why the row does not count
     * @param column the heading of the column at fault, or blank
     * @param value the value at fault, fit to be shown, or blank
     * @param because what the verdict rests on: a line, a file, a date
     */
    public static String of(Reason reason, String column, String value, String because) {
        String quoted = '"' + value + '"';
        return switch (reason) {
            case MISSING_VALUE -> missing(column, value, because);
            case UNREADABLE_DATE ->
                quoted + " in the column " + column + " "
                        + (because.isEmpty() ? "is no date. Write it as 2026-10-03." : because);
            case AMBIGUOUS_DATE ->
                quoted + " in the column " + column + " "
                        + (because.isEmpty() ? "could be either of two days. Write it as 2026-10-03." : because);
            case SEVERAL_DATES ->
                quoted + " in the column " + column + " names several days. Write a row for each, with its own counts.";
            case FUTURE_DATE ->
                "The date " + because + " has not come yet, but the row says that people came. Correct the date or the"
                        + " counts.";
            case IMPLAUSIBLE_DATE -> "The date " + because + " lies before 1990. Correct the year.";
            case CONFLICTING_ID ->
                "The same activity id stands for different activities (" + because
                        + "): neither date nor partner agree. Give each its own id.";
            case BAD_CHARACTER ->
                !because.isEmpty()
                        ? because
                        : "The row has characters that are not in the encoding of the rest of the file. Type its accented letters"
                                + " again, or save the file as UTF-8.";
            case UNREADABLE_COUNT ->
                !because.isEmpty()
                        ? because
                        : quoted + " in the column " + column
                                + " is no whole number. Write digits only, or leave it blank if nobody counted.";
            case NEGATIVE_COUNT ->
                quoted + " in the column " + column + " is below zero. Correct it, or leave it blank.";
            case IMPLAUSIBLE_COUNT ->
                quoted + " in the column " + column + " is 100,000 or more for one activity. Correct it.";
            case ENGAGED_EXCEEDS_EXPOSED ->
                "More people were engaged than exposed (" + value + "). Correct one of the two.";
            case UNREADABLE_NUMBER ->
                quoted + " in the column " + column + " is no number of hours, minutes or money. Write it as 2.5.";
            case UNKNOWN_VALUE -> quoted + " in the column " + column + " is not known. " + because;
            case TOO_FEW_CELLS ->
                "The row ends before the column " + column + ". Fill in the row; a missing comma is the usual cause.";
            case TOO_MANY_CELLS ->
                "The row has " + value + " cells, more than the header. Put quotes around a text with commas in it.";
            case UNTERMINATED_QUOTE -> "A quote opens a cell of the row and is never closed. Close or remove it.";
            case UNREADABLE_FILE, MISSING_COLUMN, AMBIGUOUS_COLUMN -> because;
            case DUPLICATE -> "The same row stands on " + because + " already.";
            case SUPERSEDED -> "A newer row has the same activity (" + because + ").";
            case TOTAL_ROW -> "A total of other rows.";
            case REPEATED_HEADER -> "The header, or an explanation of it.";
            case BLANK_ROW -> "Nothing stands in it.";
            case PREAMBLE -> "A title or note above the header.";
            case NOTE -> because.isEmpty() ? "A remark: only one cell is filled." : because;
        };
    }

    private static String missing(String column, String value, String because) {
        if (!because.isEmpty()) {
            return because;
        }
        return value.isEmpty()
                ? "The column " + column + " is blank. Fill it in; a row needs a date and a partner."
                : '"' + value + "\" in the column " + column
                        + " says that there was no partner, so that this is no partnership work. Name the partner if"
                        + " there was one.";
    }
}
