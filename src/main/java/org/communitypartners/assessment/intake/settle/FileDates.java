package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.communitypartners.assessment.intake.value.DateOrder;
import org.communitypartners.assessment.intake.value.DateReading;

/** What the date cells of one file say, gathered while it is read. */
final class FileDates {
    private final Set<DateOrder> evidence = EnumSet.noneOf(DateOrder.class);
    private boolean anyNumeric;
    private boolean anyOpen;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;
    private DateReading latest = DateReading.Unreadable.NO_DATE;

    /** Takes what the date cell of the next row says. Rows often come sorted by date: many say what the last did. */
    void see(DateReading date) {
        if (date == latest) {
            return;
        }
        latest = date;
        if (date instanceof DateReading.Definite definite) {
            LocalDate day = definite.day();
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        } else if (date instanceof DateReading.Numeric numeric) {
            anyNumeric = true;
            anyOpen |= numeric.ambiguous();
            numeric.evidence().ifPresent(evidence::add);
        }
    }

    /** The orders that its dates prove. */
    Set<DateOrder> evidence() {
        return Collections.unmodifiableSet(evidence);
    }

    /** Whether it has dates of three numbers. */
    boolean anyNumeric() {
        return anyNumeric;
    }

    /** Whether it has dates that are two different days in the two common orders. */
    boolean anyOpen() {
        return anyOpen;
    }

    /** Whether its dates can be read in one way only and lie within two days. */
    boolean allWithin(LocalDate from, LocalDate to) {
        return !anyNumeric && !first.isBefore(from) && !last.isAfter(to);
    }
}
