package org.communitypartners.assessment.intake.header;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.csv.CsvRecord;
import org.communitypartners.assessment.intake.csv.Dialect;
import org.communitypartners.assessment.intake.csv.RecordReader;
import org.communitypartners.assessment.intake.folder.ActivityFile;
import org.communitypartners.assessment.intake.value.DecimalMark;

/** Finds how an activity file is to be read: its delimiter, its header and its decimal mark. */
public final class FormFinder {
    /** More lines than these are no header. */
    private static final int MOST_HEADER_LINES = 4;

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    /** How many rows are looked at where their cells decide what a heading means. */
    private static final int ROWS_LOOKED_AT = 1000;

    private final HeaderReader headers;
    private final SourceSettings settings;
    private final RequiredColumns required;

    /** A finder for the files of one source, whose settings are not argued with. */
    public FormFinder(HeaderReader headers, SourceSettings settings) {
        this.headers = headers;
        this.settings = settings;
        this.required = RequiredColumns.of(settings);
    }

    private record Candidate(Dialect dialect, long line, long lastLine, Header header, boolean usable) {

        boolean betterThan(Candidate other) {
            if (usable != other.usable) {
                return usable;
            }
            if (usable && line != other.line) {
                return line < other.line;
            }
            return header.recognised() > other.header.recognised();
        }
    }

    /** How a file is to be read. */
    public FileForm find(ActivityFile file) throws IOException {
        String trouble = file.examination().trouble();
        if (!trouble.isEmpty()) {
            return new FileForm.Unusable(Reason.UNREADABLE_FILE, "", "The file " + file.name() + " " + trouble + ".");
        }
        Optional<Candidate> best = Optional.empty();
        for (Dialect dialect : dialects(file)) {
            long deepest = best.filter(candidate -> candidate.usable())
                    .map(Candidate::line)
                    .orElse(Long.MAX_VALUE);
            Optional<Candidate> found = header(file, dialect, deepest);
            if (found.isPresent() && (best.isEmpty() || found.get().betterThan(best.get()))) {
                best = found;
            }
        }
        if (best.isEmpty()) {
            return new FileForm.Unusable(
                    Reason.UNREADABLE_FILE,
                    "",
                    "The file " + file.name() + " has no header: no line names a date and a partner column. Put a line"
                            + " of column names above the rows.");
        }
        return judge(file, best.get());
    }

    private FileForm judge(ActivityFile file, Candidate found) throws IOException {
        boolean countsNobody = found.header().countsNobody();
        boolean cellsDecide = !found.usable() || countsNobody || found.header().isContested();
        List<String[]> rows = cellsDecide ? rows(file, found) : List.of();
        Header header =
                rows.isEmpty() ? found.header() : headers.read(found.header().written(), rows);
        Optional<Column> missing = required.missingIn(header);
        if (missing.isPresent()) {
            return missing(file, header, missing.get(), rows);
        }
        if (header.ambiguous().isPresent()) {
            return ambiguous(file, header, header.ambiguous().get());
        }
        List<String> nearest = countsNobody
                ? NearestHeadings.of(Column.ATTENDANCE, header, headers.names(), headers.fit(rows))
                : List.of();
        return new FileForm.Usable(
                found.dialect(), found.line(), found.lastLine(), header, nearest, decimalMark(file, found));
    }

    private FileForm missing(ActivityFile file, Header header, Column missing, List<String[]> rows) {
        List<String> nearest = NearestHeadings.of(missing, header, headers.names(), headers.fit(rows));
        String advice = nearest.isEmpty()
                ? " Rename the heading, or say in columns.csv what it is called."
                : " Nearest " + (nearest.size() == 1 ? "is \"" : "are \"") + String.join("\" and \"", nearest)
                        + "\". If it is \"" + nearest.get(0) + "\", add to " + line(missing, nearest.get(0));
        return new FileForm.Unusable(
                Reason.MISSING_COLUMN,
                missing.id(),
                "The file " + file.name() + " has no column for " + missing.id() + ". Its headings are "
                        + String.join(", ", header.headings()) + "." + advice);
    }

