package org.communitypartners.assessment.report.model;

import java.util.TreeSet;
import java.util.stream.Collectors;

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
    /** Some rows should have it, but none does. */
    NOT_GIVEN("[n]", "given for none of the activities"),
    /** The log does not go back so far. */
    NOT_COVERED("[b]", "the log begins later"),
    /** Too few answers to publish, or too little known to be compared. */
    TOO_FEW("[u]", "rests on too little to be published or compared");

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

    /** What the marks of some rows mean, in a fixed order; blank without marks. */
    public static String legend(Iterable<Row> rows) {
        TreeSet<Gap> gaps = new TreeSet<>();
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell instanceof Cell.Blank blank && blank.why() != EMPTY) {
                    gaps.add(blank.why());
                }
            }
        }
        return gaps.isEmpty()
                ? ""
                : gaps.stream()
                        .map(gap -> gap.mark + " " + gap.meaning)
                        .collect(Collectors.joining("; ", "In the cells: ", "."));
    }

    /** What the mark means, in words. */
    public String meaning() {
        return meaning;
    }
}
