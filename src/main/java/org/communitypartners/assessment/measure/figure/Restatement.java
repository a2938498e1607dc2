package org.communitypartners.assessment.measure.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.jspecify.annotations.Nullable;

/**
 * What differs from the figures that were last reported.
 *
 * @param reportedOn the day of the last report; null when this is the first
 * @param changes the figures that differ
 * @param files the files that differ since then
 */
public record Restatement(@Nullable LocalDate reportedOn, List<Change> changes, List<FileChange> files) {

    /** Makes the lists unchangeable. */
    public Restatement {
        changes = List.copyOf(changes);
        files = List.copyOf(files);
    }

    /** The first report. */
    public static Restatement first() {
        return new Restatement(null, List.of(), List.of());
    }

    /** A figure that was reported differently. Null stands for no value. */
    public record Change(
            Window window, Place place, Metric metric, @Nullable BigDecimal before, @Nullable BigDecimal now) {}

    /** What became of a file since the last report. */
    public record FileChange(String file, Kind kind) {

        /** The ways in which an input differs. */
        public enum Kind {
            /** It is new. */
            ADDED,
            /** Its content differs. */
            CHANGED,
            /** It is gone. */
            REMOVED
        }
    }
}
