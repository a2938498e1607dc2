package org.communitypartners.assessment.job.folder;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitypartners.assessment.job.RunSummary.Headline;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Windows;

/** The three figures that matter most, each compared with the period before. */
final class Headlines {
    private static final List<Metric> METRICS =
            List.of(Metric.DIRECT_CONTACTS, Metric.ACTIVE_PARTNERS, Metric.ACTIVITIES);

    private final Figures figures;
    private final Windows windows;

    Headlines(Figures figures, Windows windows) {
        this.figures = figures;
        this.windows = windows;
    }

    List<Headline> all() {
        return METRICS.stream().flatMap(this::headline).toList();
    }

    private Stream<Headline> headline(Metric metric) {
        Optional<BigDecimal> now = figures.published(windows.period(), Place.all(), metric);
        Optional<BigDecimal> before =
                figures.published(windows.previous(), Place.all(), metric).filter(earlier -> comparable());
        return now.stream()
                .map(value -> new Headline(
                        metric.title(),
                        number().format(value),
                        before.map(earlier -> comparison(value, earlier)).orElse("")));
    }

    /** What was before the log began is no smaller number. */
    private boolean comparable() {
        return figures.coverage().covers(windows.period().span())
                && figures.coverage().covers(windows.previous().span());
    }

    private static String comparison(BigDecimal now, BigDecimal before) {
        BigDecimal change = now.subtract(before);
        if (change.signum() == 0) {
            return "(as many as in the period before)";
        }
        return "(" + number().format(change.abs()) + (change.signum() > 0 ? " more" : " fewer")
                + " than in the period before)";
    }

    private static DecimalFormat number() {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    }
}
