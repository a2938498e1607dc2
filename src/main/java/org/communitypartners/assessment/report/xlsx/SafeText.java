package org.communitypartners.assessment.report.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitypartners.assessment.report.model.Characters;

/** Makes any text fit for a cell, so that it arrives as it is and nothing runs. */
final class SafeText {

    /** What a cell can hold. */
    static final int LONGEST = 32_767;

    private static final String CUT = " […cut here]";
    /** Spreadsheets read this form as one character, by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String ESCAPED_UNDERSCORE = "_x005F_";

    private SafeText() {}

    /** The text as it must be stored: unwritable characters replaced, escapes escaped, cut to what a cell holds. */
    static String of(String text) {
        return escaped(shortened(writable(text)));
    }

    /** Whether a spreadsheet would run the text as a formula when somebody edits the cell. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** The text, or as much of its beginning as has a length, with dots for the rest. */
    static String atMost(int length, String text) {
        String writable = writable(text).replace('\n', ' ');
        if (writable.length() <= length) {
            return writable;
        }
        int end = length - 1;
        if (Character.isHighSurrogate(writable.charAt(end - 1))) {
            end--;
        }
        return writable.substring(0, end) + "…";
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + CUT;
    }

    private static String escaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPE.matcher(text);
        return matcher.replaceAll(ESCAPED_UNDERSCORE);
    }

    private static String writable(String text) {
        int fine = 0;
        while (fine < text.length() && isPlain(text.charAt(fine))) {
            fine++;
        }
        return fine == text.length() ? text : replaced(text, fine);
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < '\uD800' && c != '\u007F' && !(c >= '\u0080' && c <= '\u009F');
    }

    private static String replaced(String text, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                // Cells know one kind of line end.
                if (i == text.length() || text.charAt(i) != '\n') {
                    out.append('\n');
                }
            } else {
                out.appendCodePoint(Characters.isWritable(c) ? c : Characters.REPLACEMENT);
            }
        }
        return out.toString();
    }
}
