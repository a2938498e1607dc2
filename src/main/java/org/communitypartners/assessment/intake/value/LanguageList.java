package org.communitypartners.assessment.intake.value;

import java.util.List;

/**
 * What a cell of languages names.
 *
 * @param languages the languages by their English names, each once, in the cell's order
 * @param unknown the parts that name no known language, as they were written
 */
public record LanguageList(List<String> languages, List<String> unknown) {
    public LanguageList {
        languages = List.copyOf(languages);
        unknown = List.copyOf(unknown);
    }

    /** How many things the cell names, known or not. */
    public int size() {
        return languages.size() + unknown.size();
    }
}
