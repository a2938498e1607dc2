package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Consumer;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.date.DateReading;

/** Says of a date why it cannot be read and what to do, in words that follow the value and its column. */
final class DateMessages {
    private final String source;
    private final int thisYear;

    DateMessages(String source, int thisYear) {
        this.source = source;
        this.thisYear = thisYear;
    }

    /** Why a date has no day, and what to do; blank when there is nothing to add to the reason. */
    String because(DateReading date, Reason reason, DatesFound found) {
        if (date.lacksYear()) {
            return "has no year, and nothing in the file says which it is. Write the date with its year, as "
                    + MonthDay.of(10, 3).atYear(thisYear) + ", or add to "
                    + DecisionKind.DATE_YEAR.overrule(source, "date_year", Integer.toString(thisYear));
        }
        if (reason != Reason.AMBIGUOUS_DATE) {
            return "";
        }
        DateOrderFound order = found.orderOf(date);
        OrderTally tally = order.tally();
        return switch (order.basis()) {
            case MOST_OF_FILE ->
                "can only have the " + first(tally.shown().opposite()) + " first, but " + tally.showing(tally.shown())
                        + " rows of the file show the " + first(tally.shown()) + " first and only "
                        + tally.showing(tally.shown().opposite()) + " this. Write it as " + iso(date)
                        + " if that is the day.";
            case SUSPECT ->
                "could be either of two days: " + rows(tally.showing(tally.shown())) + " of the file has the "
                        + first(tally.shown()) + " first, but " + tally.open()
                        + " dates lie closer together with the "
                        + first(tally.shown().opposite())
                        + " first. If that row is a slip, correct it; else add to "
                        + overrule(tally.shown());
            default ->
                "could be either of two days: the file has dates with the day first and dates with the month first."
                        + " Write it as " + iso(date) + ", or add to " + overrule(DateOrder.MDY);
        };
    }

    /** What is to be said of a file whose dates contradict each other. */
    static void notes(FileRows file, Consumer<QualityNote> notes) {
        for (DateOrderFound found :
                List.of(file.dating().slashed(), file.dating().dotted())) {
            String finding =
                    switch (found.basis()) {
                        case CONTRADICTION ->
                            "shows dates with the day first and dates with the month first. The dates that could be"
                                    + " either are rejected; write them as 2026-10-03.";
                        case SUSPECT ->
                            "has " + rows(found.tally().showing(found.tally().shown())) + " with the "
                                    + first(found.tally().shown())
                                    + " first, which would scatter its other dates. They are rejected until the slip is"
                                    + " corrected or date_order is set in sources.csv.";
                        case MOST_OF_FILE ->
                            "shows the " + first(found.tally().shown()) + " first in "
                                    + rows(found.tally().showing(found.tally().shown())) + " and last in "
                                    + rows(found.tally()
                                            .showing(found.tally().shown().opposite()))
                                    + ", rejected as slips. Write them as 2026-10-03.";
                        default -> "";
                    };
            if (!finding.isEmpty()) {
                String name = file.file().name();
                notes.accept(new QualityNote(Kind.DATE_ORDER, name, 0, name, "The file " + name + " " + finding));
            }
        }
    }

    private String overrule(DateOrder order) {
        return DecisionKind.DATE_ORDER.overrule(source, "date_order", order.name());
    }

    private static String first(DateOrder order) {
        return order == DateOrder.MDY ? "month" : "day";
    }

    private static String rows(int number) {
        return number == 1 ? "1 row" : number + " rows";
    }

    private static LocalDate iso(DateReading date) {
        return date.in(DateOrder.MDY).or(() -> date.in(DateOrder.DMY)).orElseThrow();
    }
}
