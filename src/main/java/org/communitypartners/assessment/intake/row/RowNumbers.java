package org.communitypartners.assessment.intake.row;

import static org.communitypartners.assessment.activity.Activity.MISSING;

import java.util.Arrays;
import java.util.List;
import org.communitypartners.assessment.activity.Amounts;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.CountParts;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.Markup;
import org.communitypartners.assessment.intake.value.NumberReader;
import org.communitypartners.assessment.intake.value.NumberReading;
import org.communitypartners.assessment.intake.value.TimeUnit;

/** Reads the numbers of one row, and notices whether a count of people was written as an estimate. */
final class RowNumbers {
    /** The four counts of people. */
    static final List<Column> PEOPLE =
            List.of(Column.ATTENDANCE, Column.ATTENDANCE_VIRTUAL, Column.PEOPLE_EXPOSED, Column.PEOPLE_ENGAGED);

    private static final List<Column> SUMMED = Arrays.stream(Column.values())
            .filter(column -> column.summed().isPresent())
            .toList();

    private final RowCells row;
    private final TimeUnit lengthUnit;
    private boolean estimated;
    private boolean anyPeople;
    private boolean somebodyCame;

    RowNumbers(RowCells row, TimeUnit lengthUnit) {
        this.row = row;
        this.lengthUnit = lengthUnit;
    }

    /** One of the four counts of people. */
    int people(Column column) throws RowFault {
        return people(read(column));
    }

    private int people(NumberReading reading) {
        if (reading instanceof NumberReading.Amount amount) {
            estimated |= amount.estimated();
            anyPeople = true;
            somebodyCame |= amount.hundredths() > 0;
            return (int) amount.whole();
        }
        return MISSING;
    }

    /** The people of a cell that counts some of them. */
    int part(CountParts.Part part, String[] cells) throws RowFault {
        String cell = part.cell() < cells.length ? Folding.trim(Markup.plain(cells[part.cell()])) : "";
        NumberReading reading = numbers().count(cell);
        if (reading instanceof NumberReading.Fault fault) {
            throw new RowFault(fault.reason(), part.heading(), cell);
        }
        return people(reading);
    }

    /** The same where a total counts these people; what cannot be read there is missing. */
    int partOfTotal(CountParts.Part part, String[] cells) {
        String cell = part.cell() < cells.length ? Folding.trim(Markup.plain(cells[part.cell()])) : "";
        return numbers().count(cell) instanceof NumberReading.Amount amount ? (int) amount.whole() : MISSING;
    }

    /** Another whole number. */
    int count(Column column) throws RowFault {
        return read(column) instanceof NumberReading.Amount amount ? (int) amount.whole() : MISSING;
    }

    /** How many activities the row stands for: at least 1, and 0 only where nobody came to none. */
    int sessions() throws RowFault {
        int sessions = count(Column.SESSIONS);
        if (sessions == MISSING) {
            return 1;
        }
        if (sessions == 0 && somebodyCame) {
            throw new RowFault(
                    Reason.UNREADABLE_COUNT,
                    row.context().header().heading(Column.SESSIONS),
                    row.cell(Column.SESSIONS),
                    "The row says that nothing took place, and counts people. Correct the number of activities, or the"
                            + " people.");
        }
        return sessions;
    }

    /** What is added up; of several numbers that cannot be read the first by the order of columns is told. */
    Amounts amounts() throws RowFault {
        long[] given = new long[SUMMED.size()];
        for (Column column : SUMMED) {
            SummedColumn summed = column.summed().orElseThrow();
            given[summed.ordinal()] = switch (summed.unit()) {
                case COUNT -> count(column);
                case HOURS -> hours(column);
                case MONEY -> money(column);
            };
        }
        return Amounts.inOrder(given);
    }

    /** Money, in cents. */
    private long money(Column column) throws RowFault {
        String cell = row.cell(column);
        return cell.isEmpty() ? MISSING : hundredths(column, cell, numbers().amount(cell));
    }

    /** Hours of work, in hundredths. */
    private long hours(Column column) throws RowFault {
        return length(column, TimeUnit.HOURS);
    }

    /** The length of a session in hundredths of a minute, above zero. */
    long minutes(Column column) throws RowFault {
        long minutes = length(column, TimeUnit.MINUTES);
        if (minutes == 0) {
            throw new RowFault(Reason.UNREADABLE_NUMBER, row.context().header().heading(column), row.cell(column));
        }
        return minutes;
    }

    private long length(Column column, TimeUnit unit) throws RowFault {
        String cell = row.cell(column);
        return cell.isEmpty() ? MISSING : hundredths(column, cell, numbers().length(cell, written(column, unit), unit));
    }

    /** The unit of a length without one: what its heading says, else the column's own. */
    private TimeUnit written(Column column, TimeUnit own) {
        return switch (row.context().header().sense(column)) {
            case IN_HOURS -> TimeUnit.HOURS;
            case IN_MINUTES -> TimeUnit.MINUTES;
            default -> column == Column.SESSION_MINUTES ? lengthUnit : own;
        };
    }

    private long hundredths(Column column, String cell, NumberReading reading) throws RowFault {
        if (reading instanceof NumberReading.Fault fault) {
            throw new RowFault(fault.reason(), row.context().header().heading(column), cell);
        }
        return reading instanceof NumberReading.Amount amount ? amount.hundredths() : MISSING;
    }

    /** Whether a count of people was written as an estimate. */
    boolean estimated() {
        return estimated;
    }

    /** Whether a count of people is filled. */
    boolean anyPeople() {
        return anyPeople;
    }

    /** Whether a count of people is above zero. */
    boolean somebodyCame() {
        return somebodyCame;
    }

    private NumberReader numbers() {
        return row.context().numbers();
    }

    private NumberReading read(Column column) throws RowFault {
        String cell = row.cell(column);
        NumberReading reading = numbers().count(cell);
        if (reading instanceof NumberReading.Fault fault) {
            throw new RowFault(fault.reason(), row.context().header().heading(column), cell);
        }
        return reading;
    }
}
