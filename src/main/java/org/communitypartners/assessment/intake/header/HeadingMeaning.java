package org.communitypartners.assessment.intake.header;

/**
 * What a heading means.
 *
 * @param column the column that its cells belong to
 * @param sense what they say besides
 * @param rank how well the heading names the column, the smaller the better
 */
public record HeadingMeaning(Column column, HeadingSense sense, int rank) {}
