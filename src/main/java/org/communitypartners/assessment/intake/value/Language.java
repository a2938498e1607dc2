package org.communitypartners.assessment.intake.value;

import java.util.List;

/**
 * A language that reports tell apart from others.
 *
 * @param code its BCP 47 code
 * @param name the English name that reports show
 * @param partOf the code of the language that it is a kind of, as Mandarin is of Chinese; blank for most
 * @param spellings its codes and names, the shown name among them
 */
record Language(String code, String name, String partOf, List<String> spellings) {
    Language {
        spellings = List.copyOf(spellings);
    }
}
