package org.communitypartners.assessment.intake.header;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a heading apart into words: lower case, no accents, the ages in it as one word each. */
final class HeadingText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    private static final Pattern TAG_OR_EXAMPLE = Pattern.compile(
            "<[^>]*>|[(\\[]\\s*(?:e\\.?\\s?g|i\\.?\\s?e|ex|example|for example)\\b[^)\\]]*[)\\]]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLURAL = Pattern.compile("\\((?:s|es|ies)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERING = Pattern.compile(
            "^\\s*(?:(?:Q|question)\\s?\\d{1,3}[a-z]?(?:[.):\\s-]|$)|\\d{1,3}\\s?[.)])", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS_GROWN_TOGETHER =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})");
    private static final Pattern UNDER_AN_AGE = Pattern.compile("\\bunder\\s+(\\d{1,2})\\b");
    private static final Pattern AGES = Pattern.compile(
            "\\b(\\d{1,3})\\s?(?:(?:-|\\u2013|\\u2014|to|through)\\s?(\\d{1,3})\\b|\\+|(?:and|or|&)\\s?(?:over|older|up|above))");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}#%$+-]+|(?<!\\d)[+-]|-(?!\\d)");

    private HeadingText() {}

    /** The words of a heading. */
    static List<String> wordsOf(String heading) {
        String text = INVISIBLE.matcher(heading).replaceAll("");
        text = TAG_OR_EXAMPLE.matcher(text).replaceAll(" ");
        text = PLURAL.matcher(text).replaceAll("");
        text = NUMBERING.matcher(text).replaceFirst(" ");
        text = WORDS_GROWN_TOGETHER.matcher(text).replaceAll(" ");
        text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        text = UNDER_AN_AGE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("0-$1");
        text = AGES.matcher(text).replaceAll(ages -> " " + Matcher.quoteReplacement(band(ages)) + " ");
        text = text.replace("#", " number ").replace("%", " percent ").replace("$", " usd ");
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /** The ages that a range lies in, as the vocabulary writes them. */
    private static String band(MatchResult range) {
        int from = Integer.parseInt(range.group(1));
        int to = range.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(range.group(2));
        if (to <= 5) {
            return "0-5";
        }
        if (from >= 5 && to <= 12) {
            return "6-11";
        }
        if (from >= 11 && to <= 19) {
            return "12-18";
        }
        if (from >= 50) {
            return "60+";
        }
        return from >= 18 ? "19+" : "0-18";
    }
}
