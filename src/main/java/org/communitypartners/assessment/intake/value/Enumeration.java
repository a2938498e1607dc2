package org.communitypartners.assessment.intake.value;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a cell names one thing or several, and which. */
final class Enumeration {
    /** The plus of "19+" belongs to the number. */
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[,;/|&\\n\\r]|(?<!\\d)\\+|\\+(?=\\d)|\\b(?:and|or)\\b)\\s*", Pattern.CASE_INSENSITIVE);

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
}
