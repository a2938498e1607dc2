package org.communitypartners.assessment.intake.folder;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * What the names of the exports of one log have in common: a name without numbers, dates, names of months, and what
 * tells a copy or a correction from the original.
 */
public final class FileStem {
    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    private static final Pattern IN_FRONT_OR_BEHIND =
            Pattern.compile("^\\s*copy\\s*(?:\\(\\d+\\)\\s*)?of\\b|(?<=\\d)(?:st|nd|rd|th)\\b");
    private static final Set<String> OF_A_VERSION = ofAVersion();

    private FileStem() {}

    /** The stem of a file's name, in lower case with single spaces; blank when nothing is left. */
    public static String of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = (dot > 0 ? fileName.substring(0, dot) : fileName).toLowerCase(Locale.ROOT);
        StringJoiner stem = new StringJoiner(" ");
        BETWEEN.splitAsStream(IN_FRONT_OR_BEHIND.matcher(name).replaceAll(" "))
                .filter(word -> !word.isEmpty() && !Character.isDigit(word.codePointAt(0)))
                .filter(word -> !OF_A_VERSION.contains(word))
                .forEach(stem::add);
        return stem.toString();
    }

    private static Set<String> ofAVersion() {
        Set<String> words = new HashSet<>(List.of(
                "copy",
                "final",
                "corrected",
                "correction",
                "revised",
                "updated",
                "fixed",
                "version",
                "v",
                "rev",
                "sept",
                "q",
                "fy"));
        for (Month month : Month.values()) {
            words.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            words.add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
