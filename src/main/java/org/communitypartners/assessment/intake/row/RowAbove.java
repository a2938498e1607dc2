package org.communitypartners.assessment.intake.row;

import java.util.EnumSet;
import java.util.Set;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.Header;
import org.communitypartners.assessment.intake.value.NumberReading;
import org.jspecify.annotations.Nullable;

/**
 * The activity right above a row of a file: cells that a spreadsheet had merged with those above are blank in an
 * export. Whether a blank cell means the one above is asked, unless {@code sources.csv} says so.
 */
final class RowAbove {
    private static final Set<Column> DESCRIPTIVE = EnumSet.of(
            Column.PARTNER_TYPE,
            Column.TITLE,
            Column.ACTIVITY_CLASS,
            Column.LOCATION_MODE,
            Column.TARGET_AGE,
            Column.STATUS,
            Column.LANGUAGE,
            Column.OUTLET,
            Column.SERIES_ID,
            Column.GRANT_CODE);

    private final String source;
    private final boolean fillDown;
    private @Nullable FileContext file;
    private long line;
    private String[] above = {};

    /**
     * No row yet.
     *
     * @param source the source, for the line to paste
     * @param fillDown whether blank cells mean those above
     */
    RowAbove(String source, boolean fillDown) {
        this.source = source;
        this.fillDown = fillDown;
    }

    /** Takes the next row; one that has no date or no partner of its own leaves it open what a row below it means. */
    void see(RowCells row, String[] cells) {
        boolean date = !isBlank(row, Column.ACTIVITY_DATE);
        boolean partner = !isBlank(row, Column.PARTNER);
        if (date && partner) {
            file = row.context();
            line = row.line();
            above = cells;
        } else if (date || partner) {
            interrupt();
        }
    }

    /** Something that is no activity stands between. */
    void interrupt() {
        file = null;
    }

    /** Whether a row without date and partner counts something right below an activity. */
    boolean goesOn(RowCells row) {
        return isBelow(row) && isBlank(row, Column.ACTIVITY_DATE) && isBlank(row, Column.PARTNER) && counts(row);
    }

    /** Fills what a row leaves blank from the row above, where the source says so. */
    void fillDown(RowCells row, String[] cells) {
        if (!fillDown || !isBelow(row)) {
            return;
        }
        boolean ownPartner = !isBlank(row, Column.PARTNER);
        fill(Column.ACTIVITY_DATE, cells);
        fill(Column.PARTNER, cells);
        if (!ownPartner) {
            DESCRIPTIVE.forEach(column -> fill(column, cells));
        }
    }

    /** What to ask about a row that counts something and leaves its date or partner blank; blank if it stands alone. */
    String question(RowCells row) {
        if (fillDown || !isBelow(row) || !counts(row)) {
            return "";
        }
        Header header = row.context().header();
        String date = header.heading(Column.ACTIVITY_DATE);
        String partner = header.heading(Column.PARTNER);
        boolean neither = isBlank(row, Column.ACTIVITY_DATE) && isBlank(row, Column.PARTNER);
        String blank = neither
                ? "The columns " + date + " and " + partner
                        + " are blank, and the row looks like a continuation of line "
                : "The column " + (isBlank(row, Column.PARTNER) ? partner : date)
                        + " is blank. Fill it in; a row needs a date and a partner. If the row continues line ";
        return blank + line + (neither ? ". If it is an activity of its own with what stands there" : "")
                + ", add to sources.csv: " + RowText.quoted(source) + ",fill_down,yes";
    }

    private boolean isBelow(RowCells row) {
        return row.context().equals(file);
    }

    private static boolean isBlank(RowCells row, Column column) {
        return row.cell(column).isEmpty();
    }

    private void fill(Column column, String[] cells) {
        if (cells[column.ordinal()].isEmpty()) {
            cells[column.ordinal()] = above[column.ordinal()];
        }
    }

    private static boolean counts(RowCells row) {
        Header header = row.context().header();
        for (Column column : Column.values()) {
            boolean count = column.kind() == Column.Kind.PEOPLE || column.kind() == Column.Kind.COUNT;
            if (count
                    && header.has(column)
                    && row.context().numbers().count(row.written(column)) instanceof NumberReading.Amount) {
                return true;
            }
        }
        return false;
    }
}
