package org.communitypartners.assessment.privacy.suppress;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.privacy.audit.PriorDisclosure;
import org.communitypartners.assessment.privacy.release.Breakdown;
import org.communitypartners.assessment.privacy.release.CellKey;
import org.communitypartners.assessment.privacy.release.ReleaseSet;
import org.communitypartners.assessment.privacy.table.LinkedTablesBuilder;

/** Decides what a copy leaves out: lists as a whole where their numbers of activities tell too much, and counts. */
public final class ReleaseSuppression {
    private final ReleaseSet copies;
    private final BreakdownSuppression lists;
    private Set<Breakdown> untold;
    private List<TableSuppression> families;

    /**
     * Decides.
     *
     * @param copies the copy and those before it
     */
    public ReleaseSuppression(ReleaseSet copies) {
        this.copies = copies;
        List<LinkedTablesBuilder> ledgers = PriorDisclosure.ofFamilies(copies);
        lists = new BreakdownSuppression(copies, ledgers);
        untold = lists.find();
        families = decide(untold.isEmpty() ? ledgers : ledgersOfTold());
        leaveOutWhatTellsStill();
    }

    /** Where no choice of counts keeps a secret, because of what earlier copies tell, further lists go. */
    private void leaveOutWhatTellsStill() {
        Set<CellKey> told = told();
        for (int distance = 0; distance < BreakdownSuppression.DISTANCES && !told.isEmpty(); distance++) {
            Set<Breakdown> more = new LinkedHashSet<>(untold);
            if (more.addAll(lists.near(told, distance))) {
                untold = more;
                families = decide(ledgersOfTold());
                told = told();
            }
        }
    }

    private List<LinkedTablesBuilder> ledgersOfTold() {
        return PriorDisclosure.ofFamilies(copies.telling(count -> !Breakdown.isIn(untold, count.key())));
    }

    private static List<TableSuppression> decide(List<LinkedTablesBuilder> ledgers) {
        return ledgers.parallelStream().map(TableSuppression::new).toList();
    }

    private Set<CellKey> told() {
        Set<CellKey> told = new HashSet<>();
        families.forEach(family -> told.addAll(family.told()));
        return told;
    }

    /** The lists that are left out whole. */
    public Set<Breakdown> untold() {
        return untold;
    }

    /** What was decided of the counts that are in no such list. */
    public List<TableSuppression> families() {
        return families;
    }
}