    private static FileForm ambiguous(ActivityFile file, Header header, Column column) {
        List<String> rivals = header.rivals(column);
        String message = rivals.size() == 1
                ? "The file " + file.name() + " has the heading \"" + rivals.get(0)
                        + "\" twice, and nobody can tell which of the two is meant. Rename or remove one."
                : "The file " + file.name() + " has several headings that may be " + column.id() + ": "
                        + String.join(", ", rivals) + ". Nothing in the file says which one is meant. If it is \""
                        + rivals.get(0) + "\", add to " + line(column, rivals.get(0));
        return new FileForm.Unusable(Reason.AMBIGUOUS_COLUMN, column.id(), message);
    }

    /** The line that says which column a heading is, after the name of its file. */
    private static String line(Column column, String heading) {
        return DecisionKind.COLUMN_CHOICE.overrule(column.id(), heading);
    }

    /** The first rows below a header. */
    private List<String[]> rows(ActivityFile file, Candidate found) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (RecordReader reader = new RecordReader(file.content(), file.examination(), found.dialect())) {
            for (CsvRecord record = reader.read();
                    record != null && rows.size() < ROWS_LOOKED_AT;
                    record = reader.read()) {
                if (record.line() == found.lastLine()) {
                    reader.expect(found.header().width(), cells -> false);
                } else if (record.line() > found.lastLine()) {
                    rows.add(record.cells());
                }
            }
        }
        return rows;
    }

    private List<Dialect> dialects(ActivityFile file) {
        if (file.content().isTyped()) {
            return List.of(Dialect.of(','));
        }
        Character settled = settings.delimiter();
        if (settled != null) {
            return List.of(Dialect.of(settled));
        }
        List<String> lines = file.examination().firstLines();
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

    private Optional<Candidate> header(ActivityFile file, Dialect dialect, long deepest) {
        Optional<Candidate> partial = Optional.empty();
        List<CsvRecord> records = file.examination().firstRecords(dialect);
        for (int i = 0; i < records.size() && records.get(i).line() <= deepest; i++) {
            Optional<Candidate> found = header(dialect, records.subList(i, records.size()));
            if (found.isPresent() && found.get().usable()) {
                return found;
            }
            if (found.isPresent()
                    && found.get().header().recognised() > 1
                    && (partial.isEmpty() || found.get().betterThan(partial.get()))) {
                partial = found;
            }
        }
        return partial;
    }

    /** The header that begins with the first of some records, if it names two columns at least. */
    private Optional<Candidate> header(Dialect dialect, List<CsvRecord> records) {
        String[] first = records.get(0).cells();
        int known = headers.recognisedIn(first);
        if (known < 2
                && (records.size() < 2
                        || known + headers.recognisedIn(records.get(1).cells()) < 2)) {
            return Optional.empty();
        }
        Headings headings = Headings.of(first);
        int lines = 1;
        Header header = headers.read(headings);
        while (lines < Math.min(MOST_HEADER_LINES, records.size())) {
            Optional<Headings> more =
                    headers.lines().with(headings, records.get(lines).cells());
            if (more.isEmpty()) {
                break;
            }
            headings = more.get();
            lines++;
        }
        if (lines > 1) {
            Header joined = headers.read(headings);
            boolean helps = required.areIn(header)
                    || header(dialect, records.subList(1, records.size()))
                            .filter(below -> joined.saysNoMoreThan(below.header()))
                            .isEmpty();
            header = helps ? joined : header;
            lines = helps ? lines : 1;
        }
        long last = records.get(lines - 1).line();
        return Optional.of(new Candidate(dialect, records.get(0).line(), last, header, required.areIn(header)));
    }

    /** A comma when the source says so, or when nothing in a file of semicolons speaks for the point. */
    private char decimalMark(ActivityFile file, Candidate found) throws IOException {
        if (file.content().isTyped()) {
            return '.';
        }
        Character settled = settings.decimalMark();
        if (settled != null) {
            return settled;
        }
        if (!found.dialect().delimiter().equals(";")) {
            return '.';
        }
        try (RecordReader reader = new RecordReader(file.content(), file.examination(), found.dialect())) {
            for (CsvRecord record = reader.read(); record != null; record = reader.read()) {
                if (record.line() == found.lastLine()) {
                    reader.expect(found.header().width(), cells -> false);
                } else if (record.line() > found.lastLine() && provesPoint(record.cells(), found.header())) {
                    return '.';
                }
            }
        }
        return ',';
    }

    private static boolean provesPoint(String[] cells, Header header) {
        for (Column column : Column.values()) {
            if (column.isNumber() && DecimalMark.provesPoint(header.value(cells, column))) {
                return true;
            }
        }
        return false;
    }
}
