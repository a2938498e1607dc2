package org.communitypartners.assessment.measure.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.figure.Restatement.Change;
import org.communitypartners.assessment.measure.figure.Restatement.FileChange;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.jspecify.annotations.Nullable;

/**
 * What was last reported, to be compared with the figures of a new report. Figures are compared for the same days,
 * whatever the windows were called: September reported as a month is the month before October.
 */
public final class ReportedBefore {

    /**
     * A figure as it was last reported.
     *
     * @param span the days of its window
     * @param partnerType the partner type; blank for all the work
     * @param metric the metric
     * @param value the value; null when there was none
     */
    public record Line(DateSpan span, String partnerType, Metric metric, @Nullable BigDecimal value) {}

    private record Key(DateSpan span, String partnerType, Metric metric) {}

    private final LocalDate reportedOn;
    private final Map<Key, Line> lines = new HashMap<>();
    private final Map<String, String> files;

    /**
     * What was last reported.
     *
     * @param reportedOn the day of the last report
     * @param lines for each span, place and metric the value that was reported last
     * @param files the fingerprints of the files from which the last report was made, by path
     */
    public ReportedBefore(LocalDate reportedOn, Collection<Line> lines, Map<String, String> files) {
        this.reportedOn = reportedOn;
        this.files = Map.copyOf(files);
        lines.forEach(line -> this.lines.put(new Key(line.span(), line.partnerType(), line.metric()), line));
    }

    /** The figures of a report that later ones are compared with: of all the work and of each partner type. */
    public static Stream<Figure> comparable(Figures figures) {
        return figures.where(figure -> figure.place().scope() != Scope.PARTNER
                && figure.place().dimension() == Dimension.NONE
                && figure.window().kind() != WindowKind.TARGET);
    }

    /**
     * What differs in a new report. A figure that a copy suppresses is left out. When nothing was ever reported for any
     * of the days of the new figures, this is their first report.
     *
     * @param figures the new figures
     * @param filesNow the fingerprints of the files from which they were made, by path
     */
    public Restatement against(Figures figures, Map<String, String> filesNow) {
        Map<Key, Line> left = new HashMap<>(lines);
        List<Change> changes = new ArrayList<>();
        comparable(figures).forEach(figure -> {
            // Windows of the same days have the same figures; the first of them tells the change.
            Key key = new Key(figure.window().span(), figure.place().partnerType(), figure.metric());
            Optional.ofNullable(left.remove(key))
                    .filter(line -> differs(line, figure))
                    .map(line ->
                            new Change(figure.window(), figure.place(), figure.metric(), line.value(), figure.value()))
                    .ifPresent(changes::add);
        });
        boolean nothingToCompare = left.size() == lines.size();
        return nothingToCompare ? Restatement.first() : new Restatement(reportedOn, changes, changed(filesNow));
    }

    private static boolean differs(Line line, Figure figure) {
        BigDecimal before = line.value();
        BigDecimal now = figure.value();
        if (figure.note() == Note.SUPPRESSED) {
            return false;
        }
        if (before == null || now == null) {
            return (before == null) != (now == null);
        }
        return before.compareTo(now) != 0;
    }

    private List<FileChange> changed(Map<String, String> filesNow) {
        TreeMap<String, FileChange> changes = new TreeMap<>(FigureOrder::byCodePoint);
        filesNow.forEach((file, fingerprint) -> {
            String before = files.get(file);
            if (before == null) {
                changes.put(file, new FileChange(file, FileChange.Kind.ADDED));
            } else if (!before.equals(fingerprint)) {
                changes.put(file, new FileChange(file, FileChange.Kind.CHANGED));
            }
        });
        files.keySet().stream()
                .filter(file -> !filesNow.containsKey(file))
                .forEach(file -> changes.put(file, new FileChange(file, FileChange.Kind.REMOVED)));
        return List.copyOf(changes.values());
    }
}
