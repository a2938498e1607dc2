package org.communitypartners.assessment.intake.csv;

import java.util.function.Predicate;

/**
 * How a table lies in a file, as found from the file's first lines.
 *
 * @param dialect how cells are set apart
 * @param width cells of most rows
 * @param row whether cells look like a row of the table
 * @param preamble how many records stand above the header
 * @param headerLines how many records make up the header; 0 or 1 when there is nothing to join
 */
record Layout(Dialect dialect, int width, Predicate<String[]> row, int preamble, int headerLines) {}
