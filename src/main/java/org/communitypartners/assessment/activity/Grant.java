package org.communitypartners.assessment.activity;

/**
 * A grant of {@code grants.csv}.
 *
 * @param code the code in activity rows, as written in the file
 * @param name the grant's name
 * @param funder who gives it
 * @param span its days
 */
public record Grant(String code, String name, String funder, DateSpan span) {}
