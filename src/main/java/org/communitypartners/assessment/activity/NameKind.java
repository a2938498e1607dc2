package org.communitypartners.assessment.activity;

/** The kinds of names that rows give, each shown as first met. */
public enum NameKind {
    /** A partner. */
    PARTNER,
    /** A library outlet or place. */
    OUTLET,
    /** A grant. */
    GRANT,
    /** A language. */
    LANGUAGE
}
