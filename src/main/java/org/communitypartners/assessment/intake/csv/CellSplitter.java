package org.communitypartners.assessment.intake.csv;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes cells of a record's text. Well-formed RFC 4180 records with quotes inside quoted cells go through OpenCSV. It
 * is not given the others: records whose quotes only stand around cells need no parser, text after a closing quote
 * makes it glue cells together, its parser for backslashes drops those that are text, and it looks for the next quote
 * once a cell, which very long lines cannot afford.
 */
final class CellSplitter {
    private static final int LONGEST_FOR_OPENCSV = 1 << 16;

    private final Dialect dialect;
    private final String delimiter;
    private final String quoteInside;
    private final QuoteScanner quotes;
    private final QuoteScanner paddedQuotes;
    private @Nullable ICSVParser opencsv;
    private int cellsExpected = 16;

    CellSplitter(Dialect dialect) {
        this.dialect = dialect;
        this.delimiter = dialect.delimiter();
        this.quoteInside = String.valueOf(dialect.escape()) + dialect.quote();
        this.quotes = new QuoteScanner(dialect);
        this.paddedQuotes = new QuoteScanner(dialect, true);
    }

    /** The cells of a record of which {@link QuoteScanner#scan} found nothing to say. */
    String[] wellFormed(String record) {
        if (record.indexOf(dialect.quote()) < 0 || dialect.quote() == Dialect.NONE) {
            return byDelimiters(record);
        }
        if (!dialect.isRfc4180() || !record.contains(quoteInside) || record.length() > LONGEST_FOR_OPENCSV) {
            return natural(record);
        }
        try {
            return opencsv().parseLine(record);
        } catch (IOException e) {
            throw new UncheckedIOException("OpenCSV reads from memory and cannot fail", e);
        }
    }

    private ICSVParser opencsv() {
        ICSVParser parser = opencsv;
        if (parser == null) {
            parser = new RFC4180ParserBuilder()
                    .withSeparator(delimiter.charAt(0))
                    .withQuoteChar(dialect.quote())
                    .build();
            opencsv = parser;
        }
        return parser;
    }

    /** Cells as the dialect has them; quotes that are broken are text, one that is left open runs to the end. */
    String[] natural(String record) {
        return split(record, quotes, false);
    }

    /** As {@link #natural}, but with blanks allowed around a quoted cell, as people type them. */
    String[] padded(String record) {
        return split(record, paddedQuotes, true);
    }

    /** What stands between delimiters, whatever the quotes. */
    String[] byDelimiters(String record) {
        List<String> cells = new ArrayList<>(cellsExpected);
        int start = 0;
        int end = nextDelimiter(record, 0);
        while (end >= 0) {
            cells.add(record.substring(start, end));
            start = end + delimiter.length();
            end = nextDelimiter(record, start);
        }
        cells.add(record.substring(start));
        return array(cells);
    }

    /** What stands between delimiters; a cell that is quoted as a whole loses those two quotes, all others are text. */
    String[] delimitersFirst(String record) {
        String[] cells = byDelimiters(record);
        for (int i = 0; i < cells.length; i++) {
            String bare = cells[i].strip();
            if (bare.length() > 1 && isQuote(bare, 0) && isQuote(bare, bare.length() - 1)) {
                cells[i] = unescaped(bare.substring(1, bare.length() - 1));
            }
        }
        return cells;
    }

    /**
     * Whether every quote at the start of a cell has its fellow at the end of the same cell, whatever is in between.
     */
    boolean everyQuoteEndsItsCell(String record) {
        for (String cell : byDelimiters(record)) {
            String bare = cell.strip();
            if (isQuote(bare, 0) && (bare.length() == 1 || !isQuote(bare, bare.length() - 1))) {
                return false;
            }
        }
        return true;
    }

    /** As spreadsheets read: the first quote that is not doubled closes a cell, and what follows is joined to it. */
    String[] closingAtFirst(String record) {
        List<String> cells = new ArrayList<>(cellsExpected);
        int start = 0;
        while (start >= 0) {
            int close = isQuote(record, start) ? firstClosing(record, start + 1) : start;
            String quoted =
                    close > start ? unescaped(record.substring(start + 1, Math.min(close, record.length()))) : "";
            int rest = close > start ? Math.min(close + 1, record.length()) : start;
            int next = nextDelimiter(record, rest);
            cells.add(quoted + (next < 0 ? record.substring(rest) : record.substring(rest, next)));
            start = next < 0 ? -1 : next + delimiter.length();
        }
        return array(cells);
    }

    /** Whether a quote is open at the end of a record that is read as {@link #closingAtFirst} reads it. */
    boolean opensAtFirst(String record) {
        int start = 0;
        while (start >= 0) {
            int rest = isQuote(record, start) ? firstClosing(record, start + 1) : start;
            if (rest >= record.length()) {
                return rest > start;
            }
            int next = nextDelimiter(record, rest);
            start = next < 0 ? -1 : next + delimiter.length();
        }
        return false;
    }

    /** The place of the first quote that is not doubled, or the record's length. */
    int firstClosing(String record, int from) {
        int at = from;
        while (at < record.length()) {
            boolean escapes = record.charAt(at) == dialect.escape()
                    && at + 1 < record.length()
                    && (!dialect.doublesQuotes() || isQuote(record, at + 1));
            if (!escapes && isQuote(record, at)) {
                return at;
            }
            at += escapes ? 2 : 1;
        }
        return record.length();
    }

    /** One character is found faster than a text of one character. */
    private int nextDelimiter(String record, int from) {
        return delimiter.length() == 1 ? record.indexOf(delimiter.charAt(0), from) : record.indexOf(delimiter, from);
    }

    private String[] split(String record, QuoteScanner scanner, boolean padded) {
        List<String> cells = new ArrayList<>(cellsExpected);
        int start = 0;
        while (true) {
            int open = padded ? QuoteScanner.afterBlanks(record, start) : start;
            int end;
            if (isQuote(record, open)) {
                end = Math.abs(scanner.closing(record, open + 1));
                cells.add(unescaped(record.substring(open + 1, Math.min(end - 1, record.length()))));
                end = padded ? QuoteScanner.afterBlanks(record, end) : end;
            } else {
                int next = nextDelimiter(record, start);
                end = next < 0 ? record.length() : next;
                cells.add(record.substring(start, end));
            }
            if (end >= record.length()) {
                return array(cells);
            }
            start = end + delimiter.length();
        }
    }

    private boolean isQuote(String text, int at) {
        return at < text.length() && text.charAt(at) == dialect.quote() && dialect.quote() != Dialect.NONE;
    }

    String unescaped(String quoted) {
        if (quoted.indexOf(dialect.escape()) < 0 || dialect.escape() == Dialect.NONE) {
            return quoted;
        }
        StringBuilder text = new StringBuilder(quoted.length());
        for (int i = 0; i < quoted.length(); i++) {
            boolean escapes = quoted.charAt(i) == dialect.escape()
                    && i + 1 < quoted.length()
                    && (quoted.charAt(i + 1) == dialect.quote() || quoted.charAt(i + 1) == dialect.escape());
            i += escapes ? 1 : 0;
            text.append(quoted.charAt(i));
        }
        return text.toString();
    }

    private String[] array(List<String> cells) {
        cellsExpected = cells.size();
        return cells.toArray(new String[0]);
    }
}
