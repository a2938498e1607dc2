package org.communitypartners.assessment.intake.row;

import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.date.DateReading;

/** What was made of one record of an activity file. */
public sealed interface RowReading {

    /** Where it stands. */
    FileContext file();

    /** The physical line where it starts. */
    long line();

    /** The record as it stands in the file. */
    String text();

    /** What its date cell says. */
    DateReading date();

    /** The record's cells, split again: rows are many, and their cells are seldom asked for twice. */
    default String[] cells() {
        return file().dialect().split(text(), file().header().width());
    }

    /**
     * A row that can be read; whether it stands is settled when the whole source is known.
     *
     * @param activity the row, whose date is provisional while {@code date} is open
     * @param date what its date cell says
     * @param saysHeld whether its status says in so many words that it took place
     * @param hasPeople whether one of its four people counts is filled
     */
    record Good(
            FileContext file,
            long line,
            String text,
            Activity activity,
            DateReading date,
            boolean saysHeld,
            boolean hasPeople)
            implements RowReading {

        public Good with(Activity settled) {
            return new Good(file, line, text, settled, date, saysHeld, hasPeople);
        }

        public Good with(DateReading known) {
            return new Good(file, line, text, activity, known, saysHeld, hasPeople);
        }
    }

    /**
     * A row that somebody must mend.
     *
     * @param reason why
     * @param column the heading of the column at fault, or blank
     * @param value the value at fault, or blank
     * @param because what the fault is, where the reason leaves it open; or blank
     * @param key what tells which activity it was, as far as it can be read
     */
    record Bad(
            FileContext file,
            long line,
            String text,
            Reason reason,
            String column,
            String value,
            String because,
            RowKey key)
            implements RowReading {

        public Bad with(DateReading known) {
            return new Bad(file, line, text, reason, column, value, because, key.with(known));
        }

        @Override
        public DateReading date() {
            return key.date();
        }
    }

    /**
     * A row that rightly does not count.
     *
     * @param reason why
     * @param because what the verdict rests on, where the reason leaves it open; or blank
     */
    record Aside(FileContext file, long line, String text, Reason reason, String because) implements RowReading {

        public Aside(FileContext file, long line, String text, Reason reason) {
            this(file, line, text, reason, "");
        }

        @Override
        public DateReading date() {
            return DateReading.Unreadable.NO_DATE;
        }
    }
}
