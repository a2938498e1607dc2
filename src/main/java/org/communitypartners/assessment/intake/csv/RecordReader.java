package org.communitypartners.assessment.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one file, one after another, whatever they hold: bad records come with a {@link Fault}, and only
 * the disk can make reading fail.
 *
 * <p>Quotes are those of RFC 4180. One that is never closed spoils the record it starts in, and that record only: as
 * soon as {@link #expect} has told what a row looks like, reading goes on at the next line that by itself has as many
 * cells as the header. Before that, a line is a record, unless a quoted cell that starts in it is closed as it should
 * be within the next hundred lines.
 *
 * <p>Memory holds the current record and, after a quote that is left open, the lines up to where it could end; time is
 * linear in the size of the file. Not for use by several threads.
 */
public final class RecordReader implements AutoCloseable {
    private final DigestInputStream file;
    private final char quote;
    private final QuoteScanner scanner;
    private final CellSplitter splitter;
    private final RowJudge judge;
    private final Lookahead lines;
    private String fingerprint = "";

    /**
     * Opens a file.
     *
     * @throws IOException if the file cannot be opened
     */
    public RecordReader(FileContent file, FileProfile examination, Dialect dialect) throws IOException {
        this(file.open(), examination.encoding(), dialect);
    }

    RecordReader(InputStream bytes, Encoding encoding, Dialect dialect) {
        this(new DigestInputStream(bytes, FileProfile.sha256()), encoding, dialect);
    }

    private RecordReader(DigestInputStream bytes, Encoding encoding, Dialect dialect) {
        this(bytes, new PhysicalLines(encoding.asUtf8(bytes)), dialect);
    }

    private RecordReader(DigestInputStream bytes, LineSource source, Dialect dialect) {
        file = bytes;
        quote = dialect.quote();
        scanner = new QuoteScanner(dialect);
        splitter = new CellSplitter(dialect);
        judge = new RowJudge(splitter, scanner, new QuoteRepair(dialect, splitter));
        lines = new Lookahead(source, scanner, judge);
    }

    /** Reads lines that are in memory already. */
    static RecordReader of(List<String> lines, Dialect dialect) {
        Iterator<String> texts = lines.iterator();
        AtomicLong number = new AtomicLong();
        LineSource source =
                () -> texts.hasNext() ? new Line(number.incrementAndGet(), texts.next(), "\n", Fault.NONE) : null;
        InputStream nothing = InputStream.nullInputStream();
        return new RecordReader(new DigestInputStream(nothing, FileProfile.sha256()), source, dialect);
    }

    /**
     * Tells what a row looks like from here on: how many cells it has, and whether cells of that number are a row by
     * what they say. May be told again, after a header that repeats with other columns.
     */
    public void expect(int width, Predicate<String[]> row) {
        judge.expect(width, row);
        lines.forget();
    }

    /**
     * The next record, or null after the last.
     *
     * @throws IOException if the file cannot be read
     */
    public @Nullable CsvRecord read() throws IOException {
        Line line = lines.next();
        if (line == null) {
            fingerprint = fingerprint.isEmpty() ? FileProfile.hex(file.getMessageDigest()) : fingerprint;
            return null;
        }
        if (quote == Dialect.NONE || line.text.indexOf(quote) < 0) {
            return one(line, splitter.byDelimiters(line.text));
        }
        int found = scanner.scan(line.text, false);
        if (found == 0) {
            return one(line, splitter.wellFormed(line.text));
        }
        if ((found & QuoteScanner.OPEN) == 0) {
            String[] cells = judge.cells(line.text, found);
            return (found & QuoteScanner.BROKEN) != 0 && judge.isOpenQuote(line.text, cells)
                    ? new CsvRecord(line.number, cells, line.text, Fault.UNTERMINATED_QUOTE)
                    : one(line, cells);
        }
        return judge.knowsWidth() ? open(line, found) : openAboveHeader(line, found);
    }

    /**
     * The rows that a record stands for when nothing may be left out: itself, or each line that a broken quote spoils,
     * read as well as it can be; none for an empty line.
     */
    List<String[]> rowsOf(CsvRecord record) {
        if (record.fault() == Fault.UNTERMINATED_QUOTE) {
            return record.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(judge::cellsAnyhow)
                    .toList();
        }
        boolean emptyLine = record.cells().length == 1 && record.text().isBlank();
        return emptyLine ? List.of() : List.<String[]>of(record.cells());
    }

    /**
     * The SHA-256, in hexadecimal digits, of the bytes that were read; equals {@link FileProfile#fingerprint} unless
     * the file has changed since.
     *
     * @throws IllegalStateException before {@link #read} has returned null
     */
    public String fingerprint() {
        if (fingerprint.isEmpty()) {
            throw new IllegalStateException("The fingerprint is known when the last record has been read");
        }
        return fingerprint;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private CsvRecord openAboveHeader(Line line, int found) throws IOException {
        Lookahead.Found ahead = lines.ending(line);
        return isSound(line, found, ahead) ? joined(line, ahead.until()) : one(line, splitter.natural(line.text));
    }

    private CsvRecord open(Line line, int found) throws IOException {
        Lookahead.Found ahead = lines.ending(line);
        long width = 1L + scanner.delimiters(line.text, false) + ahead.cellsAfter(line);
        if (isSound(line, found, ahead) && (judge.isWidth(width) || !lines.anyAsWide(ahead.until()))) {
            return joined(line, ahead.until());
        }
        Optional<String[]> alone = judge.cellsInOneLine(line.text);
        if (alone.isPresent()) {
            return one(line, alone.get());
        }
        boolean closed = ahead.ending() == Lookahead.Ending.CLOSED;
        return closed && judge.isWidth(width) ? joined(line, ahead.until()) : spoilt(line);
    }

    /** Whether the cell that the line leaves open is closed as it should be, with no odd quote on the way. */
    private static boolean isSound(Line line, int found, Lookahead.Found ahead) {
        return ahead.ending() == Lookahead.Ending.CLOSED
                && (found & QuoteScanner.BROKEN) == 0
                && !ahead.isBrokenAfter(line);
    }

    private CsvRecord joined(Line first, long until) throws IOException {
        StringBuilder text = new StringBuilder(first.text);
        Fault fault = first.fault;
        Line line = first;
        while (line.number < until) {
            text.append(line.end);
            line = lines.after(line);
            text.append(line.text);
            fault = line.fault.compareTo(fault) > 0 ? line.fault : fault;
        }
        String record = text.toString();
        String[] cells = scanner.scan(record, false) == 0 ? splitter.wellFormed(record) : splitter.natural(record);
        return new CsvRecord(first.number, cells, record, fault);
    }

    private CsvRecord spoilt(Line first) throws IOException {
        StringBuilder text = new StringBuilder(first.text);
        Line line = first;
        Line resumption = lines.resumption();
        while (resumption != null && line.number < resumption.number - 1) {
            text.append(line.end);
            line = lines.after(line);
            text.append(line.text);
        }
        // What would have closed the quote of the last line was lost with the rest of the file.
        Fault fault = line == first && first.fault == Fault.CUT_SHORT ? Fault.CUT_SHORT : Fault.UNTERMINATED_QUOTE;
        return new CsvRecord(first.number, splitter.natural(first.text), text.toString(), fault);
    }

    private static CsvRecord one(Line line, String[] cells) {
        return new CsvRecord(line.number, cells, line.text, line.fault);
    }
}
