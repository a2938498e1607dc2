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
 */
record Look(Role role, Side side, Format format, boolean date, boolean quoted) {

    /** Where the content of a cell stands. */
    enum Side {
        /** At the left edge. */
        LEFT,
        /** Over several columns, wrapping. */
        ACROSS,
        /** To the left, with a small indent that keeps it off the numbers before it. */
        INDENTED,
        /** To the right. */
        RIGHT,
        /** To the right, with room for the filter's button. */
        RIGHT_OF_BUTTON
    }

    static Look words(Role role, Side side, boolean quoted) {
        return new Look(role, side, Format.PLAIN, false, quoted);
    }

    static Look number(Role role, Format format) {
        return new Look(role, Side.RIGHT, format, false, false);
    }

    static Look day(Role role, Side side) {
        return new Look(role, side, Format.PLAIN, true, false);
    }
}
