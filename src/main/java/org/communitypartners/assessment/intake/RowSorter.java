package org.communitypartners.assessment.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.Reason;

/** Tells activities from what else stands between them: blank rows, totals, notes, the header again. */
final class RowSorter {
    private static final Pattern TOTAL = Pattern.compile(
            "^(?:grand\\s+total|sub-?total|total|sum|average)s?\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TOTAL_ONLY =
            Pattern.compile("^(?:grand\\s+total|sub-?total|total|sum|average)s?\\W*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private final DateReader dates;
    private final ColumnNames columns;

    RowSorter(DateReader dates, ColumnNames columns) {
        this.dates = dates;
        this.columns = columns;
    }

    /** Whether cells have a date and a partner where the header wants them: an activity, whatever its words. */
    boolean isActivity(String[] cells, Header header) {
        String partner = header.cell(cells, Column.PARTNER);
        if (Words.isBlank(partner)) {
            return false;
        }
        String date = header.cell(cells, Column.ACTIVITY_DATE);
        return isReadable(date)
                && !(NUMBER.matcher(date).matches()
                        && TOTAL_ONLY.matcher(partner).matches());
    }

    /** Why a row that is no activity rightly does not count, if so. */
    Optional<Reason> asideReason(String[] cells, Header header) {
        int filled = 0;
        for (String cell : cells) {
            filled += Words.isBlank(Folding.trim(cell)) ? 0 : 1;
        }
        if (filled == 0) {
            return Optional.of(Reason.BLANK_ROW);
        }
        if (isTotal(cells, header)) {
            return Optional.of(Reason.TOTAL_ROW);
        }
        if (filled == 1) {
            return Optional.of(Reason.NOTE);
        }
        return Optional.empty();
    }

    /** The header that the cells are, if they are one. */
    Optional<Header> header(String[] cells, Header current) {
        if (isReadable(current.cell(cells, Column.ACTIVITY_DATE))) {
            return Optional.empty();
        }
        return Header.recognisedIn(cells, columns) > 1
                ? Optional.of(Header.of(cells, columns)).filter(Header::isUsable)
                : Optional.empty();
    }

    /**
     * Whether the row under a header explains its headings, as survey platforms write them: no cell in it that should
     * be a date or a number is one, and at least two such cells are filled.
     */
    boolean explainsHeader(String[] cells, Header header, NumberReader numbers) {
        int words = 0;
        for (Column column : Column.values()) {
            String cell = header.cell(cells, column);
            if (!Words.isBlank(cell)) {
                switch (column.kind()) {
                    case DATE -> {
                        if (isReadable(cell)) {
                            return false;
                        }
                        words++;
                    }
                    case PEOPLE, COUNT, NUMBER -> {
                        if (!(numbers.amount(cell) instanceof NumberReading.Fault)
                                || (hasDigit(cell) && !isImport(cell))) {
                            return false;
                        }
                        words++;
                    }
                    case TEXT, TIME, CODE -> {
                        // Any words may stand there.
                    }
                }
            }
        }
        return words >= 2;
    }

    private static boolean isImport(String cell) {
        return cell.startsWith("{");
    }

    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }

    private boolean isTotal(String[] cells, Header header) {
        String partner = header.cell(cells, Column.PARTNER);
        if (!Words.isBlank(partner) && !TOTAL_ONLY.matcher(partner).matches()) {
            return false;
        }
        boolean named = false;
        for (String cell : cells) {
            String trimmed = Folding.trim(cell);
            if (dates.isDate(trimmed)) {
                return false;
            }
            named |= TOTAL.matcher(trimmed).matches();
        }
        return named;
    }

    private boolean isReadable(String date) {
        return !(dates.read(date) instanceof DateReading.Unreadable);
    }
}
