package org.communitypartners.assessment.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.csv.CsvRecord;
import org.communitypartners.assessment.intake.csv.Dialect;
import org.communitypartners.assessment.intake.csv.Fault;
import org.communitypartners.assessment.intake.csv.FileContent;
import org.communitypartners.assessment.intake.csv.FileProfile;
import org.communitypartners.assessment.intake.csv.RecordReader;
import org.communitypartners.assessment.intake.date.DateForm;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.date.DateReader;
import org.communitypartners.assessment.intake.row.RejectionMessages;
import org.communitypartners.assessment.intake.row.RowFault;
import org.communitypartners.assessment.intake.row.RowText;
import org.communitypartners.assessment.intake.value.DecimalMark;
import org.communitypartners.assessment.intake.value.NumberReader;
import org.jspecify.annotations.Nullable;

/** Reads one side file with the same care as an activity file; a row that cannot be read is a disposition. */
public final class SideFile {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private final SideColumns columns;
    private final DateOrder dateOrder;
    private final InputProblems problems;
    private final List<CsvRecord> records = new ArrayList<>();
    private SideHeader header = SideHeader.NONE;

    /** What is made of a row. */
    public interface RowUse {
        void take(SideRow row) throws RowFault;
    }

    /**
     * A side file.
     *
     * @param columns its name and columns
     * @param dateOrder the order of numeric dates without evidence
     * @param problems where rows go that cannot be read, and what else is wrong
     */
    public SideFile(SideColumns columns, DateOrder dateOrder, InputProblems problems) {
        this.columns = columns;
        this.dateOrder = dateOrder;
        this.problems = problems;
    }

    /** Reads the file and uses its rows one by one. */
    public void read(FileContent content, FileProfile examination, RowUse use) throws IOException {
        if (!examination.trouble().isEmpty()) {
            unreadable(Reason.UNREADABLE_FILE, "", examination.trouble() + ".");
            return;
        }
        Optional<Dialect> dialect = Optional.empty();
        for (Dialect candidate : dialects(examination)) {
            if (dialect.isEmpty() && readRows(content, examination, candidate)) {
                dialect = Optional.of(candidate);
            }
        }
        if (dialect.isEmpty()) {
            unreadable(Reason.MISSING_COLUMN, columns.names().get(0), columns.whatIsMissing());
            return;
        }
        SideReaders readers = readers(dialect.get());
        for (CsvRecord record : records) {
            use(record, new SideRow(record, header, readers), use);
        }
    }

    /** Reports a row that cannot be used as it stands. */
    void dispose(SideRow row, Reason reason, String column, String value, String because) {
        String shown = RowText.value(value);
        problems.dispose(new Disposition(
                columns.file(),
                row.line(),
                reason,
                column,
                shown,
                RejectionMessages.of(reason, column, shown, because),
                row.shown()));
    }

    /** Reports a cell that cannot be used, in a row of which the rest is. */
    void disposeCell(SideRow row, RowFault fault) {
        String because =
                fault.reason() == Reason.UNKNOWN_VALUE ? "Correct it; the rest of the row is used." : fault.because();
        dispose(row, fault.reason(), fault.column(), fault.value(), because);
    }

    /** Reports that a later row says the same thing anew, which counts. */
    void supersede(SideRow earlier, SideRow later) {
        dispose(earlier, Reason.SUPERSEDED, "", "", "line " + later.line());
    }

    private void use(CsvRecord record, SideRow row, RowUse use) {
        if (row.isBlank() && record.fault() == Fault.NONE) {
            return;
        }
        try {
            if (record.fault() != Fault.NONE) {
                throw RowFault.of(record.fault());
            }
            row.checkWidth();
            use.take(row);
        } catch (RowFault fault) {
            String because = fault.reason() == Reason.UNKNOWN_VALUE ? "Correct it." : fault.because();
            dispose(row, fault.reason(), fault.column(), fault.value(), because);
        }
    }

    private void unreadable(Reason reason, String column, String finding) {
        String message = "The file " + columns.file() + " " + finding;
        problems.dispose(new Disposition(columns.file(), 1, reason, column, "", message, ""));
    }

    private static List<Dialect> dialects(FileProfile examination) {
        List<String> lines = examination.firstLines();
        Optional<Dialect> named = lines.isEmpty() ? Optional.empty() : Dialect.namedBy(lines.get(0));
        if (named.isPresent()) {
            return List.of(named.get());
        }
        List<Dialect> all = new ArrayList<>();
        for (char delimiter : DELIMITERS) {
            all.add(Dialect.of(delimiter));
        }
        return all;
    }

    /** Whether a header was found, and then the rows below it. */
    private boolean readRows(FileContent content, FileProfile examination, Dialect dialect) throws IOException {
        boolean found = false;
        try (RecordReader reader = new RecordReader(content, examination, dialect)) {
            for (CsvRecord record = reader.read(); record != null; record = reader.read()) {
                if (found) {
                    records.add(record);
                    continue;
                }
                Optional<SideHeader> here = SideHeader.of(record.cells(), columns);
                if (here.isPresent()) {
                    found = true;
                    header = here.get();
                    reader.expect(header.width(), cells -> false);
                    header.unread().forEach(this::noteUnread);
                }
            }
        }
        return found;
    }

    private void noteUnread(String heading) {
        problems.note(new QualityNote(
                Kind.SETTINGS,
                columns.file(),
                0,
                heading,
                "The column \"" + heading + "\" of " + columns.file() + " is not read. Its columns are "
                        + String.join(", ", columns.names()) + "."));
    }

    private SideReaders readers(Dialect dialect) {
        DateReader dates = new DateReader();
        return new SideReaders(new NumberReader(decimalMark(dialect)), dates, form(dates));
    }

    /** As in activity files: a comma when nothing in a file of semicolons speaks for the point. */
    private char decimalMark(Dialect dialect) {
        return dialect.delimiter().equals(";") && cells(SideColumns::isNumber).noneMatch(DecimalMark::provesPoint)
                ? ','
                : '.';
    }

    /** By the orders that the file's own dates prove; where they prove both, dates that could be either have no day. */
    private DateForm form(DateReader dates) {
        return new DateForm(order(dates, false, dateOrder), order(dates, true, DateOrder.DMY), false, null);
    }

    private @Nullable DateOrder order(DateReader dates, boolean dotted, DateOrder usual) {
        Set<DateOrder> evidence = EnumSet.noneOf(DateOrder.class);
        cells(SideColumns::isDate)
                .map(dates::read)
                .filter(date -> date.dotted() == dotted)
                .forEach(date -> date.evidence().ifPresent(evidence::add));
        return evidence.size() > 1 ? null : evidence.stream().findFirst().orElse(usual);
    }

    private Stream<String> cells(Predicate<String> wanted) {
        return records.stream().flatMap(record -> header.cellOf().keySet().stream()
                .filter(wanted)
                .map(column -> header.cell(record.cells(), column)));
    }
}
