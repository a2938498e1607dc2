package org.communitypartners.assessment.intake.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Term;

/** Makes texts that people take for equal equal. */
public final class Folding {
    private static final Map<String, String> SPELLINGS = Map.of(
            "organisation", "organization",
            "organisations", "organizations",
            "centre", "center",
            "centres", "centers",
            "neighbourhood", "neighborhood");

    private Folding() {}

    /** Folds a name: compatibility forms, case, spaces, punctuation and invisible characters do not matter. */
    public static String name(String text) {
        if (isPlain(text)) {
            return text;
        }
        if (isAscii(text)) {
            String key = asciiKey(text, true);
            return key.isEmpty() ? text.strip() : key;
        }
        String folded = caseless(Normalizer.normalize(text, Normalizer.Form.NFKC));
        String key = lettersAndDigits(folded);
        return key.isEmpty() ? folded.strip() : key;
    }

    /** Folds a heading or a word of a vocabulary: as a name, and accents do not matter either. */
    public static String word(String text) {
        if (isPlain(text)) {
            return text;
        }
        if (isAscii(text)) {
            return asciiKey(text, false);
        }
        String decomposed = caseless(Normalizer.normalize(text, Normalizer.Form.NFKD));
        StringBuilder key = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && !isApostrophe(c))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Folds the name of a kind of partner: as a word, in the singular, with "&" and "/" for "and". */
    static String kind(String text) {
        String spaced = text.replace("&", " and ").replace("/", " and ");
        return Stream.of(caseless(spaced).split("[\\s\\p{Z}\\p{P}\\p{Cf}]+"))
                .map(word -> SPELLINGS.getOrDefault(word, word))
                .map(Folding::singular)
                .map(Folding::word)
                .collect(Collectors.joining());
    }

    /** A text in capitals; most that are asked for are so already. */
    public static String upper(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a') {
                return text.toUpperCase(Locale.ROOT);
            }
        }
        return text;
    }

    /** Trims white space of every kind and invisible characters from both ends. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        if (end > 0 && isPlainVisible(text.charAt(0)) && isPlainVisible(text.charAt(end - 1))) {
            return text;
        }
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }

    /** Trims, and makes one space of several, for showing a name as somebody wrote it. */
    public static String tidy(String text) {
        String trimmed = trim(text);
        int length = trimmed.length();
        for (int i = 0; i < length; i++) {
            char c = trimmed.charAt(i);
            boolean doubled = c == ' ' && trimmed.charAt(i + 1) == ' ';
            if (doubled || (c != ' ' && isInvisible(c))) {
                return trimmed.replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D]]", "");
            }
        }
        return trimmed;
    }

    /**
     * A name as it was written, with the key that equal names share; personal data is masked first, so that names that
     * are shown alike are alike.
     */
    public static Term term(String text) {
        String shown = PersonalData.mask(tidy(text));
        return new Term(name(shown), shown);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** What the long way gives, for the many texts that need no Unicode. */
    private static String asciiKey(String text, boolean withSymbols) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 'a' - 'A'));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (withSymbols && isSymbol(c))) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static String caseless(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A mark behind a space stands on no letter: it is an accent that was typed for an apostrophe. */
    private static String lettersAndDigits(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if ((Character.isLetterOrDigit(c) && !isApostrophe(c))
                    || (isMark(c) && before != ' ')
                    || (isSymbol(c) && !isDashOrSpace(c))) {
                kept.appendCodePoint(c);
            }
            before = c;
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFKC);
    }

    /** Letters of Unicode that people type, or programs write, for an apostrophe. */
    private static boolean isApostrophe(int c) {
        return (c >= 0x2B9 && c <= 0x2BF) || c == 0x2C8 || c == 0x2CA || c == 0x2CB;
    }

    /** Symbols of Unicode that look like a dash or like nothing. */
    private static boolean isDashOrSpace(int c) {
        return c == 0x2212 || c == 0x2800;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSymbol(int c) {
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    private static boolean isPlainVisible(char c) {
        return c > ' ' && c < 0x7F;
    }

    private static boolean isInvisible(char c) {
        return !isPlainVisible(c) && isInvisibleOfAny(c);
    }

    private static boolean isInvisibleOfAny(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(ch|sh|x|ss|z)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
