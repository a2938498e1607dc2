package org.communitypartners.assessment.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.Outcome;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.Partner.Agreement;

/** Adds up the activities of a period under one grant. Mutable. */
final class GrantTally {
    private static final Comparator<PartnerView> BY_NAME = Comparator.comparing(
                    PartnerView::name, FigureOrder::byCodePoint)
            .thenComparing(PartnerView::key, FigureOrder::byCodePoint);

    private final String key;
    private final Optional<Grant> grant;
    private final DateSpan span;
    private final Cell all = new Cell();
    private final Map<String, Cell> byPartner = new HashMap<>();
    private final TreeMap<SprSeries.Key, SprSeries> series = new TreeMap<>(SprSeries.Key.ORDER);
    private long outside;

    /**
     * Nothing yet.
     *
     * @param key the grant's code folded
     * @param grant its row in {@code grants.csv}
     * @param span the days on which activities count
     */
    GrantTally(String key, Optional<Grant> grant, DateSpan span) {
        this.key = key;
        this.grant = grant;
        this.span = span;
    }

    /** Adds a row of the period that has the grant's code. */
    void add(Activity activity) {
        if (!span.contains(activity.date())) {
            outside += activity.held() ? 1 : 0;
        } else if (activity.held()) {
            RowSums.addHeld(all, activity);
            RowSums.addHeld(byPartner.computeIfAbsent(activity.partner().key(), any -> new Cell()), activity);
            series.computeIfAbsent(SprSeries.Key.of(activity), any -> new SprSeries(activity))
                    .add(activity);
        } else {
            all.add(Quantity.CANCELLED, 1);
            byPartner
                    .computeIfAbsent(activity.partner().key(), any -> new Cell())
                    .add(Quantity.CANCELLED, 1);
        }
    }

    /**
     * What was done under the grant.
     *
     * @param code the code as reports show it
     * @param book every partner
     * @param outcomes all surveys
     */
    GrantWork work(String code, PartnerBook book, List<Outcome> outcomes) {
        Window window = new Window(WindowKind.PERIOD, span);
        long active =
                byPartner.values().stream().filter(cell -> cell.held() > 0).count();
        long repeat =
                byPartner.values().stream().filter(cell -> cell.held() > 1).count();
        Function<String, String> nameOf =
                partner -> book.find(partner).map(PartnerView::name).orElse(partner);
        return new GrantWork(
                key,
                code,
                grant.orElse(null),
                span,
                outside,
                WorkFigures.of(all, active, repeat, window, Place.all().within(Dimension.GRANT, code)),
                byPartner.keySet().stream()
                        .flatMap(partner -> book.find(partner).stream())
                        .sorted(BY_NAME)
                        .map(partner -> partner(partner, window, code))
                        .toList(),
                series.values().stream()
                        .map(one -> one.line(code, nameOf::apply))
                        .toList(),
                SurveyQuestion.of(
                        outcomes, outcome -> outcome.grant().key().equals(key) && span.contains(outcome.date())));
    }

    private GrantPartner partner(PartnerView partner, Window window, String code) {
        Optional<Partner> row = partner.registered();
        Place place = Place.ofPartner(partner.type().name(), partner.name()).within(Dimension.GRANT, code);
        return new GrantPartner(
                partner.reported(),
                row.map(Partner::legalType).orElse(""),
                row.map(Partner::agreement).orElse(Agreement.NONE),
                row.flatMap(found -> Optional.ofNullable(found.agreementDate())).orElse(null),
                WorkFigures.of(byPartner.getOrDefault(partner.key(), new Cell()), 0, 0, window, place));
    }
}
