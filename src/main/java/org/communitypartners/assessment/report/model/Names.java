package org.communitypartners.assessment.report.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What spreadsheets accept as names of sheets and tables; what they do not, they "repair" or refuse. */
final class Names {

    private static final int LONGEST_SHEET = 31;
    private static final int LONGEST_TABLE = 255;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/?*\\[\\]:\\p{Cntrl}]");
    private static final Set<String> RESERVED = Set.of("history");
    private static final Pattern TABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern CELL_ADDRESS =
            Pattern.compile("[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*|[Cc]|[Rr][0-9]*[Cc][0-9]*");

    private Names() {}

    static Optional<String> problemOfSheet(String name) {
        if (name.isBlank() || name.length() > LONGEST_SHEET) {
            return Optional.of("A sheet's name has 1 to " + LONGEST_SHEET + " characters, this one has " + name.length()
                    + "; change it.");
        }
        if (FORBIDDEN.matcher(name).find() || name.startsWith("'") || name.endsWith("'")) {
            return Optional.of(
                    "A sheet's name has none of \\ / ? * [ ] : and no apostrophe at its ends; take them out.");
        }
        return RESERVED.contains(name.toLowerCase(Locale.ROOT))
                ? Optional.of("Spreadsheets keep this name for themselves; choose another.")
                : Optional.empty();
    }

    static Optional<String> problemOfTable(String name) {
        if (!TABLE.matcher(name).matches() || name.length() > LONGEST_TABLE) {
            return Optional.of("A table's name has letters, digits and underscores only; change it.");
        }
        return CELL_ADDRESS.matcher(name).matches()
                ? Optional.of("Spreadsheets read this name as the address of a cell; choose another.")
                : Optional.empty();
    }
}
