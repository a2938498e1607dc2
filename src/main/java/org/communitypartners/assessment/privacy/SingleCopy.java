package org.communitypartners.assessment.privacy;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A copy as somebody reads it who has no other one. What earlier copies give away with the numbers of activities cannot
 * be kept from those who have them all, but this copy must not give it away by itself.
 */
final class SingleCopy {
    private final Ledger ledger;
    private final Map<ReportedCount, Count> counts;
    private final Set<ReportedCount> missing = new LinkedHashSet<>();
    private final long minimumCell;

    /**
     * Reads a copy.
     *
     * @param alone the copy without any before it
     * @param isMissing which of its counts are left out so far
     */
    SingleCopy(Copies alone, Predicate<ReportedCount> isMissing) {
        LedgerBuilder builder = new LedgerBuilder(alone);
        ledger = builder.ledger();
        counts = builder.current();
        minimumCell = alone.minimumCell();
        counts.forEach((count, cell) -> {
            if (isMissing.test(count)) {
                cell.suppress();
                missing.add(count);
            }
        });
    }

    /**
     * The counts that must be left out besides.
     *
     * @param exposed counts that are left out although readers of earlier copies know them
     */
    Set<ReportedCount> furtherMissing(Predicate<ReportedCount> exposed) {
        Set<Count> given = new DeterminedCounts(ledger, Count::isOpen).find();
        Set<Count> secret = new HashSet<>();
        for (ReportedCount count : missing) {
            Count cell = Objects.requireNonNull(counts.get(count), "It was read.");
            if ((exposed.test(count) || given.contains(cell)) && secret.add(cell)) {
                ledger.addSecret(new Secret(List.of(cell), cell.value(), ledger.ceilingOf(cell), true));
            }
        }
        if (secret.isEmpty()) {
            return Set.of();
        }
        new Protection(ledger).raiseTo(minimumCell, List.of());
        Set<ReportedCount> further = new LinkedHashSet<>();
        counts.forEach((count, cell) -> {
            if (cell.visibility() == Count.Visibility.SUPPRESSED && !missing.contains(count)) {
                further.add(count);
            }
        });
        return further;
    }
}
