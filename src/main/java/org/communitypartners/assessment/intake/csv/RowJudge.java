package org.communitypartners.assessment.intake.csv;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Knows what a row of the table looks like, and reads a line with odd quotes the way that makes it one. */
final class RowJudge {
    private static final int UNKNOWN = -1;

    private final CellSplitter splitter;
    private final QuoteScanner scanner;
    private final QuoteRepair repair;
    private int width = UNKNOWN;
    private Predicate<String[]> row = cells -> false;

    RowJudge(CellSplitter splitter, QuoteScanner scanner, QuoteRepair repair) {
        this.repair = repair;
        this.splitter = splitter;
        this.scanner = scanner;
    }

    void expect(int cells, Predicate<String[]> isRow) {
        width = cells;
        row = isRow;
    }

    boolean knowsWidth() {
        return width != UNKNOWN;
    }

    boolean isWidth(long cells) {
        return cells == width;
    }

    /**
     * The cells of a line whose quotes are closed but not as they should be; {@code found} is what the scanner said.
     */
    String[] cells(String line, int found) {
        String[] natural = splitter.natural(line);
        if (!knowsWidth()) {
            return natural;
        }
        Optional<String[]> plain = (found & QuoteScanner.BROKEN) == 0
                ? firstAsWide(splitter.padded(line), natural, splitter.delimitersFirst(line))
                : firstAsWide(splitter.delimitersFirst(line));
        return plain.or(() -> repair.cells(line, width, false))
                .or(() -> firstAsWide(splitter.padded(line)))
                .or(() -> isOpenQuote(line, natural) ? Optional.empty() : firstAsWide(splitter.closingAtFirst(line)))
                .orElse(natural);
    }

    private Optional<String[]> firstAsWide(String[]... readings) {
        return Arrays.stream(readings).filter(cells -> cells.length == width).findFirst();
    }

    /**
     * The cells of a line that leaves a quote open, if the line is a row as it stands: by closing each cell at its
     * first quote, as in {@code "Oak" Hall,}, or because every quote that opens a cell also ends it and the slip is in
     * between, as in {@code "8"" pots"",}. Empty when a quote is open indeed.
     */
    Optional<String[]> cellsInOneLine(String line) {
        String[] alone = splitter.delimitersFirst(line);
        boolean closed = !splitter.opensAtFirst(line);
        if (alone.length == width && (closed || splitter.everyQuoteEndsItsCell(line))) {
            return Optional.of(alone);
        }
        Optional<String[]> repaired = repair.cells(line, width, false);
        if (repaired.isPresent() || !closed) {
            return repaired;
        }
        return firstAsWide(splitter.closingAtFirst(line));
    }

    /**
     * Whether a line that did not come out as a row would be one but for a quote that opens a cell and is not closed
     * there, as in {@code 7,"Oak,"Tea, cake",}: the quote that follows it is another cell's.
     */
    boolean isOpenQuote(String line, String[] cells) {
        return knowsWidth()
                && cells.length != width
                && repair.cells(line, width, true).isPresent();
    }

    /** The cells of a line that is known to be a row, whatever its quotes; a quote left open is text if that helps. */
    String[] cellsAnyhow(String line) {
        return repair.cells(line, width, true).orElseGet(() -> cells(line, scanner.scan(line, false)));
    }

    /** Whether the line, taken by itself, is as wide as the header, and a row by its content. Asked once of a line. */
    Line.Standing standing(Line line) {
        if (line.standing == Line.Standing.UNKNOWN) {
            line.standing = judge(line.text);
        }
        return line.standing;
    }

    private Line.Standing judge(String text) {
        String[] plain = splitter.byDelimiters(text);
        if (plain.length < width) {
            return Line.Standing.NO_ROW;
        }
        String[][] readings = scanner.scan(text, false) == 0
                ? new String[][] {splitter.wellFormed(text)}
                : new String[][] {
                    splitter.natural(text),
                    splitter.delimitersFirst(text),
                    splitter.padded(text),
                    splitter.closingAtFirst(text)
                };
        Line.Standing best = Line.Standing.NO_ROW;
        for (String[] cells : readings) {
            if (cells.length == width) {
                if (row.test(cells)) {
                    return Line.Standing.ROW;
                }
                best = Line.Standing.AS_WIDE;
            }
        }
        return best;
    }
}
