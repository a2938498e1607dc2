package org.communitypartners.assessment.intake.value;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Takes out of a cell what a rich-text field or a web page left in it: character references and tags. */
public final class Markup {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,7}|#\\d{1,6}|#[xX]\\p{XDigit}{1,5});");
    private static final Pattern END_OF_LINE =
            Pattern.compile("<\\s*(?:br|/\\s*(?:p|div|li|tr|h[1-6]))\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "<\\s*/?\\s*(?:a|b|blockquote|br|div|em|font|h[1-6]|hr|i|img|li|o:p|ol|p|pre|s|small|span|strong|sub|sup|table|tbody"
                    + "|td|th|thead|tr|u|ul)(?:\\s[^<>]*)?/?\\s*>",
            Pattern.CASE_INSENSITIVE);

    /** Exports of exports are encoded more than once. */
    private static final int MOST_TIMES = 3;

    private Markup() {}

    /**
     * The text as a person saw it; what ends a line there ends one here. Signs that belong to no markup, as in
     * {@code <40} or {@code R&D}, stay.
     */
    public static String plain(String cell) {
        if (!isIn(cell)) {
            return cell;
        }
        String text = cell;
        for (int i = 0; i < MOST_TIMES && text.indexOf('&') >= 0; i++) {
            text = REFERENCE.matcher(text).replaceAll(Markup::decoded);
        }
        return TAG.matcher(END_OF_LINE.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /** Whether a text has a sign that markup begins with. */
    public static boolean isIn(String text) {
        return text.indexOf('&') >= 0 || text.indexOf('<') >= 0;
    }

    private static String decoded(MatchResult reference) {
        String name = reference.group();
        String text = name.equals("&apos;") ? "'" : StringEscapeUtils.unescapeHtml4(name);
        boolean isNoCharacter =
                text.length() == 1 && (Character.isSurrogate(text.charAt(0)) || Character.isISOControl(text.charAt(0)));
        return isNoCharacter ? " " : Matcher.quoteReplacement(text);
    }
}
