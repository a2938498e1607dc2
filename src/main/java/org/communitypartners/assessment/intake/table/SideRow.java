package org.communitypartners.assessment.intake.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.csv.CsvRecord;
import org.communitypartners.assessment.intake.date.DateReading;
import org.communitypartners.assessment.intake.row.RowFault;
import org.communitypartners.assessment.intake.row.RowText;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.NumberReading;
import org.communitypartners.assessment.intake.value.PersonalData;
import org.communitypartners.assessment.intake.value.Shortened;
import org.communitypartners.assessment.intake.value.Words;

/** One row of a side file, by column. Cells that cannot be read are row faults. */
public final class SideRow {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final long line;
    private final String[] row;
    private final SideHeader header;
    private final SideReaders readers;

    SideRow(CsvRecord record, SideHeader header, SideReaders readers) {
        this.line = record.line();
        this.row = record.cells();
        this.header = header;
        this.readers = readers;
    }

    long line() {
        return line;
    }

    /** The row as it may be shown: the cells of the file's own columns. */
    String shown() {
        StringJoiner shown = new StringJoiner(",");
        header.cellOf().values().stream()
                .sorted()
                .forEach(cell -> shown.add(RowText.quoted(PersonalData.mask(cell < row.length ? row[cell] : ""))));
        return Shortened.row(shown.toString());
    }

    boolean isBlank() {
        return Arrays.stream(row).allMatch(cell -> Folding.trim(cell).isEmpty());
    }

    /** A surplus cell means that a comma stands in a cell without quotes, and that nothing is where it belongs. */
    void checkWidth() throws RowFault {
        for (int i = header.width(); i < row.length; i++) {
            if (!Folding.trim(row[i]).isEmpty()) {
                throw new RowFault(Reason.TOO_MANY_CELLS, "", Integer.toString(row.length));
            }
        }
    }

    /** The cell of a column; blank when it says nothing. */
    String cell(String column) {
        String cell = raw(column);
        return Words.isBlank(cell) ? "" : cell;
    }

    /** The trimmed cell of a column, whatever it says. */
    String raw(String column) {
        return header.cell(row, column);
    }

    /** The cell of a column that must be filled. */
    String filled(String column) throws RowFault {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw new RowFault(Reason.MISSING_VALUE, column, "");
        }
        return cell;
    }

    /** The cell of a column for showing: tidied, personal data masked. */
    String text(String column) {
        return PersonalData.mask(Folding.tidy(cell(column)));
    }

    Optional<Boolean> yesNo(String column) throws RowFault {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Words.YES_NO.meaningOf(cell).orElseThrow(() -> new RowFault(Reason.UNKNOWN_VALUE, column, cell)));
    }

    /** Several values in one cell, set apart by semicolons. */
    List<String> several(String column) {
        return Arrays.stream(cell(column).split(";"))
                .map(Folding::trim)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    Optional<LocalDate> date(String column) throws RowFault {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        DateReading reading = readers.dates().read(cell);
        Optional<LocalDate> day = readers.form().day(reading);
        if (day.isEmpty()) {
            throw new RowFault(reading.ambiguous() ? Reason.AMBIGUOUS_DATE : Reason.UNREADABLE_DATE, column, cell);
        }
        return day;
    }

    LocalDate filledDate(String column) throws RowFault {
        filled(column);
        return date(column).orElseThrow(() -> new RowFault(Reason.MISSING_VALUE, column, ""));
    }

    /** The days from one column to another. */
    DateSpan span(String from, String to) throws RowFault {
        LocalDate start = filledDate(from);
        LocalDate end = filledDate(to);
        if (end.isBefore(start)) {
            throw new RowFault(
                    Reason.UNREADABLE_DATE, to, cell(to), "lies before " + from + ". Correct one of the two.");
        }
        return new DateSpan(start, end);
    }

    /** A whole number of any size, when the cell is filled. */
    Optional<Long> whole(String column) throws RowFault {
        String cell = cell(column);
        NumberReading reading = readers.numbers().amount(cell);
        if (reading instanceof NumberReading.Missing) {
            return Optional.empty();
        }
        if (reading instanceof NumberReading.Amount amount && amount.isWhole()) {
            return Optional.of(amount.whole());
        }
        throw new RowFault(Reason.UNREADABLE_COUNT, column, cell);
    }

    long filledWhole(String column) throws RowFault {
        filled(column);
        return whole(column).orElseThrow(() -> new RowFault(Reason.MISSING_VALUE, column, ""));
    }

    /** A count of answers: as in activity files; missing when the cell is blank. */
    int count(String column) throws RowFault {
        String cell = cell(column);
        NumberReading reading = readers.numbers().count(cell);
        if (reading instanceof NumberReading.Fault fault) {
            throw new RowFault(fault.reason(), column, cell);
        }
        return reading instanceof NumberReading.Amount amount ? (int) amount.whole() : Activity.MISSING;
    }

    /** A number with any decimals; a percentage is a share. */
    BigDecimal decimal(String column) throws RowFault {
        String cell = filled(column);
        boolean percent = cell.endsWith("%");
        String number = percent ? Folding.trim(cell.substring(0, cell.length() - 1)) : cell;
        BigDecimal value = readers.numbers()
                .decimal(number)
                .orElseThrow(() -> new RowFault(Reason.UNREADABLE_NUMBER, column, cell));
        return percent ? value.divide(HUNDRED) : value;
    }

    /** One of a few words; the reason is that the value is not known. */
    <E extends Enum<E>> Optional<E> oneOf(Class<E> words, String column) throws RowFault {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String wanted = cell.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(wanted)) {
                return Optional.of(word);
            }
        }
        throw new RowFault(Reason.UNKNOWN_VALUE, column, cell);
    }

    <E extends Enum<E>> E filledOneOf(Class<E> words, String column) throws RowFault {
        filled(column);
        return oneOf(words, column).orElseThrow(() -> new RowFault(Reason.MISSING_VALUE, column, ""));
    }
}
