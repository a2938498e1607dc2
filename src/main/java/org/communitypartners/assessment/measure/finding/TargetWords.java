package org.communitypartners.assessment.measure.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Unit;

/** What a target is called in a sentence. */
final class TargetWords {
    private static final BigDecimal LEAST_BASE = BigDecimal.TEN;
    private static final BigDecimal ALMOST_ALL = new BigDecimal("0.99");
    private static final int YEAR = 12;

    private final TargetProgress target;

    TargetWords(TargetProgress target) {
        this.target = target;
    }

    /** Whether the target is too small a base for percentages. */
    static boolean isSmall(TargetProgress target) {
        return target.target().value().compareTo(LEAST_BASE) < 0;
    }

    /**
     * {@code The year's target of 20,000 contacts}; {@code The target of 8 for referrals with Shelters by 3 May 2027}.
     */
    String name() {
        DateSpan span = target.target().span();
        boolean year = span.isWholeMonths() && span.months() == YEAR;
        return (year ? "The year's target of " : "The target of ")
                + goal()
                + whose()
                + (year ? "" : " by " + Phrases.day(span.to()));
    }

    /** {@code 24 %}, or of a small target the count. */
    String share() {
        BigDecimal attained = target.attainment();
        BigDecimal actual = target.actual();
        if (isSmall(target) && actual != null) {
            return amount(actual);
        }
        // What is not reached does not stand at 100 %.
        return attained == null ? "" : Phrases.percent(target.reached() ? attained : attained.min(ALMOST_ALL));
    }

    /** The count and the share that are reached, after a text; blank when the count is not known. */
    String reached(String before) {
        BigDecimal actual = target.actual();
        if (actual == null) {
            return isSmall(target) ? "" : " at " + share();
        }
        return before + amount(actual) + (isSmall(target) ? "" : " (" + share() + ")");
    }

    /** {@code 1,905 contacts}; of what is neither contacts nor activities the number alone. */
    String amount(BigDecimal number) {
        BigDecimal shown =
                switch (target.metric().unit()) {
                    // Small numbers of things a month would be lost in rounding.
                    case N, PEOPLE -> number.setScale(number.compareTo(LEAST_BASE) < 0 ? 1 : 0, RoundingMode.HALF_UP);
                    case HOURS, MONEY, SHARE, RATE, SCORE -> number;
                };
        if (target.metric() == Metric.DIRECT_CONTACTS) {
            return Phrases.count(shown, "contact", "contacts");
        }
        if (target.metric() == Metric.ACTIVITIES) {
            return Phrases.count(shown, "activity", "activities");
        }
        return target.metric().unit() == Unit.SHARE ? Phrases.percent(shown) : Phrases.number(shown);
    }

    private String goal() {
        String amount = amount(target.target().value());
        boolean saysWhat = target.metric() == Metric.DIRECT_CONTACTS || target.metric() == Metric.ACTIVITIES;
        return saysWhat ? amount : amount + " for " + title();
    }

    private String whose() {
        Place place = target.place();
        return switch (target.target().scope()) {
            case ALL -> "";
            case PARTNER_TYPE -> " with " + place.partnerType();
            case PARTNER -> " with " + place.partner();
            case GRANT ->
                " under grant " + place.member().substring(0, place.member().lastIndexOf(' '));
        };
    }

    /** The metric's title within a sentence; abbreviations keep their capitals. */
    private String title() {
        String title = target.metric().title();
        return Character.isLowerCase(title.charAt(1))
                ? Character.toLowerCase(title.charAt(0)) + title.substring(1)
                : title;
    }
}
