package org.communitypartners.assessment.job.shareable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.privacy.release.ReleasedBreakdowns;
import org.communitypartners.assessment.privacy.release.ReleasedCell;
import org.communitypartners.assessment.privacy.release.ReleasedCell.CellStatus;

/**
 * Keeps in the history how shareable copies dealt with each count of people. The copies between two restatements are an
 * edition; when anything of the latest is restated another one begins, and the earlier stay: a file that was once
 * handed out counts, whatever became of its figures since.
 */
public final class ShareableCopies {
    /** Between fields; no name has it. */
    private static final String SEPARATOR = "\u001f";

    private static final String OLDER_SEPARATOR = "\\|";
    private static final int FIELDS = 9;
    private static final Pattern SEPARATING = Pattern.compile("[\\s\u001f]+");

    private final SortedMap<Integer, List<ReleasedCell>> editions = new TreeMap<>();
    /** The same few names stand in a great many lines. */
    private final Map<String, String> cleaned = new HashMap<>();

    /** The copies that the history tells of. */
    public ShareableCopies(SortedMap<String, String> lines) {
        lines.forEach(this::read);
    }

    /** The counts of earlier copies, each edition together, oldest first. */
    public List<List<ReleasedCell>> earlier() {
        return List.copyOf(editions.values());
    }

    /** The lines for the history when another copy is made. */
    public SortedMap<String, String> lines(List<ReleasedCell> counts) {
        int edition = edition(counts);
        SortedMap<String, String> lines = new TreeMap<>();
        counts.forEach(count -> lines.put(key(count, edition), value(count)));
        return lines;
    }

    private int edition(List<ReleasedCell> counts) {
        int latest = editions.isEmpty() ? 0 : editions.lastKey();
        return ReleasedBreakdowns.areRestated(editions.getOrDefault(latest, List.of()), counts) ? latest + 1 : latest;
    }

    private String key(ReleasedCell count, int edition) {
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

    private static String value(ReleasedCell count) {
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
        String[] where = fields(key);
        String[] what = fields(value);
        DateSpan span = new DateSpan(LocalDate.parse(where[0]), LocalDate.parse(where[1]));
        int edition = where.length < FIELDS ? 0 : Integer.parseInt(where[FIELDS - 1]);
        Metric.withId(where[7]).ifPresent(metric -> {
            editions.computeIfAbsent(edition, number -> new ArrayList<>())
                    .add(new ReleasedCell(
                            span,
                            new Place(
                                    Scope.valueOf(where[2]), where[3], where[4], Dimension.valueOf(where[5]), where[6]),
                            metric,
                            Long.parseLong(what[0]),
                            Long.parseLong(what[1]),
                            Long.parseLong(what[2]),
                            CellStatus.valueOf(what[3])));
        });
    }

    /** Older versions had another separator, and names without it. */
    private static String[] fields(String line) {
        return line.split(line.contains(SEPARATOR) ? SEPARATOR : OLDER_SEPARATOR, -1);
    }

    private String clean(String name) {
        return cleaned.computeIfAbsent(name, any -> SEPARATING.matcher(any).replaceAll(" "));
    }
}
