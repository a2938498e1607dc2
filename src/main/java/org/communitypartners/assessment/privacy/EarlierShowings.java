package org.communitypartners.assessment.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.measure.Metric;

/** Which counts earlier copies showed, and which figures they suppressed. */
final class EarlierShowings {
    /** A figure, whatever its value. */
    private record Name(Spot spot, Metric metric) {}

    /** A figure with its value: restated, it is another count. */
    record Version(Spot spot, Metric metric, long value) {
        static Version of(ReportedCount count) {
            return new Version(count.spot(), count.metric(), count.value());
        }
    }

    private final Set<Name> suppressed = new HashSet<>();
    private final Set<Version> shown = new HashSet<>();

    EarlierShowings(List<List<ReportedCount>> earlier) {
        earlier.forEach(copy -> copy.forEach(this::note));
    }

    private void note(ReportedCount count) {
        switch (count.showing()) {
            case SUPPRESSED -> suppressed.add(new Name(count.spot(), count.metric()));
            case SHOWN -> shown.add(Version.of(count));
            case ABSENT -> {
                // The figure of a partner that may not be named is in no copy.
            }
        }
    }

    /** Whether the figure was left out of a copy, whatever its value was then. */
    boolean suppressed(ReportedCount count) {
        return suppressed.contains(new Name(count.spot(), count.metric()));
    }

    /** Whether a copy showed the figure with just this value. */
    boolean shown(ReportedCount count) {
        return shown.contains(Version.of(count));
    }
}
