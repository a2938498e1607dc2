package org.communitypartners.assessment.report.model;

/**
 * Something wrong with a workbook.
 *
 * @param severity how bad
 * @param where the sheet, table or chart
 * @param what what is wrong, with the value, and how to mend it
 */
public record Problem(Severity severity, String where, String what) {

    /** How bad a problem is. */
    public enum Severity {
        /** The file would be broken, or a spreadsheet would "repair" it. */
        ERROR,
        /** Somebody forgot something that readers need. */
        WARNING
    }

    static Problem error(String where, String what) {
        return new Problem(Severity.ERROR, where, what);
    }

    static Problem warning(String where, String what) {
        return new Problem(Severity.WARNING, where, what);
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
