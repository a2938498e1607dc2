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
    LINK,
    /** A mark in the place of a value. */
    MARK,
    TOTAL
}
