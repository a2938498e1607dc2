package org.communitypartners.assessment.activity;

/**
 * A name out of a log: of a partner, an outlet, a grant, a language.
 *
 * @param key what equal names share: the name folded
 * @param text the name as written, trimmed
 */
public record Term(String key, String text) {
    /** No name. */
    public static final Term BLANK = new Term("", "");

    /** Whether there is no name. */
    public boolean isBlank() {
        return key.isEmpty();
    }
}
