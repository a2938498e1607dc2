package org.communitypartners.assessment.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.Dimension;
import org.communitypartners.assessment.measure.Metric;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.measure.Scope;
import org.communitypartners.assessment.privacy.ReportedCount;
import org.communitypartners.assessment.privacy.ReportedCount.Showing;

/**
 * Keeps in the history how shareable copies dealt with each count of people. What is reported of some days is an
 * edition; when anything in it is restated it is another one, and the earlier stays: a file that was once handed out
 * counts, whatever became of its figures since.
 */
final class ShareableCopies {
    private static final String SEPARATOR = "|";
    private static final int FIELDS = 9;
    private static final Pattern SEPARATING = Pattern.compile("[\\s|]+");

    private final SortedMap<Integer, List<ReportedCount>> editions = new TreeMap<>();
    private final Map<DateSpan, Integer> latest = new HashMap<>();
    /** The same few names stand in a great many lines. */
    private final Map<String, String> cleaned = new HashMap<>();

    /** The copies that the history tells of. */
    ShareableCopies(SortedMap<String, String> lines) {
        lines.forEach(this::read);
    }

    /** The counts of earlier copies, oldest first. */
    List<List<ReportedCount>> earlier() {
        return List.copyOf(editions.values());
    }

    /** The lines for the history when another copy is made. */
    SortedMap<String, String> lines(List<ReportedCount> counts) {
        Map<DateSpan, List<ReportedCount>> bySpan = new LinkedHashMap<>();
        counts.forEach(count ->
                bySpan.computeIfAbsent(count.span(), span -> new ArrayList<>()).add(count));
        SortedMap<String, String> lines = new TreeMap<>();
        bySpan.forEach((span, reported) -> {
            int edition = edition(span, reported);
            reported.forEach(count -> lines.put(key(count, edition), value(count)));
        });
        return lines;
    }

    private int edition(DateSpan span, List<ReportedCount> reported) {
        int last = latest.getOrDefault(span, 0);
        Set<String> before = editions.getOrDefault(last, List.of()).stream()
                .filter(count -> count.span().equals(span))
                .map(this::content)
                .collect(Collectors.toSet());
        Set<String> now = reported.stream().map(this::content).collect(Collectors.toSet());
        return before.equals(now) ? last : last + 1;
    }

    private String content(ReportedCount count) {
        return key(count, 0) + SEPARATOR + count.value() + SEPARATOR + count.known() + SEPARATOR + count.of();
    }

    private String key(ReportedCount count, int edition) {
        Place place = count.place();
        return String.join(
                SEPARATOR,
                count.span().from().toString(),
                count.span().to().toString(),
                place.scope().name(),
                clean(place.partnerType()),
                clean(place.partner()),
                place.dimension().name(),
                clean(place.member()),
                count.metric().id(),
                String.valueOf(edition));
    }

    private static String value(ReportedCount count) {
        return String.join(
                SEPARATOR,
                String.valueOf(count.value()),
                String.valueOf(count.known()),
                String.valueOf(count.of()),
                count.showing().name());
    }

    /**
     * A line; one of a metric that an earlier version had and this one has not says nothing any more, and one without
     * an edition is of the time when there was only one.
     */
    private void read(String key, String value) {
        String[] where = key.split("\\|", FIELDS);
        String[] what = value.split("\\|", -1);
        DateSpan span = new DateSpan(LocalDate.parse(where[0]), LocalDate.parse(where[1]));
        int edition = where.length < FIELDS ? 0 : Integer.parseInt(where[FIELDS - 1]);
        Metric.withId(where[7]).ifPresent(metric -> {
            latest.merge(span, edition, Math::max);
            editions.computeIfAbsent(edition, number -> new ArrayList<>())
                    .add(new ReportedCount(
                            span,
                            new Place(
                                    Scope.valueOf(where[2]), where[3], where[4], Dimension.valueOf(where[5]), where[6]),
                            metric,
                            Long.parseLong(what[0]),
                            Long.parseLong(what[1]),
                            Long.parseLong(what[2]),
                            Showing.valueOf(what[3])));
        });
    }

    private String clean(String name) {
        return cleaned.computeIfAbsent(name, any -> SEPARATING.matcher(any).replaceAll(" "));
    }
}
