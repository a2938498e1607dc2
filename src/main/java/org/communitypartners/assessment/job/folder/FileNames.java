package org.communitypartners.assessment.job.folder;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes file names of names that people typed: they lead into no other folder, are allowed on every system, and no two
 * are the same. One object serves one folder.
 */
final class FileNames {
    private static final int LONGEST = 60;
    private static final Pattern FORBIDDEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]+");

    private final Set<String> taken = new HashSet<>();

    /** A name made of the letters, digits, hyphens and underscores of another; "grant" when nothing is left of it. */
    String safe(String name) {
        String kept = FORBIDDEN.matcher(name.strip()).replaceAll("-").replaceAll("^-+|-+$", "");
        String shortened = kept.codePointCount(0, kept.length()) > LONGEST
                ? kept.substring(0, kept.offsetByCodePoints(0, LONGEST))
                : kept;
        String base = shortened.isEmpty() ? "grant" : shortened;
        String free = base;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = base + "-" + i;
        }
        return free;
    }
}
