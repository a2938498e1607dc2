package org.communitypartners.assessment.report.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.report.model.Format;

/**
 * How wide a text is, in widths of a digit, the unit of column widths. Computed from the letter widths of the typeface,
 * because a machine that writes reports may have no fonts at all.
 */
final class TextWidth {

    /** Widths of the characters from space to tilde in Arial, in thousandths of the type size. */
    private static final int[] ARIAL = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final double DIGIT = 556;
    /** How much wider bold letters are. */
    static final double BOLD = 1.08;

    private static final int USUAL = 580;
    private static final int WIDE = 1050;
    /** From here on, scripts whose characters are about as wide as high. */
    private static final char FIRST_WIDE = '\u1100';

    private TextWidth() {}

    /** The width of the longest line. */
    static double of(String text) {
        double widest = 0;
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                widest = Math.max(widest, width);
                width = 0;
            } else {
                width += of(c);
            }
        }
        return Math.max(widest, width) / DIGIT;
    }

    /** The width of the longest line in bold. */
    static double ofBold(String text) {
        return of(text) * BOLD;
    }

    /** How wide a number is as shown. */
    static double of(BigDecimal value, Format format) {
        double shown = Math.abs(value.doubleValue()) * (format.percent() ? 100 : 1);
        int digits = shown < 10 ? 1 : (int) Math.log10(shown) + 1;
        int separators = (digits - 1) / 3;
        double width = digits + separators * 0.5;
        if (format.decimals() > 0) {
            width += 0.5 + format.decimals();
        }
        return width
                + switch (format) {
                    case SHARE, FINE_SHARE -> 1.7;
                    case CHANGE, DECIMAL_CHANGE -> 3.2;
                    case POINTS -> 6.6;
                    case GAP -> 4.5;
                    default -> value.signum() < 0 ? 0.7 : 0;
                };
    }

    /** How many lines a text takes when it wraps at words in a column so wide. */
    static int lines(String text, double available) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += wrapped(line, available);
        }
        return lines;
    }

    /** The lines of a text that wraps at words in a space so wide; a word that is wider has a line of its own. */
    static List<String> wrap(String text, double available) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            StringBuilder begun = new StringBuilder();
            for (String word : line.split(" ", -1)) {
                if (!begun.toString().isBlank() && of(begun + " " + word) > available) {
                    lines.add(begun.toString());
                    begun.setLength(0);
                    begun.append(word);
                } else {
                    begun.append(begun.isEmpty() ? "" : " ").append(word);
                }
            }
            lines.add(begun.toString());
        }
        return lines;
    }

    private static int wrapped(String line, double available) {
        int lines = 1;
        double used = 0;
        for (String word : line.split(" ", -1)) {
            double width = of(word);
            if (used > 0 && used + of(' ') / DIGIT + width > available) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? of(' ') / DIGIT : 0) + width;
            while (used > available) {
                lines++;
                used -= available;
            }
        }
        return lines;
    }

    private static int of(char c) {
        if (c >= ' ' && c <= '~') {
            return ARIAL[c - ' '];
        }
        // Half of a pair each: characters beyond the basic plane are wide.
        if (Character.isSurrogate(c)) {
            return WIDE / 2;
        }
        return c >= FIRST_WIDE && !(c >= '\u1200' && c < '\u2E80') ? WIDE : USUAL;
    }
}
