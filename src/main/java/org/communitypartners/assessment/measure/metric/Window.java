package org.communitypartners.assessment.measure.metric;

import org.communitypartners.assessment.activity.DateSpan;

/**
 * A window of time for which figures are given.
 *
 * @param kind what it is for
 * @param span its days; a target's window has the target's own days
 */
public record Window(WindowKind kind, DateSpan span) {}
