package org.communitypartners.assessment.report.xlsx;

import org.communitypartners.assessment.report.model.Format;

/**
 * Everything that tells one cell style from another; there are as many styles as different looks, however many cells.
 *
 * @param role what the cell is
 * @param side where its content stands
 * @param format how a number is shown; PLAIN for text
 * @param date whether it is a day
 * @param quoted whether it is text that a spreadsheet must not run
 * @param tall whether its row has several lines
 * @param thin whether it is a number that rests on too little to be compared
 */
record Look(Role role, Side side, Format format, boolean date, boolean quoted, boolean tall, boolean thin) {

    /** Where the content of a cell stands. */
    enum Side {
        /** At the left edge. */
        LEFT,
        /** To the left, with a small indent that keeps it off the numbers before it. */
        INDENTED,
        /** To the right. */
        RIGHT
    }

    static Look words(Role role, Side side, boolean quoted, boolean tall) {
        return new Look(role, side, Format.PLAIN, false, quoted, tall, false);
    }

    static Look number(Role role, Side side, Format format, boolean tall) {
        return new Look(role, side, format, false, false, tall, false);
    }

    /** The same number, marked as resting on too little. */
    Look marked() {
        return new Look(role, side, format, date, quoted, tall, true);
    }

    static Look day(Role role, Side side, boolean tall) {
        return new Look(role, side, Format.PLAIN, true, false, tall, false);
    }

    /** Whether its content is a number, or stands where numbers do. */
    boolean right() {
        return side == Side.RIGHT;
    }
}
