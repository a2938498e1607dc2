package org.communitypartners.assessment.privacy;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides what a copy leaves out: lists as a whole where their numbers of activities tell too much, and counts. */
final class CopyDecisions {
    private final Copies copies;
    private final TellingLists lists;
    private Set<Division> untold = Set.of();
    private List<FamilyDecisions> families;

    /**
     * Decides.
     *
     * @param copies the copy and those before it
     */
    CopyDecisions(Copies copies) {
        this.copies = copies;
        lists = new TellingLists(copies);
        List<LedgerBuilder> ledgers = ledgers();
        if (ledgers.stream().anyMatch(ledger -> !ledger.exposed().isEmpty())) {
            untold = lists.find();
            ledgers = ledgers();
        }
        families = decide(ledgers);
        leaveOutWhatTellsStill();
    }

    /** Where no choice of counts keeps a secret, because of what earlier copies tell, further lists go. */
    private void leaveOutWhatTellsStill() {
        Set<Spot> told = told();
        for (int distance = 0; distance < TellingLists.DISTANCES && !told.isEmpty(); distance++) {
            Set<Division> more = new LinkedHashSet<>(untold);
            if (more.addAll(lists.near(told, distance))) {
                untold = more;
                families = decide(ledgers());
                told = told();
            }
        }
    }

    private List<LedgerBuilder> ledgers() {
        return copies.telling(count -> !Division.isIn(untold, count.spot()))
                .families()
                .parallel()
                .map(LedgerBuilder::new)
                .toList();
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
