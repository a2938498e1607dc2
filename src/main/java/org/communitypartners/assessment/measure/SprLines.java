package org.communitypartners.assessment.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.NameKind;

/**
 * Sorts held activities into the series of their grants. Activities belong to a grant by its code and, when the grant
 * is listed, by its days.
 */
final class SprLines {
    private final Map<String, DateSpan> spans = new HashMap<>();
    private final PartnerBook book;
    private final Names names;

    SprLines(List<Grant> grants, PartnerBook book, Names names) {
        grants.forEach(grant -> spans.put(grant.code().key(), grant.span()));
        this.book = book;
        this.names = names;
    }

    /** The lines of some rows, by grant and series. */
    List<SprLine> of(Iterable<Activity> rows) {
        Map<String, TreeMap<String, SprSeries>> byGrant = new TreeMap<>(
                Comparator.comparing(this::code, FigureOrder::byCodePoint).thenComparing(FigureOrder::byCodePoint));
        for (Activity activity : rows) {
            if (activity.held() && belongs(activity)) {
                byGrant.computeIfAbsent(activity.grant().key(), any -> new TreeMap<>(FigureOrder::byCodePoint))
                        .computeIfAbsent(SprLine.keyOf(activity), any -> new SprSeries(activity))
                        .add(activity);
            }
        }
        return byGrant.entrySet().stream()
                .flatMap(grant ->
                        grant.getValue().values().stream().map(series -> series.line(code(grant.getKey()), this::name)))
                .toList();
    }

    private boolean belongs(Activity activity) {
        DateSpan span = spans.get(activity.grant().key());
        return !activity.grant().isBlank() && (span == null || span.contains(activity.date()));
    }

    private String code(String grant) {
        return names.shown(NameKind.GRANT, grant);
    }

    private String name(String partner) {
        return book.find(partner).map(PartnerView::name).orElse(partner);
    }
}
