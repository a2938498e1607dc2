package org.communitypartners.assessment.privacy.suppress;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.communitypartners.assessment.privacy.audit.ExactDisclosure;
import org.communitypartners.assessment.privacy.release.CellKey;
import org.communitypartners.assessment.privacy.release.ReleaseSet;
import org.communitypartners.assessment.privacy.release.ReleasedCell;
import org.communitypartners.assessment.privacy.release.ReleasedCell.CellStatus;
import org.communitypartners.assessment.privacy.table.Cell;
import org.communitypartners.assessment.privacy.table.LinkedTables;
import org.communitypartners.assessment.privacy.table.LinkedTablesBuilder;

/** Decides which counts of a family of metrics a copy leaves out. */
public final class TableSuppression {
    private final ReleaseSet copies;
    private final Map<ReleasedCell, Cell> decided;
    /** Counts that are known from earlier copies, but that this one must not tell by itself. */
    private final Set<ReleasedCell> notRepeated;
    /** Where secrets stand that all copies together tell, in spite of what is left out. */
    private final Set<CellKey> told;

    /**
     * Decides.
     *
     * @param builder the tables of the family, which is used up
     */
    public TableSuppression(LinkedTablesBuilder builder) {
        copies = builder.copies();
        decided = builder.current();
        protect(builder);
        if (copies.earlier().isEmpty()) {
            notRepeated = Set.of();
            told = Set.of();
        } else {
            Set<Cell> given = new ExactDisclosure(builder.tables(), Cell::isOpen).find();
            told = builder.secretsAmong(given);
            show(given);
            notRepeated = missingInCopyAlone();
        }
    }

    private void protect(LinkedTablesBuilder builder) {
        LinkedTables tables = builder.tables();
        builder.standing().forEach(cell -> tables.protect(cell, copies.minimumCell()));
        new ComplementarySuppression(tables, copies.minimumCell()).suppress(builder.people());
    }

    /** A large count that is left out, but that all copies together tell, is shown: leaving it out protects nobody. */
    private void show(Set<Cell> given) {
        decided.forEach((count, cell) -> {
            if (given.contains(cell) && !copies.isSmall(count)) {
                cell.show();
            }
        });
    }

    private Set<ReleasedCell> missingInCopyAlone() {
        Predicate<ReleasedCell> isKnownSmall =
                count -> copies.isSmall(count) && of(count).isKnown();
        SingleRelease alone = new SingleRelease(
                copies.alone(),
                count -> isKnownSmall.test(count) || of(count).visibility() == Cell.Visibility.SUPPRESSED);
        Set<ReleasedCell> missing = alone.furtherMissing(isKnownSmall);
        missing.forEach(count -> of(count).suppress());
        return missing;
    }

    private Cell of(ReleasedCell count) {
        return Objects.requireNonNull(decided.get(count), "Every count of the copy was decided on.");
    }

    /** Where secrets stand that no choice of counts could keep. */
    public Set<CellKey> told() {
        return told;
    }

    /** All counts of the copy. */
    public Set<ReleasedCell> counts() {
        return decided.keySet();
    }

    /**
     * What the copy does with a count: what readers of earlier copies know is not told to readers of this one alone.
     */
    public CellStatus showing(ReleasedCell count) {
        CellStatus known = knownBy(count);
        boolean repeated = known == CellStatus.SHOWN && (copies.isSmall(count) || notRepeated.contains(count));
        return repeated ? CellStatus.SUPPRESSED : known;
    }

    /** What later copies must take it for. */
    public ReleasedCell dealtWith(ReleasedCell count) {
        return count.dealtWith(knownBy(count));
    }

    private CellStatus knownBy(ReleasedCell count) {
        if (count.showing() == CellStatus.ABSENT) {
            return CellStatus.ABSENT;
        }
        return of(count).visibility() == Cell.Visibility.SUPPRESSED ? CellStatus.SUPPRESSED : CellStatus.SHOWN;
    }
}
