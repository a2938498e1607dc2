package org.communitypartners.assessment.measure.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.measure.tally.Names;
import org.communitypartners.assessment.measure.tally.PartnerDirectory;
import org.communitypartners.assessment.measure.tally.PartnerView;

/**
 * Sorts held activities into the series of their grants. Activities belong to a grant by its code and, when the grant
 * is listed, by its days.
 */
public final class SprLines {
    private final Map<String, DateSpan> spans = new HashMap<>();
    private final PartnerDirectory book;
    private final Names names;

    public SprLines(List<Grant> grants, PartnerDirectory book, Names names) {
        grants.forEach(grant -> spans.put(grant.code().key(), grant.span()));
        this.book = book;
        this.names = names;
    }

    /** The lines of some rows, by grant and series. */
    public List<SprLine> of(Iterable<Activity> rows) {
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
