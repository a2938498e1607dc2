package org.communitypartners.assessment.report.model;

import java.util.List;

/**
 * A sheet.
 *
 * @param name the name on its tab
 * @param title the words on top
 * @param subtitle who, when, and whether it may be published
 * @param finding one sentence that says what the sheet shows; blank when the blocks begin with findings
 * @param blocks what stands below
 * @param page how it is printed
 */
public record Sheet(String name, String title, String subtitle, String finding, List<Block> blocks, Page page) {

    /** How a sheet is printed: on letter paper, as wide as the page. */
    public enum Page {
        /** Upright, as many pages as it takes. */
        PORTRAIT,
        /** On its side, as many pages as it takes. */
        LANDSCAPE,
        /** On its side, two pages wide with the first columns on both, as many pages as it takes. */
        WIDE,
        /** On its side, all on one page. */
        ONE_LANDSCAPE
    }

    /** Makes the list unchangeable. */
    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /** The tables, from top to bottom. */
    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** The charts, from top to bottom. */
    public List<Chart> charts() {
        return blocks.stream()
                .filter(Charts.class::isInstance)
                .map(Charts.class::cast)
                .flatMap(group -> group.charts().stream())
                .toList();
    }
}
