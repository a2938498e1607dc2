package org.communitypartners.assessment.report.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A workbook as plain data.
 *
 * @param title its title
 * @param subject what it is about, in one sentence
 * @param language the language of its words, such as {@code en-US}
 * @param author whose it is: the library
 * @param program what made it, with its version
 * @param preparedOn the day of the report; the only date in the file's properties
 * @param sheets its sheets in order
 */
public record Workbook(
        String title,
        String subject,
        String language,
        String author,
        String program,
        LocalDate preparedOn,
        List<Sheet> sheets) {

    /** Makes the list unchangeable. */
    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
