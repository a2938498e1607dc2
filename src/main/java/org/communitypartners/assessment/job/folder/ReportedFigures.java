package org.communitypartners.assessment.job.folder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.job.EarlierReports;
import org.communitypartners.assessment.job.ReportedKind;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.figure.ReportedBefore;
import org.communitypartners.assessment.measure.figure.ReportedBefore.Line;
import org.communitypartners.assessment.measure.figure.Restatement;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a report that the history keeps: of all the work and of each partner type, in every window. A later
 * report compares its own with what was last reported for the same days, whatever the windows were called.
 */
final class ReportedFigures {
    private static final char SEPARATOR = '|';

    private final Figures figures;

    ReportedFigures(Figures figures) {
        this.figures = figures;
    }

    /** The lines for the history, by days, place and metric; a figure without a value has a blank one. */
    SortedMap<String, String> lines() {
        SortedMap<String, String> lines = new TreeMap<>();
        ReportedBefore.comparable(figures).forEach(figure -> lines.put(key(figure), text(figure.value())));
        return lines;
    }

    /** What differs from earlier reports. */
    Restatement against(EarlierReports earlier, List<FileRecord> filesNow) {
        LocalDate reportedOn = earlier.preparedOn();
        if (reportedOn == null) {
            return Restatement.first();
        }
        List<Line> before = earlier.lines(ReportedKind.FIGURES).entrySet().stream()
                .flatMap(ReportedFigures::line)
                .toList();
        return new ReportedBefore(reportedOn, before, fingerprints(earlier.filesRead()))
                .against(figures, fingerprints(filesNow));
    }

    private static String key(Figure figure) {
        return String.join(
                String.valueOf(SEPARATOR),
                figure.window().span().from().toString(),
                figure.window().span().to().toString(),
                figure.place().partnerType().replaceAll("\\s", " "),
                figure.metric().id());
    }

    /** A line of the history; none for a metric that an earlier version had and this one has not. */
    private static Stream<Line> line(Map.Entry<String, String> kept) {
        String key = kept.getKey();
        int first = key.indexOf(SEPARATOR);
        int second = key.indexOf(SEPARATOR, first + 1);
        int last = key.lastIndexOf(SEPARATOR);
        DateSpan span = new DateSpan(
                LocalDate.parse(key.substring(0, first)), LocalDate.parse(key.substring(first + 1, second)));
        return Metric.withId(key.substring(last + 1)).stream()
                .map(metric -> new Line(span, key.substring(second + 1, last), metric, number(kept.getValue())));
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static Map<String, String> fingerprints(List<FileRecord> files) {
        return files.stream().collect(Collectors.toMap(FileRecord::name, FileRecord::fingerprint));
    }
}
