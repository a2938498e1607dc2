package org.communitypartners.assessment.privacy;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides what a copy leaves out: lists as a whole where their numbers of activities tell too much, and counts. */
final class CopyDecisions {
    private final Copies copies;
    private final TellingLists lists;
    private Set<Division> untold;
    private List<FamilyDecisions> families;

    /**
     * Decides.
     *
     * @param copies the copy and those before it
     */
    CopyDecisions(Copies copies) {
        this.copies = copies;
        List<LedgerBuilder> ledgers = LedgerBuilder.ofFamilies(copies);
        lists = new TellingLists(copies, ledgers);
        untold = lists.find();
        families = decide(untold.isEmpty() ? ledgers : ledgersOfTold());
        leaveOutWhatTellsStill();
    }

    /** Where no choice of counts keeps a secret, because of what earlier copies tell, further lists go. */
    private void leaveOutWhatTellsStill() {
        Set<Spot> told = told();
        for (int distance = 0; distance < TellingLists.DISTANCES && !told.isEmpty(); distance++) {
            Set<Division> more = new LinkedHashSet<>(untold);
            if (more.addAll(lists.near(told, distance))) {
                untold = more;
                families = decide(ledgersOfTold());
                told = told();
            }
        }
    }

    private List<LedgerBuilder> ledgersOfTold() {
        return LedgerBuilder.ofFamilies(copies.telling(count -> !Division.isIn(untold, count.spot())));
    }

    private static List<FamilyDecisions> decide(List<LedgerBuilder> ledgers) {
        return ledgers.parallelStream().map(FamilyDecisions::new).toList();
    }

    private Set<Spot> told() {
        Set<Spot> told = new HashSet<>();
        families.forEach(family -> told.addAll(family.told()));
        return told;
    }

    /** The lists that are left out whole. */
    Set<Division> untold() {
        return untold;
    }

    /** What was decided of the counts that are in no such list. */
    List<FamilyDecisions> families() {
        return families;
    }
}
