package org.communitypartners.assessment.job;

import org.communitypartners.assessment.activity.Period;

/** Which period a person asked for; some can only be settled when the settings or the activities are known. */
public sealed interface PeriodChoice {

    /** A period that is known as it stands. */
    record Given(Period period) implements PeriodChoice {}

    /** The fiscal year that ends in a year; its first month may stand in the settings. */
    record FiscalYear(int endsIn) implements PeriodChoice {}

    /** The latest month before the current one that has activity. */
    record LatestWithActivity() implements PeriodChoice {}

    /** Every full month since the last reported one. */
    record CatchUp() implements PeriodChoice {}
}
