package org.communitypartners.assessment.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.Dimension;
import org.communitypartners.assessment.measure.Metric;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.measure.Scope;
import org.communitypartners.assessment.privacy.ReportedCount;
import org.communitypartners.assessment.privacy.ReportedCount.Showing;

/**
 * Keeps in the history how shareable copies dealt with each count of people. A count is known by its days, place and
 * metric; of each the last copy's word stands, and so does every value that was ever shown.
 */
final class ShareableCopies {
    private static final String SEPARATOR = "|";
    private static final int FIELDS = 8;

    private ShareableCopies() {}

    /** The lines for the history. */
    static SortedMap<String, String> lines(List<ReportedCount> counts) {
        SortedMap<String, String> lines = new TreeMap<>();
        for (ReportedCount count : counts) {
            Place place = count.place();
            lines.put(
                    String.join(
                            SEPARATOR,
                            count.span().from().toString(),
                            count.span().to().toString(),
                            place.scope().name(),
                            clean(place.partnerType()),
                            clean(place.partner()),
                            place.dimension().name(),
                            clean(place.member()),
                            count.metric().id()),
                    count.value()
                            + SEPARATOR
                            + count.known()
                            + SEPARATOR
                            + count.of()
                            + SEPARATOR
                            + count.showing().name());
        }
        return lines;
    }

    /** The counts of earlier copies, out of the history. */
    static List<List<ReportedCount>> earlier(SortedMap<String, String> lines) {
        List<ReportedCount> counts = new ArrayList<>();
        for (Map.Entry<String, String> line : lines.entrySet()) {
            count(line.getKey(), line.getValue()).ifPresent(counts::add);
        }
        return counts.isEmpty() ? List.of() : List.of(counts);
    }

    /** A count; none for a metric that an earlier version had and this one has not. */
    private static Optional<ReportedCount> count(String key, String value) {
        String[] where = key.split("\\|", FIELDS);
        String[] what = value.split("\\|", -1);
        return Metric.withId(where[7])
                .map(metric -> new ReportedCount(
                        new DateSpan(LocalDate.parse(where[0]), LocalDate.parse(where[1])),
                        new Place(Scope.valueOf(where[2]), where[3], where[4], Dimension.valueOf(where[5]), where[6]),
                        metric,
                        Long.parseLong(what[0]),
                        Long.parseLong(what[1]),
                        Long.parseLong(what[2]),
                        Showing.valueOf(what[3])));
    }

    private static String clean(String name) {
        return name.replaceAll("[\\s|]+", " ");
    }
}
