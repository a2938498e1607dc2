package org.communitypartners.assessment.activity;

/**
 * What became of one row, or of one whole file, that does not count.
 *
 * <p>Every text here is fit to be shown: columns that name participants are left out and personal data in free text is
 * masked before a disposition is made.
 *
 * @param file the path below the input folder, with {@code /}
 * @param line the physical line where the row starts, from 1; 1 for a whole file
 * @param reason why it does not count
 * @param column the column at fault, or blank
 * @param value the value at fault, or blank
 * @param message one sentence: what happened and what to do
 * @param row the row as read, or blank
 */
public record Disposition(
        String file, long line, Reason reason, String column, String value, String message, String row) {}
