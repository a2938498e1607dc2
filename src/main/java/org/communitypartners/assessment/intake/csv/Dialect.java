package org.communitypartners.assessment.intake.csv;

import java.util.Optional;

/**
 * How the cells of a file are set apart: what stands between two cells, what may stand around one, and how that sign is
 * written inside it.
 *
 * @param delimiter one or more characters between two cells
 * @param quote the character around a cell, or {@link #NONE}
 * @param escape the character before a quote inside a quoted cell; the quote itself when quotes are doubled (RFC 4180)
 */
public record Dialect(String delimiter, char quote, char escape) {
    /** Stands for "no such character". */
    public static final char NONE = '\0';

    /** Checks that the parts can be told apart. */
    public Dialect {
        if (delimiter.isEmpty() || (quote != NONE && delimiter.indexOf(quote) >= 0)) {
            throw new IllegalArgumentException(
                    "A delimiter is at least one character and holds no quote, but it is \"" + delimiter + '"');
        }
    }

    /** The dialect of RFC 4180 with the given delimiter: double quotes, doubled inside a quoted cell. */
    public static Dialect of(char delimiter) {
        return new Dialect(String.valueOf(delimiter), '"', '"');
    }

    /**
     * The dialect that Excel's first line {@code sep=;} names, if the line is one. Any single character but a quote may
     * follow {@code sep=}; Excel reads the case of the word alike.
     */
    public static Optional<Dialect> namedBy(String firstLine) {
        boolean named =
                firstLine.regionMatches(true, 0, "sep=", 0, 4) && firstLine.length() == 5 && firstLine.charAt(4) != '"';
        return named ? Optional.of(of(firstLine.charAt(4))) : Optional.empty();
    }

    /** The cells of one physical line taken by itself; a quote left open runs to the end of the line. */
    public String[] split(String line) {
        return new CellSplitter(this).natural(line);
    }

    /**
     * The cells of a record's text as a {@link RecordReader} gives them that expects rows of {@code width} cells: odd
     * quotes are read the way that makes the record a row.
     */
    public String[] split(String record, int width) {
        CellSplitter splitter = new CellSplitter(this);
        QuoteScanner scanner = new QuoteScanner(this);
        int found = scanner.scan(record, false);
        if (found == 0) {
            return splitter.natural(record);
        }
        RowJudge judge = new RowJudge(splitter, scanner, new QuoteRepair(this, splitter));
        judge.expect(width, cells -> false);
        return (found & QuoteScanner.OPEN) == 0
                ? judge.cells(record, found)
                : judge.cellsInOneLine(record).orElseGet(() -> splitter.natural(record));
    }

    boolean doublesQuotes() {
        return escape == quote;
    }

    /** Whether OpenCSV's RFC 4180 parser knows this dialect. */
    boolean isRfc4180() {
        return delimiter.length() == 1 && quote != NONE && doublesQuotes();
    }
}
