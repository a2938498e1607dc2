package org.communitypartners.assessment.report.model;

import java.util.List;

/**
 * Sentences that a person could read aloud.
 *
 * @param heading the words above them
 * @param sentences the sentences, the most important first
 */
public record Bullets(String heading, List<String> sentences) implements Block {

    /** Makes the list unchangeable. */
    public Bullets {
        sentences = List.copyOf(sentences);
    }
}
