package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import org.communitypartners.assessment.intake.date.AnnotatedDate;
import org.communitypartners.assessment.intake.date.DateReading;

/** What the date cells of one file say, gathered while it is read. */
final class FileDates {
    private final OrderTally slashed = new OrderTally();
    private final OrderTally dotted = new OrderTally();
    private boolean anyYearless;
    private boolean anyAnnotated;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;
    private DateReading latest = DateReading.Unreadable.NO_DATE;

    /** Takes what the date cell of the next row says. Rows often come sorted by date: many say what the last did. */
    void see(DateReading date) {
        if (date instanceof DateReading.Definite definite) {
            if (date != latest) {
                latest = date;
                LocalDate day = definite.day();
                first = day.isBefore(first) ? day : first;
                last = day.isAfter(last) ? day : last;
            }
        } else {
            anyYearless |= date.lacksYear();
            anyAnnotated |= date instanceof AnnotatedDate;
            if (date.numeric()) {
                (date.dotted() ? dotted : slashed).see(date);
            }
        }
    }

    /** The numeric dates between slashes or dashes. */
    OrderTally slashed() {
        return slashed;
    }

    /** The numeric dates between dots. */
    OrderTally dotted() {
        return dotted;
    }

    /** Whether a date lacks its year. */
    boolean anyYearless() {
        return anyYearless;
    }

    /** Whether a cell says more than a date. */
    boolean anyAnnotated() {
        return anyAnnotated;
    }

    /** Whether its dates can be read in one way only and lie within two days. */
    boolean allWithin(LocalDate from, LocalDate to) {
        return !slashed.any()
                && !dotted.any()
                && !anyYearless
                && !anyAnnotated
                && !first.isBefore(from)
                && !last.isAfter(to);
    }
}
