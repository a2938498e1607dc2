package org.communitypartners.assessment.intake.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a cell names one thing or several, and which. */
final class Enumeration {
    /** The first of the characters that stand for what is held back; they are nobody's (Unicode private use). */
    private static final char HELD_BACK = '\uE000';

    private static final int MOST_HELD_BACK = 100;

    /** The plus of "19+" belongs to the number. */
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[,;/|&\\n\\r]|(?<!\\d)\\+|\\+(?=\\d)|\\b(?:and|or)\\b)\\s*", Pattern.CASE_INSENSITIVE);

    /** What stands in brackets explains the thing before it, and "and older" belongs to the number. */
    private static final Pattern NO_SEPARATOR = Pattern.compile(
            "\\([^)]*\\)|(?:\\b(?:and|or)\\b|&)\\s*(?:older|up|over|above|under|younger)\\b", Pattern.CASE_INSENSITIVE);

    private Enumeration() {}

    /** Whether something stands in the cell that sets several things apart. */
    static boolean isIn(String cell) {
        return SEPARATOR.matcher(cell).find();
    }

    /** The things that a cell names, those left out that say nothing; the whole cell when it names one. */
    static List<String> parts(String cell) {
        return Arrays.stream(SEPARATOR.split(cell, -1))
                .filter(part -> !Words.isBlank(Folding.trim(part)))
                .toList();
    }

    /** The things that a cell names, where brackets and words like "and older" set nothing apart. */
    static List<String> partsOutsideBrackets(String cell) {
        List<String> whole = new ArrayList<>();
        Matcher one = NO_SEPARATOR.matcher(cell);
        StringBuilder held = new StringBuilder();
        while (one.find()) {
            one.appendReplacement(held, String.valueOf((char) (HELD_BACK + whole.size())));
            whole.add(one.group());
        }
        if (whole.isEmpty() || whole.size() > MOST_HELD_BACK) {
            return parts(cell);
        }
        return parts(one.appendTail(held).toString()).stream()
                .map(part -> withBack(part, whole))
                .toList();
    }

    private static String withBack(String part, List<String> whole) {
        String back = part;
        for (int i = 0; i < whole.size(); i++) {
            back = back.replace(String.valueOf((char) (HELD_BACK + i)), whole.get(i));
        }
        return back;
    }
}
