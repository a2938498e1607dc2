package org.communitypartners.assessment.measure.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.figure.TargetProgress;

/** Says where a target stands and what the rest of its time asks for. */
final class TargetFinding {
    private static final BigDecimal ALMOST_ALL = new BigDecimal("0.99");

    private final FindingFacts facts;

    TargetFinding(FindingFacts facts) {
        this.facts = facts;
    }

    /** The target that is furthest behind; none when all are on pace. */
    Optional<Finding> atRisk() {
        List<TargetProgress> behind = sayable().stream()
                .filter(TargetProgress::behind)
                .sorted(Comparator.comparing(TargetFinding::shortfall).reversed())
                .toList();
        return behind.stream().findFirst().map(worst -> new Finding(standing(worst) + others(behind.size() - 1) + "."));
    }

    /** The first target that is on pace; none when none is. */
    Optional<Finding> onPace() {
        return sayable().stream()
                .filter(target -> target.metric().addsUp() && !target.behind())
                .findFirst()
                .map(target -> new Finding(standing(target) + "."));
    }

    /** Of a small target no percentage is said, so that its count must be known. */
    private List<TargetProgress> sayable() {
        return facts.targets().stream()
                .filter(target -> target.attainment() != null
                        && target.target().value().signum() > 0
                        && (target.actual() != null || !TargetWords.isSmall(target)))
                .toList();
    }

    private String standing(TargetProgress target) {
        TargetWords words = new TargetWords(target);
        if (target.over()) {
            return words.name() + (target.reached() ? " was reached" : " was missed") + words.reached(": ");
        }
        if (target.reached()) {
            return words.name() + " has been reached" + words.reached(": ");
        }
        return words.name() + " has reached " + words.share() + " " + timePassed(target) + needed(target, words);
    }

    private String timePassed(TargetProgress target) {
        DateSpan span = target.target().span();
        DateSpan soFar = new DateSpan(span.from(), facts.period().span().to());
        return span.isWholeMonths() && soFar.isWholeMonths()
                ? "after " + soFar.months() + " of " + Phrases.count(span.months(), "month", "months")
                : "with " + Phrases.percent(target.timePassed().min(ALMOST_ALL)) + " of its time gone";
    }

    private String needed(TargetProgress target, TargetWords words) {
        BigDecimal needed = target.neededPerMonth();
        if (needed == null) {
            return "";
        }
        LocalDate last = target.target().span().to();
        boolean lastMonth =
                !facts.period().span().to().plusDays(1).plusMonths(1).isBefore(last.plusDays(1));
        return lastMonth
                ? "; it needs " + words.amount(needed) + " by " + Phrases.day(last)
                : "; it needs " + words.amount(needed) + " a month from now on";
    }

    private static String others(int number) {
        return number == 0
                ? ""
                : "; " + Phrases.count(number, "other target is", "other targets are") + " behind as well";
    }

    private static BigDecimal shortfall(TargetProgress target) {
        BigDecimal attained = target.attainment();
        return attained == null ? BigDecimal.ZERO : target.timePassed().subtract(attained);
    }
}
