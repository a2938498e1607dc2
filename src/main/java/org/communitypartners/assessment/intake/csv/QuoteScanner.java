package org.communitypartners.assessment.intake.csv;

/**
 * Follows the quotes of a line without making cells of it: cheap enough to be asked of every line that holds a quote.
 *
 * <p>A quote opens a cell when it stands at the cell's start. Inside a quoted cell a quote closes it when a delimiter
 * or the end of the line follows, and is text otherwise.
 */
final class QuoteScanner {
    /** A quoted cell is open at the end of the line. */
    static final int OPEN = 1;
    /** A quote stands inside an unquoted cell, as text. */
    static final int STRAY = 2;
    /** Inside a quoted cell a quote stands that neither closes it nor is written as text should be. */
    static final int BROKEN = 4;
    /** A cell that was open before the line is closed in it. */
    static final int CLOSED = 8;

    private final Dialect dialect;
    private final String delimiter;
    private final char quote;
    private final boolean padded;

    QuoteScanner(Dialect dialect) {
        this(dialect, false);
    }

    /** With {@code padded}, blanks may stand between a closing quote and the delimiter. */
    QuoteScanner(Dialect dialect, boolean padded) {
        this.dialect = dialect;
        this.padded = padded;
        this.delimiter = dialect.delimiter();
        this.quote = dialect.quote();
    }

    /** What the line's quotes are like, as a sum of the constants above; 0 when there is nothing to say of them. */
    int scan(String line, boolean inside) {
        if (quote == Dialect.NONE) {
            return 0;
        }
        int found = 0;
        int at = 0;
        boolean open = inside;
        while (true) {
            if (open) {
                int close = closing(line, at);
                int end = Math.abs(close);
                found |= close < 0 ? BROKEN : 0;
                if (end > line.length()) {
                    return found | OPEN;
                }
                found |= inside ? CLOSED : 0;
                at = end;
                open = false;
            }
            int next = line.indexOf(quote, at);
            if (next < 0) {
                return found;
            }
            open = startsCell(line, next);
            found |= open ? 0 : STRAY;
            at = next + 1;
        }
    }

    /** How many delimiters of the line stand outside quoted cells. */
    int delimiters(String line, boolean inside) {
        int count = 0;
        int at = afterCell(line, 0, inside);
        while (at < line.length()) {
            int next = line.indexOf(delimiter, at);
            if (next < 0) {
                return count;
            }
            count++;
            at = afterCell(line, next + delimiter.length(), false);
        }
        return count;
    }

    private int afterCell(String line, int start, boolean inside) {
        boolean opens = quote != Dialect.NONE && start < line.length() && line.charAt(start) == quote;
        return inside ? Math.abs(closing(line, start)) : opens ? Math.abs(closing(line, start + 1)) : start;
    }

    private boolean startsCell(String line, int at) {
        return at == 0 || line.startsWith(delimiter, at - delimiter.length());
    }

    private boolean endsCell(String line, int at) {
        int end = padded ? afterBlanks(line, at) : at;
        // One character is compared faster than a text of one character.
        return end == line.length()
                || (line.charAt(end) == delimiter.charAt(0)
                        && (delimiter.length() == 1 || line.startsWith(delimiter, end)));
    }

    /**
     * The place just after the quote that closes a cell whose text starts at {@code from}, or a place beyond the line
     * when none does; negative when broken quotes were passed on the way.
     */
    int closing(String line, int from) {
        int sign = 1;
        int at = from;
        while (true) {
            int next = line.indexOf(quote, at);
            if (next < 0) {
                return sign * (line.length() + 1);
            }
            at = next + 1;
            if (!dialect.doublesQuotes() && isEscaped(line, from, next)) {
                continue;
            }
            if (endsCell(line, at)) {
                return sign * at;
            }
            if (dialect.doublesQuotes() && line.charAt(at) == quote) {
                at++;
            } else {
                sign = -1;
            }
        }
    }

    static int afterBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** An odd number of escapes before a quote: the last of them is the quote's, the others are each other's. */
    private boolean isEscaped(String line, int from, int at) {
        int start = at;
        while (start > from && line.charAt(start - 1) == dialect.escape()) {
            start--;
        }
        return (at - start) % 2 == 1;
    }
}
