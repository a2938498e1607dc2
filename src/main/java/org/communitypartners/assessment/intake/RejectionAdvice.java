package org.communitypartners.assessment.intake;

import org.communitypartners.assessment.activity.Reason;

/** What to say about rows that do not count: what to do about rejected ones, and why others are set aside. */
public final class RejectionAdvice {
    private RejectionAdvice() {}

    /** Why rows were set aside; follows their number. Blank for rejected ones, each of which has a message. */
    public static String why(Reason reason) {
        return switch (reason) {
            case DUPLICATE -> "because the same row stands in the file already";
            case SUPERSEDED -> "because a newer export has them";
            case TOTAL_ROW -> "because they are totals of other rows";
            case REPEATED_HEADER -> "because they repeat or explain the header";
            case BLANK_ROW -> "because they are blank";
            case PREAMBLE -> "because they are titles above the header";
            case NOTE -> "because they are remarks between the rows";
            default -> "";
        };
    }

    /** What to do, one sentence; blank for rows that rightly do not count. */
    public static String on(Reason reason) {
        return switch (reason) {
            case MISSING_VALUE -> "Fill in the date and the partner.";
            case UNREADABLE_DATE -> "Write the dates as 2026-10-03.";
            case AMBIGUOUS_DATE -> "Write the dates as 2026-10-03, or set date_order for the source in sources.csv.";
            case SEVERAL_DATES -> "Write a row for each day.";
            case FUTURE_DATE -> "Correct the dates that have not come yet, or clear the counts.";
            case IMPLAUSIBLE_DATE -> "Correct the years before 1990.";
            case CONFLICTING_ID -> "Give each activity its own id.";
            case BAD_CHARACTER -> "Export the files again as UTF-8, or type what cannot be read anew.";
            case UNREADABLE_COUNT -> "Write counts in digits only, or leave them blank if nobody counted.";
            case NEGATIVE_COUNT -> "Correct the counts below zero.";
            case IMPLAUSIBLE_COUNT -> "Correct the counts of 100,000 and more.";
            case ENGAGED_EXCEEDS_EXPOSED -> "Correct people_exposed or people_engaged.";
            case UNREADABLE_NUMBER -> "Write hours and minutes as 2.5 and money as 120.50.";
            case UNKNOWN_VALUE -> "Correct the values that are not known.";
            case TOO_FEW_CELLS -> "Fill in the rows that end too soon.";
            case TOO_MANY_CELLS -> "Put quotes around texts with the delimiter in them.";
            case UNTERMINATED_QUOTE -> "Close or remove the quotes that are never closed.";
            case UNREADABLE_FILE -> "Export the files that cannot be read again, as CSV.";
            case MISSING_COLUMN ->
                "Rename the missing columns in the export, or say in columns.csv what they are called.";
            case AMBIGUOUS_COLUMN -> "Remove one of two names for the same thing.";
            case DUPLICATE, SUPERSEDED, TOTAL_ROW, REPEATED_HEADER, BLANK_ROW, PREAMBLE, NOTE -> "";
        };
    }
}
