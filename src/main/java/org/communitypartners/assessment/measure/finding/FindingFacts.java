package org.communitypartners.assessment.measure.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.Windows;

/**
 * What the sentences of a report are chosen from. Of a shareable copy the figures are suppressed already, and there is
 * no attention.
 *
 * @param period the period
 * @param preparedOn the day of the report
 * @param windows the windows of the figures
 * @param figures the figures that this copy may show
 * @param types the partner types in the order of reports
 * @param cover the days that the log speaks of
 * @param unreached the partner types without an active partner in the last twelve months, but for other partners
 * @param untyped the partners active in those months of which nobody says the type; while there are any, no type is
 *     said to have none
 * @param attention partnerships that need a look
 * @param targets how far targets are reached
 * @param rejected rows of the input that wait to be mended
 */
public record FindingFacts(
        Period period,
        LocalDate preparedOn,
        Windows windows,
        Figures figures,
        List<PartnerType> types,
        LogCover cover,
        List<PartnerType> unreached,
        long untyped,
        List<AttentionItem> attention,
        List<TargetProgress> targets,
        long rejected) {

    PeriodWords words() {
        return new PeriodWords(period);
    }

    /** Whether the period had ended on the day of the report. */
    boolean over() {
        return !preparedOn.isBefore(period.span().to());
    }

    /** A value of the period, when this copy has it. */
    Optional<BigDecimal> now(Place place, Metric metric) {
        return figures.published(windows.period(), place, metric);
    }

    /** A sum of the period, when this copy has it and at least half of the rows that should give it do. */
    Optional<BigDecimal> counted(Window window, Place place, Metric metric) {
        return figures.find(window, place, metric)
                .filter(FindingFacts::isBorneOut)
                .flatMap(figure -> figures.published(window, place, metric));
    }

    /** Whether the contacts of every partner type are known, so that one of them can be called the most. */
    boolean knowsAllTypes(Window window) {
        return types.stream().allMatch(type -> counted(window, Place.ofType(type.name()), Metric.DIRECT_CONTACTS)
                .isPresent());
    }

    /** Whether the period can be compared with another window. */
    boolean comparable(Window other) {
        return over() && cover.covers(windows.period()) && cover.covers(other);
    }

    private static boolean isBorneOut(Figure figure) {
        Long known = figure.known();
        Long of = figure.of();
        return known == null || of == null || known * 2 >= of;
    }
}
