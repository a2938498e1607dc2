package org.communitypartners.assessment.report.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A document of words and tables as plain data.
 *
 * @param title its title
 * @param subtitle who, when, and what stage it is at
 * @param subject what it is about, in one sentence
 * @param language the language of its words, such as {@code en-US}
 * @param author whose it is: the library
 * @param program what made it, with its version
 * @param preparedOn the day of the report; the only date in the file's properties
 * @param sections its sections in order
 */
public record Document(
        String title,
        String subtitle,
        String subject,
        String language,
        String author,
        String program,
        LocalDate preparedOn,
        List<Section> sections) {

    /** Makes the list unchangeable. */
    public Document {
        sections = List.copyOf(sections);
    }
}
