package org.communitypartners.assessment.intake.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file that come next, and how a quoted cell ends in them that the current line leaves open.
 *
 * <p>Once a quote is open, what the following lines make of it does not depend on the line that opened it. So an answer
 * holds for every line up to the place where it was found, and each line is looked at once: reading stays linear
 * however many quotes are broken.
 */
final class Lookahead {
    /** How the open cell ends. */
    enum Ending {
        /** By a quote, on the line {@code until}. */
        CLOSED,
        /** Not before the line {@code until}, which is a row by itself. */
        ROW_INSIDE,
        /** Not before the end of the file, or the farthest line that was looked at. */
        NEVER
    }

    /**
     * An ending, the line where it was found, and what was met on the way there: delimiters outside quotes, and lines
     * with quotes that are neither doubled nor closing.
     */
    record Found(Ending ending, long until, long delimiters, long brokenLines) {
        private static final Found NOTHING = new Found(Ending.NEVER, 0, 0, 0);

        /** How many cells begin after the line {@code opening}, up to the end. */
        long cellsAfter(Line opening) {
            return delimiters - opening.delimitersBefore;
        }

        boolean isBrokenAfter(Line opening) {
            return brokenLines > opening.brokenBefore;
        }
    }

    /** A quoted cell longer than this is a quote that somebody forgot. */
    private static final long LONGEST_CELL = 1L << 26;
    /** Above the header a cell may span few lines only: the title lines there are text, with quotes as they come. */
    private static final int LONGEST_HEADER_CELL = 100;

    private static final int FARTHEST_RESUMPTION = 1000;

    private final LineSource source;
    private final QuoteScanner scanner;
    private final RowJudge judge;
    private final Deque<Line> lines = new ArrayDeque<>();
    private Found last = Found.NOTHING;

    Lookahead(LineSource source, QuoteScanner scanner, RowJudge judge) {
        this.source = source;
        this.scanner = scanner;
        this.judge = judge;
    }

    @Nullable
    Line next() throws IOException {
        Line line = lines.poll();
        return line != null ? line : source.next();
    }

    /** The line after {@code line}, which is known to exist. */
    Line after(Line line) throws IOException {
        Line next = next();
        if (next == null) {
            throw new IOException("The file ends after line " + line.number + ", where it went on a moment ago");
        }
        return next;
    }

    /** Forgets what was found about lines when what a row looks like changes. */
    void forget() {
        last = Found.NOTHING;
        lines.forEach(line -> line.standing = Line.Standing.UNKNOWN);
    }

    /** How the cell that is open at the end of {@code opening} ends. */
    Found ending(Line opening) throws IOException {
        if (opening.number >= last.until) {
            last = look(opening);
        }
        return last;
    }

    /**
     * The line on which reading goes on after a quote that is never closed: the next that is as wide as the header.
     * When there is none near, the very next line, so that a file of short rows is not lost to one quote. Null at the
     * end.
     */
    @Nullable
    Line resumption() throws IOException {
        Iterator<Line> known = lines.iterator();
        for (int i = 0; i < FARTHEST_RESUMPTION; i++) {
            Line line = known.hasNext() ? known.next() : pull();
            if (line == null) {
                break;
            }
            if (judge.standing(line) != Line.Standing.NO_ROW) {
                return line;
            }
        }
        return lines.peek();
    }

    private @Nullable Line pull() throws IOException {
        Line line = source.next();
        if (line != null) {
            lines.add(line);
        }
        return line;
    }

    /** Whether any line up to {@code until} has, by itself, as many cells as the header. */
    boolean anyAsWide(long until) {
        for (Line line : lines) {
            if (line.number > until) {
                return false;
            }
            if (judge.standing(line) != Line.Standing.NO_ROW) {
                return true;
            }
        }
        return false;
    }

    private Found look(Line opening) throws IOException {
        long length = 0;
        long delimiters = 0;
        long broken = 0;
        Iterator<Line> known = lines.iterator();
        opening.delimitersBefore = 0;
        opening.brokenBefore = 0;
        long farthest = opening.number;
        while (length <= LONGEST_CELL && (judge.knowsWidth() || farthest - opening.number < LONGEST_HEADER_CELL)) {
            Line line = known.hasNext() ? known.next() : pull();
            if (line == null) {
                return new Found(Ending.NEVER, Long.MAX_VALUE, delimiters, broken);
            }
            farthest = line.number;
            length += line.text.length() + 1L;
            int found = scanner.scan(line.text, true);
            broken += (found & QuoteScanner.BROKEN) != 0 ? 1 : 0;
            delimiters += scanner.delimiters(line.text, true);
            line.delimitersBefore = delimiters;
            line.brokenBefore = broken;
            if (judge.knowsWidth() && isRowInside(line, found)) {
                return new Found(Ending.ROW_INSIDE, farthest, delimiters, broken);
            }
            if ((found & QuoteScanner.OPEN) == 0) {
                return new Found(Ending.CLOSED, farthest, delimiters, broken);
            }
        }
        return new Found(Ending.NEVER, farthest, delimiters, broken);
    }

    /**
     * Whether a line inside an open cell is a row by itself. A line that closes the cell as it should, and is a row
     * only if that closing quote is taken for text, is none: it is the tail of a cell of several lines.
     */
    private boolean isRowInside(Line line, int found) {
        if (judge.standing(line) != Line.Standing.ROW) {
            return false;
        }
        boolean closesWell = (found & QuoteScanner.CLOSED) != 0 && (found & QuoteScanner.BROKEN) == 0;
        boolean oddByItself = (scanner.scan(line.text, false) & (QuoteScanner.STRAY | QuoteScanner.BROKEN)) != 0;
        return !(closesWell && oddByItself);
    }
}
