package org.communitypartners.assessment.privacy.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.measure.metric.Metric;

/** Which counts earlier copies showed, and which figures they suppressed. */
public final class PriorReleases {
    /** A figure, whatever its value. */
    private record Name(CellKey spot, Metric metric) {}

    /** A figure with its value: restated, it is another count. */
    public record Version(CellKey spot, Metric metric, long value) {
        public static Version of(ReleasedCell count) {
            return new Version(count.key(), count.metric(), count.value());
        }
    }

    private final Set<Name> suppressed = new HashSet<>();
    private final Set<Version> shown = new HashSet<>();

    public PriorReleases(List<List<ReleasedCell>> earlier) {
        earlier.forEach(copy -> copy.forEach(this::note));
    }

    private void note(ReleasedCell count) {
        switch (count.showing()) {
            case SUPPRESSED -> suppressed.add(new Name(count.key(), count.metric()));
            case SHOWN -> shown.add(Version.of(count));
            case ABSENT -> {
                // The figure of a partner that may not be named is in no copy.
            }
        }
    }

    /** Whether the figure was left out of a copy, whatever its value was then. */
    public boolean suppressed(ReleasedCell count) {
        return suppressed.contains(new Name(count.key(), count.metric()));
    }

    /** Whether a copy showed the figure with just this value. */
    public boolean shown(ReleasedCell count) {
        return shown.contains(Version.of(count));
    }
}
