package org.communitypartners.assessment.report.model;

import java.util.List;

/**
 * A part of a document under one heading.
 *
 * @param heading the words above it
 * @param blocks paragraphs, bullets and tables; the heading of a table is its caption
 */
public record Section(String heading, List<Block> blocks) {

    /** Makes the list unchangeable. */
    public Section {
        blocks = List.copyOf(blocks);
    }
}
