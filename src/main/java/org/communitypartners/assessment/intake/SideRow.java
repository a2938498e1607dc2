package org.communitypartners.assessment.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Reason;

/** One row of a side file, by column. Cells that cannot be read are row faults. */
final class SideRow {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(?:\\.\\d{1,10})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final long line;
    private final String text;
    private final Map<String, String> cells;
    private final NumberReader numbers = new NumberReader('.');
    private DateReader dates = new DateReader();
    private Optional<DateOrder> order = Optional.empty();

    SideRow(long line, String text, Map<String, String> cells) {
        this.line = line;
        this.text = text;
        this.cells = cells;
    }

    void readBy(DateReader reader, Optional<DateOrder> dateOrder) {
        dates = reader;
        order = dateOrder;
    }

    long line() {
        return line;
    }

    /** The row as it may be shown. */
    String shown() {
        return Shortened.row(PersonalData.mask(text));
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isEmpty);
    }

    List<String> dateCells() {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().endsWith("date"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The cell of a column; blank when it says nothing. */
    String cell(String column) {
        String cell = cells.getOrDefault(column, "");
        return Words.isBlank(cell) ? "" : cell;
    }

    /** The trimmed cell of a column, whatever it says. */
    String raw(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The cell of a column that must be filled. */
    String filled(String column) throws RowFault {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw new RowFault(Reason.MISSING_VALUE, column, "");
        }
        return cell;
    }

    /** Several values in one cell, set apart by semicolons. */
    List<String> several(String column) {
        return Pattern.compile(";")
                .splitAsStream(cell(column))
                .map(Folding::trim)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    Optional<LocalDate> date(String column) throws RowFault {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        DateReading reading = dates.read(cell);
        Optional<LocalDate> day = DateOrders.dayOf(reading, order.orElse(null));
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
            throw new RowFault(Reason.UNREADABLE_DATE, to, cell(to));
        }
        return new DateSpan(start, end);
    }

    /** A whole number of any size, when the cell is filled. */
    Optional<Long> whole(String column) throws RowFault {
        String cell = cell(column);
        NumberReading reading = numbers.amount(cell);
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
        NumberReading reading = numbers.count(cell);
        if (reading instanceof NumberReading.Fault fault) {
            throw new RowFault(fault.reason(), column, cell);
        }
        return reading instanceof NumberReading.Amount amount ? (int) amount.whole() : Activity.MISSING;
    }

    /** A number with any decimals; a percentage is a share. */
    BigDecimal decimal(String column) throws RowFault {
        String cell = Numerals.toAscii(filled(column));
        boolean percent = cell.endsWith("%");
        String number = percent ? cell.substring(0, cell.length() - 1).strip() : cell;
        if (DECIMAL.matcher(number).matches()) {
            BigDecimal value = new BigDecimal(number);
            return percent ? value.divide(HUNDRED) : value;
        }
        if (numbers.amount(number) instanceof NumberReading.Amount amount && !percent) {
            return BigDecimal.valueOf(amount.hundredths(), 2).stripTrailingZeros();
        }
        throw new RowFault(Reason.UNREADABLE_NUMBER, column, cell);
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
