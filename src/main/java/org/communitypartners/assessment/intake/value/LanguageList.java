package org.communitypartners.assessment.intake.value;

import java.util.List;

/**
 * What a cell of languages names.
 *
 * @param languages the languages by their English names, each once, in the cell's order
 * @param unknown the parts that name no known language, as they were written
 */
record LanguageList(List<String> languages, List<String> unknown) {
    LanguageList {
        languages = List.copyOf(languages);
        unknown = List.copyOf(unknown);
    }

    /** How many things the cell names, known or not. */
    int size() {
        return languages.size() + unknown.size();
    }
}
