package org.communitypartners.assessment.privacy.audit;

import java.util.List;
import org.communitypartners.assessment.privacy.release.ReleaseSet;
import org.communitypartners.assessment.privacy.table.AdditivityConstraint;
import org.communitypartners.assessment.privacy.table.Cell;
import org.communitypartners.assessment.privacy.table.LinkedTables;
import org.communitypartners.assessment.privacy.table.LinkedTablesBuilder;

/**
 * What earlier releases tell together with the numbers of activities, which are never secret: no choice of this release
 * can take it back.
 */
public final class PriorDisclosure {
    private final LinkedTables tables;

    private PriorDisclosure(LinkedTables tables) {
        this.tables = tables;
    }

    /** The linked tables of a set of releases, in which every cell that readers can work out is known. */
    public static LinkedTablesBuilder tables(ReleaseSet releases) {
        LinkedTablesBuilder builder = new LinkedTablesBuilder(releases);
        new PriorDisclosure(builder.tables()).recognize();
        return builder;
    }

    /** The linked tables of each family of metrics, between which there are no sums. */
    public static List<LinkedTablesBuilder> ofFamilies(ReleaseSet releases) {
        return releases.families().parallel().map(PriorDisclosure::tables).toList();
    }

    private void recognize() {
        recognizeZeros();
        do {
            new ExactDisclosure(tables, cell -> !cell.isKnown()).find().forEach(Cell::becomeKnown);
        } while (recognizeZeros());
    }

    /** Where the known parts of a known total add up to it, the others are known to be zero; whether there are any. */
    private boolean recognizeZeros() {
        boolean any = false;
        boolean found = true;
        while (found) {
            found = false;
            for (AdditivityConstraint constraint : tables.sums()) {
                if (constraint.total().isKnown() && constraint.leavesZero()) {
                    for (Cell part : constraint.parts()) {
                        found |= !part.isKnown();
                        part.becomeKnown();
                    }
                }
            }
            any |= found;
        }
        return any;
    }
}
