package org.communitypartners.assessment.activity;

/** The kinds of period that a report can cover. */
public enum PeriodKind {
    /** A calendar month. */
    MONTH,
    /** A calendar quarter. */
    QUARTER,
    /** A calendar year. */
    YEAR,
    /** A fiscal year, named by the year in which it ends. */
    FISCAL_YEAR,
    /** Any dates. */
    DATES
}
