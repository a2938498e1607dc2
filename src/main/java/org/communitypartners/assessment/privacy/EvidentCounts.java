package org.communitypartners.assessment.privacy;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Looks once more at a copy in which all parts over some days were left out: a part that the sums of the copy give
 * anyway is shown, since leaving it out protects nobody; where it is small, the figure of all the work that gives it
 * goes.
 */
final class EvidentCounts {
    private final Ledger copy;
    private final Map<ReportedCount, Count> inCopy;
    private final Map<ReportedCount, Count> decided;
    private final Set<ReportedCount> leftOut;
    private final Copies copies;

    /**
     * Looks at a copy.
     *
     * @param copies the copy and those before it
     * @param decided what was decided of each count
     * @param leftOut the counts that were left out with all parts of their days
     */
    EvidentCounts(Copies copies, Map<ReportedCount, Count> decided, Set<ReportedCount> leftOut) {
        this.copies = copies;
        LedgerBuilder alone = new LedgerBuilder(copies.alone());
        copy = alone.ledger();
        inCopy = alone.current();
        this.decided = decided;
        this.leftOut = leftOut;
    }

    /** Hides what makes small counts evident, then shows what is evident still. */
    void settle() {
        decided.forEach((count, decision) -> {
            if (decision.isOpen()) {
                at(inCopy, count).suppress();
            }
        });
        boolean changed = true;
        while (changed) {
            Set<Count> evident = evident();
            changed = leftOut.stream()
                    .filter(count -> copies.isSmall(count) && evident.contains(at(inCopy, count)))
                    .map(this::hideWhole)
                    .reduce(false, Boolean::logicalOr);
        }
        Set<Count> evident = evident();
        leftOut.stream()
                .filter(count -> !copies.isSmall(count) && evident.contains(at(inCopy, count)))
                .forEach(count -> at(decided, count).show());
    }

    private boolean hideWhole(ReportedCount small) {
        ReportedCount whole = decided.keySet().stream()
                .filter(count -> count.span().equals(small.span())
                        && count.metric() == small.metric()
                        && Suppression.isWhole(count.place()))
                .findFirst()
                .orElse(small);
        boolean shown = at(inCopy, whole).isShown();
        at(inCopy, whole).suppress();
        at(decided, whole).suppress();
        return shown;
    }

    private static Count at(Map<ReportedCount, Count> counts, ReportedCount count) {
        return Objects.requireNonNull(counts.get(count), "Every count of a copy is in its ledger.");
    }

    /** The hidden counts that the sums determine. */
    private Set<Count> evident() {
        return new DeterminedCounts(copy, Count::isOpen).find();
    }
}
