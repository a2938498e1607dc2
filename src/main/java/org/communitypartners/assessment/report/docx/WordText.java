package org.communitypartners.assessment.report.docx;

import org.communitypartners.assessment.report.model.Characters;

/** Makes any text fit for a document: what XML cannot hold is replaced visibly. */
final class WordText {

    private WordText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Characters.isWritable(c) ? c : Characters.REPLACEMENT)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
