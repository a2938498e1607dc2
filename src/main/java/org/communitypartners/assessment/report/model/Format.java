package org.communitypartners.assessment.report.model;

/** How numbers are shown. There are few formats, so that a workbook stays far from the limit of spreadsheets. */
public enum Format {
    /** A whole number with thousands separators. */
    COUNT("#,##0", 0),
    /** A number with one decimal. */
    DECIMAL("#,##0.0", 1),
    /** A number with two decimals. */
    FINE("#,##0.00", 2),
    /** A share of a whole as a percentage. */
    SHARE("0%", 0),
    /** A small share, with one decimal. */
    FINE_SHARE("0.0%", 1),
    /** A difference of whole numbers. */
    CHANGE("\"▲ \"+#,##0;\"▼ \"-#,##0;0", 0),
    /** A difference with one decimal. */
    DECIMAL_CHANGE("\"▲ \"+#,##0.0;\"▼ \"-#,##0.0;0.0", 1),
    /** A difference of two shares, in percentage points; the value is in points. */
    POINTS("\"▲ \"+0\" pts\";\"▼ \"-0\" pts\";0\" pts\"", 0),
    /** By how many percentage points one share lies above or below another; the value is in points. */
    GAP("+0\" pts\";-0\" pts\";0\" pts\"", 0),
    /** A number that only identifies something, such as a line of a file. */
    PLAIN("0", 0);

    /** Stands behind a number that rests on too little to be compared. */
    public static final String THIN = "†";

    private final String pattern;
    private final int decimals;

    Format(String pattern, int decimals) {
        this.pattern = pattern;
        this.decimals = decimals;
    }

    /** The number format in the language of spreadsheets. */
    public String pattern() {
        return pattern;
    }

    /** The number format of a number that rests on too little to be compared: followed by a dagger. */
    public String thinPattern() {
        return pattern.replaceAll("(?=;|$)", "\"" + THIN + "\"");
    }

    /** How many decimals it shows. */
    public int decimals() {
        return decimals;
    }

    /** Whether it shows hundredths of a whole with a percent sign. */
    public boolean percent() {
        return this == SHARE || this == FINE_SHARE;
    }
}
