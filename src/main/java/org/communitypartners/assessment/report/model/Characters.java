package org.communitypartners.assessment.report.model;

/** Which characters a file can hold. */
public final class Characters {

    /** Stands, visibly, for a character that a file cannot hold. */
    public static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** Whether a file can hold a code point: no controls but tab and line feed, no half of a pair, no non-character. */
    public static boolean isWritable(int codePoint) {
        boolean control = Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n';
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !control && !half && (codePoint & 0xFFFE) != 0xFFFE;
    }
}
