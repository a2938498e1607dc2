package org.communitypartners.assessment.report.xlsx;

/** What a cell is on a sheet; it decides how the cell looks. */
enum Role {
    TITLE,
    SUBTITLE,
    FINDING,
    HEADING,
    BULLET,
    REMARK,
    HEADER,
    BODY,
    /** A word that asks for attention. */
    ALERT,
    LINK,
    /** A link above the tables, which may be wider than its column. */
    BACK,
    /** A mark in the place of a value. */
    MARK,
    TOTAL
}
