package org.communitypartners.assessment.intake.header;

/**
 * What a cell says under a heading that asks whether the activity took place.
 *
 * @param cell the cell, trimmed and not blank
 * @param yesIsHeld whether yes says that it took place; otherwise yes says that it was called off
 */
public record StatusAnswer(String cell, boolean yesIsHeld) {}
