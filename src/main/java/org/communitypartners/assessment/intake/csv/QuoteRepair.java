package org.communitypartners.assessment.intake.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a line whose quotes are broken as a row of a known width, if it can be one: of all ways to tell quotes that
 * surround a cell from quotes that are text, the one that leaves the fewest quotes odd.
 *
 * <p>A cell is either all that stands between two delimiters, or runs from a quote after a delimiter to a quote before
 * a later one. So the readings are paths through the line's delimiters, and the best is found as a shortest path.
 */
final class QuoteRepair {
    /** Beyond this many places in the search a line is left as it is: no person would untangle it. */
    private static final int MOST_PLACES = 1 << 18;

    private static final int MOST_ENDS = 16;
    private static final int UNREACHED = Integer.MAX_VALUE;

    private final Dialect dialect;
    private final CellSplitter splitter;

    QuoteRepair(Dialect dialect, CellSplitter splitter) {
        this.dialect = dialect;
        this.splitter = splitter;
    }

    /**
     * The cells of a line, if they can be exactly {@code width}.
     *
     * @param lonely whether a quote that starts a cell may be text though no other quote is in that cell; otherwise it
     *     is an open quote, and the line has no such reading
     */
    Optional<String[]> cells(String line, int width, boolean lonely) {
        List<Integer> starts = starts(line);
        int places = starts.size();
        if (width > places || (long) places * (width + 1) > MOST_PLACES) {
            return Optional.empty();
        }
        Search search = new Search(line, starts, lonely);
        return search.best(width).map(spans -> cells(line, spans));
    }

    private List<Integer> starts(String line) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        while (at >= 0) {
            starts.add(at);
            int next = line.indexOf(dialect.delimiter(), at);
            at = next < 0 ? -1 : next + dialect.delimiter().length();
        }
        return starts;
    }

    private String[] cells(String line, List<Span> spans) {
        return spans.stream()
                .map(span -> span.quoted
                        ? splitter.unescaped(line.substring(span.from + 1, span.to - 1))
                        : line.substring(span.from, span.to))
                .toArray(String[]::new);
    }

    private record Span(int from, int to, boolean quoted) {}

    private final class Search {
        private final String line;
        private final List<Integer> starts;
        private final boolean lonely;
        /** By start and cells so far: the odd quotes on the best path there, and the last cell of that path. */
        private int[][] odd = {};

        private Span[][] cell = {};
        private int[][] cameFrom = {};

        Search(String line, List<Integer> starts, boolean lonely) {
            this.line = line;
            this.starts = starts;
            this.lonely = lonely;
        }

        Optional<List<Span>> best(int width) {
            int end = starts.size();
            odd = new int[end + 1][width + 1];
            cell = new Span[end + 1][width + 1];
            cameFrom = new int[end + 1][width + 1];
            for (int[] row : odd) {
                Arrays.fill(row, UNREACHED);
            }
            odd[0][0] = 0;
            for (int start = 0; start < end; start++) {
                step(start, start + 1, false, width);
                if (isQuote(starts.get(start))) {
                    int ends = 0;
                    for (int next = start + 1; next <= end && ends < MOST_ENDS; next++) {
                        int to = cellEnd(next);
                        if (to - starts.get(start) > 1 && isQuote(to - 1)) {
                            step(start, next, true, width);
                            ends++;
                        }
                    }
                }
            }
            return odd[end][width] == UNREACHED ? Optional.empty() : Optional.of(path(end, width));
        }

        private void step(int start, int next, boolean quoted, int width) {
            Span span = new Span(starts.get(start), cellEnd(next), quoted);
            int cost = cost(span);
            if (cost == UNREACHED) {
                return;
            }
            for (int count = 0; count < width; count++) {
                if (odd[start][count] != UNREACHED && odd[start][count] + cost < odd[next][count + 1]) {
                    odd[next][count + 1] = odd[start][count] + cost;
                    cell[next][count + 1] = span;
                    cameFrom[next][count + 1] = start;
                }
            }
        }

        /** How many quotes a cell leaves odd; a quote at its start that is text weighs two. */
        private int cost(Span span) {
            int from = span.quoted ? span.from + 1 : span.from;
            int to = span.quoted ? span.to - 1 : span.to;
            int quotes = 0;
            int at = from;
            while (at < to) {
                boolean escaped = span.quoted && line.charAt(at) == dialect.escape() && at + 1 < to && isQuote(at + 1);
                quotes += !escaped && isQuote(at) ? 1 : 0;
                at += escaped ? 2 : 1;
            }
            if (span.quoted || !isQuote(span.from) || span.from == span.to) {
                return quotes;
            }
            boolean closed = splitter.firstClosing(line, span.from + 1) < span.to;
            return closed || lonely ? quotes + 1 : UNREACHED;
        }

        private int cellEnd(int next) {
            return next == starts.size()
                    ? line.length()
                    : starts.get(next) - dialect.delimiter().length();
        }

        private boolean isQuote(int at) {
            return at < line.length() && line.charAt(at) == dialect.quote();
        }

        private List<Span> path(int end, int width) {
            Span[] spans = new Span[width];
            int at = end;
            for (int count = width; count > 0; count--) {
                spans[count - 1] = cell[at][count];
                at = cameFrom[at][count];
            }
            return List.of(spans);
        }
    }
}
