package org.communitypartners.assessment.intake.row;

import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.date.DateReading;

/**
 * What tells which activity a row was, though the row cannot be read.
 *
 * @param id its activity id, or blank
 * @param date what its date cell says
 * @param startTime its start, or blank
 * @param partner its partner, or blank
 * @param title its title, or blank
 * @param outlet its outlet, or blank
 */
public record RowKey(String id, DateReading date, String startTime, Term partner, String title, Term outlet) {

    RowKey with(DateReading known) {
        return new RowKey(id, known, startTime, partner, title, outlet);
    }
}
