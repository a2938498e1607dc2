package org.communitypartners.assessment.report.model;

/** Why a cell has no value. The short marks follow the government guidance on releasing statistics in spreadsheets. */
public enum Gap {
    /** There is nothing to say: the cell stays empty. */
    EMPTY("", ""),
    /** Left out to protect people. */
    SUPPRESSED("[c]", "left out to protect people's privacy"),
    /** The library does not collect it. */
    NOT_COLLECTED("[x]", "not collected"),
    /** There is nothing to divide by. */
    NO_DENOMINATOR("[z]", "nothing to divide by"),
    /** Too few answers to publish. */
    TOO_FEW("[u]", "too few answers to publish");

    private final String mark;
    private final String meaning;

    Gap(String mark, String meaning) {
        this.mark = mark;
        this.meaning = meaning;
    }

    /** What the cell shows. */
    public String mark() {
        return mark;
    }

    /** What the mark means, in words. */
    public String meaning() {
        return meaning;
    }
}
