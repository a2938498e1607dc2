package org.communitypartners.assessment.intake.folder;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of two files of a source is newer. */
public enum FileOrder {
    /** By name without extension, numbers by their value, then by path. */
    NAME(Comparator.comparing((ActivityFile file) -> stem(file.name()), FileOrder::naturally)
            .thenComparing(ActivityFile::name)),
    /** By the time of the last change, then as by name. */
    MODIFIED(Comparator.comparingLong(ActivityFile::modified).thenComparing(NAME.oldestFirst));

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private final Comparator<ActivityFile> oldestFirst;

    FileOrder(Comparator<ActivityFile> oldestFirst) {
        this.oldestFirst = oldestFirst;
    }

    /** The order of that name. */
    public static Optional<FileOrder> named(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "name" -> Optional.of(NAME);
            case "modified" -> Optional.of(MODIFIED);
            default -> Optional.empty();
        };
    }

    /** Oldest file first. */
    public Comparator<ActivityFile> oldestFirst() {
        return oldestFirst;
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).strip().toLowerCase(Locale.ROOT);
    }

    private static int naturally(String left, String right) {
        Matcher a = PART.matcher(left);
        Matcher b = PART.matcher(right);
        while (true) {
            boolean more = a.find();
            if (!b.find()) {
                return more ? 1 : 0;
            }
            if (!more) {
                return -1;
            }
            int order = compareParts(a.group(), b.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int compareParts(String left, String right) {
        if (Character.isDigit(left.charAt(0)) && Character.isDigit(right.charAt(0))) {
            String a = left.replaceFirst("^0+(?=.)", "");
            String b = right.replaceFirst("^0+(?=.)", "");
            return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
        }
        return left.compareTo(right);
    }
}
