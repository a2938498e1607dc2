package org.communitypartners.assessment.measure;

import java.util.Comparator;
import org.communitypartners.assessment.activity.DateSpan;

/**
 * A window of time for which figures are given.
 *
 * @param kind what it is for
 * @param span its days; a target's window has the target's own days
 */
public record Window(WindowKind kind, DateSpan span) implements Comparable<Window> {
    private static final Comparator<Window> ORDER =
            Comparator.comparing(Window::kind).thenComparing(Window::span);

    /** By kind, then by days. */
    @Override
    public int compareTo(Window other) {
        return ORDER.compare(this, other);
    }
}
