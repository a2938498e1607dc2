package org.communitypartners.assessment.measure.finding;

/**
 * One sentence that a person could read aloud, with its numbers in it.
 *
 * @param text the sentence
 */
public record Finding(String text) {}
