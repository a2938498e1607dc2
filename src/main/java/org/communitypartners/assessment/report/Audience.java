package org.communitypartners.assessment.report;

/** For whom a copy of the report is made. */
public enum Audience {
    /** The library: everything. */
    INTERNAL("internal copy, do not publish"),
    /** Anybody: figures suppressed, no activity rows, no names that may not be named. */
    SHAREABLE("shareable copy, small counts left out");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    /** What stands under every title. */
    public String words() {
        return words;
    }
}
