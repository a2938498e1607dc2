package org.communitypartners.assessment.privacy.suppress;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.communitypartners.assessment.privacy.audit.ExactDisclosure;
import org.communitypartners.assessment.privacy.audit.PriorDisclosure;
import org.communitypartners.assessment.privacy.release.ReleaseSet;
import org.communitypartners.assessment.privacy.release.ReleasedCell;
import org.communitypartners.assessment.privacy.table.Cell;
import org.communitypartners.assessment.privacy.table.LinkedTables;
import org.communitypartners.assessment.privacy.table.LinkedTablesBuilder;

/**
 * A copy as somebody reads it who has no other one. What earlier copies give away with the numbers of activities cannot
 * be kept from those who have them all, but this copy must not give it away by itself.
 */
public final class SingleRelease {
    private final LinkedTables tables;
    private final Map<ReleasedCell, Cell> counts;
    private final Set<ReleasedCell> missing = new LinkedHashSet<>();
    private final long minimumCell;

    /**
     * Reads a copy.
     *
     * @param alone the copy without any before it
     * @param isMissing which of its counts are left out so far
     */
    public SingleRelease(ReleaseSet alone, Predicate<ReleasedCell> isMissing) {
        LinkedTablesBuilder builder = PriorDisclosure.tables(alone);
        tables = builder.tables();
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
    public Set<ReleasedCell> furtherMissing(Predicate<ReleasedCell> exposed) {
        Set<Cell> given = new ExactDisclosure(tables, Cell::isOpen).find();
        Set<Cell> secret = new HashSet<>();
        for (ReleasedCell count : missing) {
            Cell cell = Objects.requireNonNull(counts.get(count), "It was read.");
            if ((exposed.test(count) || given.contains(cell)) && secret.add(cell)) {
                tables.protect(cell, minimumCell);
            }
        }
        if (secret.isEmpty()) {
            return Set.of();
        }
        new ComplementarySuppression(tables, minimumCell).suppress(List.of());
        Set<ReleasedCell> further = new LinkedHashSet<>();
        counts.forEach((count, cell) -> {
            if (cell.visibility() == Cell.Visibility.SUPPRESSED && !missing.contains(count)) {
                further.add(count);
            }
        });
        return further;
    }
}
