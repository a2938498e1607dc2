package org.communitypartners.assessment.measure.review;

/**
 * When a partnership needs a look.
 *
 * @param silentDays silent after so many days without a held activity
 * @param approachedDays a partner approached so many days ago should have been active
 * @param fallenPercent contacts have fallen when they are down by this many percent or more
 * @param fallenFrom a fall counts from this many contacts in the period before
 * @param ratingGap library and partner disagree when their ratings are so many levels apart
 */
public record AttentionThresholds(
        int silentDays, int approachedDays, int fallenPercent, int fallenFrom, int ratingGap) {}
