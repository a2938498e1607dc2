package org.communitypartners.assessment.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.measure.Dimension;
import org.communitypartners.assessment.measure.Figure;
import org.communitypartners.assessment.measure.Figures;
import org.communitypartners.assessment.measure.Restatement;
import org.communitypartners.assessment.measure.Restatement.Change;
import org.communitypartners.assessment.measure.Restatement.FileChange;
import org.communitypartners.assessment.measure.Scope;
import org.communitypartners.assessment.measure.WindowKind;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a report that the history keeps: of all the work and of each partner type, in every window. A later
 * report compares its own with what was last reported for the same days, whatever the windows were called.
 */
final class ReportedFigures {
    private final Figures figures;

    ReportedFigures(Figures figures) {
        this.figures = figures;
    }

    /** The lines for the history, by days, place and metric; a figure without a value has a blank one. */
    SortedMap<String, String> lines() {
        SortedMap<String, String> lines = new TreeMap<>();
        kept().forEach(figure -> lines.put(key(figure), text(figure.value())));
        return lines;
    }

    /** What differs from earlier reports. */
    Restatement against(EarlierReports earlier, List<FileRecord> filesNow) {
        if (earlier.preparedOn() == null) {
            return Restatement.first();
        }
        Map<String, String> before = earlier.lines(ReportedKind.FIGURES);
        Set<String> seen = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        kept().forEach(figure -> {
            String key = key(figure);
            String reported = before.get(key);
            if (seen.add(key) && reported != null && !reported.equals(text(figure.value()))) {
                changes.add(
                        new Change(figure.window(), figure.place(), figure.metric(), number(reported), figure.value()));
            }
        });
        return new Restatement(earlier.preparedOn(), changes, fileChanges(earlier.filesRead(), filesNow));
    }

    private Stream<Figure> kept() {
        return figures.where(figure -> figure.place().scope() != Scope.PARTNER
                && figure.place().dimension() == Dimension.NONE
                && figure.window().kind() != WindowKind.TARGET);
    }

    private static String key(Figure figure) {
        return String.join(
                "|",
                figure.window().span().from().toString(),
                figure.window().span().to().toString(),
                figure.place().partnerType().replaceAll("\\s", " "),
                figure.metric().id());
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static List<FileChange> fileChanges(List<FileRecord> before, List<FileRecord> now) {
        Map<String, String> then = fingerprints(before);
        Map<String, String> today = fingerprints(now);
        TreeMap<String, FileChange> changes = new TreeMap<>();
        today.forEach((name, fingerprint) -> {
            String old = then.get(name);
            if (old == null) {
                changes.put(name, new FileChange(name, FileChange.Kind.ADDED));
            } else if (!old.equals(fingerprint)) {
                changes.put(name, new FileChange(name, FileChange.Kind.CHANGED));
            }
        });
        then.keySet().stream()
                .filter(name -> !today.containsKey(name))
                .forEach(name -> changes.put(name, new FileChange(name, FileChange.Kind.REMOVED)));
        return List.copyOf(changes.values());
    }

    private static Map<String, String> fingerprints(List<FileRecord> files) {
        return files.stream().collect(Collectors.toMap(FileRecord::name, FileRecord::fingerprint));
    }
}
