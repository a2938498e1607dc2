package org.communitypartners.assessment.measure.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.Windows;

/** Says how a value of the period differs from the period before and from a year earlier, as far as the data bear. */
final class Comparisons {
    /** Percentages of fewer say more than is known. */
    private static final BigDecimal LEAST_BASE = BigDecimal.TEN;

    private static final String UNCHANGED = "unchanged ";

    private final FindingFacts facts;

    Comparisons(FindingFacts facts) {
        this.facts = facts;
    }

    /**
     * {@code 124 fewer than in September (-9 %)}, and the same of a year earlier; none where nothing can be compared.
     *
     * @param metric a count or a sum of all the work
     */
    public List<String> of(Metric metric) {
        Windows windows = facts.windows();
        List<String> said = new ArrayList<>();
        with(windows.previous(), facts.words().previous(), metric).ifPresent(said::add);
        if (!windows.previous().span().equals(windows.yearEarlier().span())) {
            with(windows.yearEarlier(), facts.words().yearEarlier(), metric).ifPresent(said::add);
        }
        boolean allUnchanged = said.size() > 1 && said.stream().allMatch(one -> one.startsWith(UNCHANGED));
        return allUnchanged ? List.of(said.get(0), said.get(1).substring(UNCHANGED.length())) : said;
    }

    private Optional<String> with(Window window, PeriodWords.Name name, Metric metric) {
        if (!facts.comparable(window)) {
            return Optional.empty();
        }
        Optional<BigDecimal> before = facts.counted(window, Place.all(), metric);
        return facts.counted(facts.windows().period(), Place.all(), metric)
                .flatMap(now -> before.map(earlier -> difference(now, earlier, name)));
    }

    private static String difference(BigDecimal now, BigDecimal before, PeriodWords.Name name) {
        BigDecimal change = now.subtract(before);
        if (change.signum() == 0) {
            return UNCHANGED + "from " + name.name();
        }
        return Phrases.number(change.abs()) + (change.signum() > 0 ? " more" : " fewer") + " than " + name.when()
                + percent(change, before);
    }

    /** {@code (-9 %)}, or nothing when the base is small or the change rounds to none. */
    private static String percent(BigDecimal change, BigDecimal before) {
        if (before.compareTo(LEAST_BASE) < 0) {
            return "";
        }
        BigDecimal percent = change.movePointRight(2).divide(before, 0, RoundingMode.HALF_UP);
        return percent.signum() == 0
                ? ""
                : " (" + (percent.signum() > 0 ? "+" : "-") + Phrases.number(percent.abs()) + " %)";
    }
}
