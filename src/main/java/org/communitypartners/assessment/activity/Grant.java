package org.communitypartners.assessment.activity;

/**
 * A grant of {@code grants.csv}.
 *
 * @param code the code in activity rows
 * @param name the grant's name
 * @param funder who gives it
 * @param span its days
 */
public record Grant(Term code, String name, String funder, DateSpan span) {}
