package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.text.CsvRecord;
import org.communitypartners.assessment.intake.text.Dialect;
import org.communitypartners.assessment.intake.text.Examination;
import org.communitypartners.assessment.intake.text.Fault;
import org.communitypartners.assessment.intake.text.RecordReader;

/** Reads one side file with the same care as an activity file; a row that cannot be read is a disposition. */
final class SideFile {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private final String name;
    private final List<String> columns;
    private final int required;
    private final List<Disposition> dispositions;
    private final DateOrder dateOrder;
    private final List<SideRow> rows = new ArrayList<>();

    /** What is made of a row. */
    interface RowUse {
        void take(SideRow row) throws RowFault;
    }

    /**
     * A side file.
     *
     * @param name its path below the input folder
     * @param dateOrder the order of numeric dates without evidence
     * @param dispositions where rows go that cannot be read
     * @param required how many of the columns a header must have, counted from the first
     * @param columns its columns
     */
    SideFile(String name, DateOrder dateOrder, List<Disposition> dispositions, int required, String... columns) {
        this.name = name;
        this.dateOrder = dateOrder;
        this.dispositions = dispositions;
        this.required = required;
        this.columns = List.of(columns);
    }

    /** Reads the file and uses its rows one by one. */
    void read(Path path, Examination examination, RowUse use) throws IOException {
        if (!examination.trouble().isEmpty()) {
            dispose(1, Reason.UNREADABLE_FILE, "", "", "The file " + name + " " + examination.trouble() + ".", "");
            return;
        }
        if (!readRows(path, examination)) {
            dispose(
                    1,
                    Reason.MISSING_COLUMN,
                    columns.get(0),
                    "",
                    "The file " + name + " has no header with the columns "
                            + String.join(", ", columns.subList(0, required)) + ". Add it; the other columns are "
                            + String.join(", ", columns.subList(required, columns.size())) + ".",
                    "");
            return;
        }
        DateReader dates = new DateReader();
        Optional<DateOrder> order = order(dates);
        for (SideRow row : rows) {
            row.readBy(dates, order);
            use(row, use);
        }
    }

    /** Reports a row that cannot be used as it stands. */
    void dispose(SideRow row, Reason reason, String column, String value, String because) {
        String shown = RowText.value(value);
        dispose(row.line(), reason, column, shown, Messages.of(reason, column, shown, because), row.shown());
    }

    private void use(SideRow row, RowUse use) {
        try {
            use.take(row);
        } catch (RowFault fault) {
            dispose(row, fault.reason(), fault.column(), fault.value(), "");
        }
    }

    private void dispose(long line, Reason reason, String column, String value, String message, String row) {
        dispositions.add(new Disposition(name, line, reason, column, value, message, row));
    }

    private boolean readRows(Path path, Examination examination) throws IOException {
        for (char delimiter : DELIMITERS) {
            if (readRows(path, examination, Dialect.of(delimiter))) {
                return true;
            }
        }
        return false;
    }

    private boolean readRows(Path path, Examination examination, Dialect dialect) throws IOException {
        Map<String, Integer> header = Map.of();
        try (RecordReader reader = new RecordReader(path, examination, dialect)) {
            for (CsvRecord record = reader.read(); record != null; record = reader.read()) {
                if (header.isEmpty()) {
                    header = header(record.cells());
                    if (!header.isEmpty()) {
                        reader.expect(record.cells().length, cells -> false);
                    }
                } else {
                    add(record, header);
                }
            }
        }
        return !header.isEmpty();
    }

    private void add(CsvRecord record, Map<String, Integer> header) {
        SideRow row = new SideRow(record.line(), record.text(), cells(record, header));
        if (record.fault() != Fault.NONE) {
            Reason reason = record.fault() == Fault.BAD_CHARACTER ? Reason.BAD_CHARACTER : Reason.UNTERMINATED_QUOTE;
            dispose(row, reason, "", "", "");
        } else if (!row.isBlank()) {
            rows.add(row);
        }
    }

    private Map<String, Integer> header(String[] cells) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            String heading = Folding.word(cells[i]);
            for (String column : columns) {
                if (Folding.word(column).equals(heading)) {
                    found.putIfAbsent(column, i);
                }
            }
        }
        return found.keySet().containsAll(columns.subList(0, required)) ? found : Map.of();
    }

    private static Map<String, String> cells(CsvRecord record, Map<String, Integer> header) {
        Map<String, String> cells = new LinkedHashMap<>();
        header.forEach((column, index) ->
                cells.put(column, index < record.cells().length ? Folding.trim(record.cells()[index]) : ""));
        return cells;
    }

    /** The order that the file's own dates prove; none when they prove both. */
    private Optional<DateOrder> order(DateReader dates) {
        Set<DateOrder> evidence = EnumSet.noneOf(DateOrder.class);
        for (SideRow row : rows) {
            row.dateCells().forEach(cell -> dates.read(cell).evidence().ifPresent(evidence::add));
        }
        return switch (evidence.size()) {
            case 0 -> Optional.of(dateOrder);
            case 1 -> Optional.of(evidence.iterator().next());
            default -> Optional.empty();
        };
    }
}
