package org.communitypartners.assessment.privacy;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the unknown counts that the sums of a ledger determine, whatever else they leave open. */
final class DeterminedCounts {
    private final Ledger ledger;
    private final Predicate<Count> unknown;

    /**
     * A reader's knowledge.
     *
     * @param ledger the counts and their sums
     * @param unknown which counts the reader has not been told
     */
    DeterminedCounts(Ledger ledger, Predicate<Count> unknown) {
        this.ledger = ledger;
        this.unknown = unknown;
    }

    /** The counts that the sums told so far determine. */
    Set<Count> find() {
        Equations equations = new Equations(ledger.counts().size());
        equations.add(ledger.shortestFirst().filter(Sum::isTold), unknown);
        Set<Count> determined = new HashSet<>();
        for (Count count : ledger.counts()) {
            int row = equations.rowOf(count.index());
            if (row != Equations.NONE && equations.row(row).size() == 0) {
                determined.add(count);
            }
        }
        return determined;
    }
}
