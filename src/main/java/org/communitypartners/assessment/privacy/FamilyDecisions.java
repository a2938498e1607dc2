package org.communitypartners.assessment.privacy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.communitypartners.assessment.privacy.ReportedCount.Showing;

/** Decides which counts of a family of metrics a copy leaves out. */
final class FamilyDecisions {
    private final Copies copies;
    private final Map<ReportedCount, Count> decided;
    /** Counts that are known from earlier copies, but that this one must not tell by itself. */
    private final Set<ReportedCount> notRepeated;
    /** Where secrets stand that all copies together tell, in spite of what is left out. */
    private final Set<Spot> told;

    /**
     * Decides.
     *
     * @param builder the ledger of the family, which is used up
     */
    FamilyDecisions(LedgerBuilder builder) {
        copies = builder.copies();
        decided = builder.current();
        protect(builder);
        if (copies.earlier().isEmpty()) {
            notRepeated = Set.of();
            told = Set.of();
        } else {
            Set<Count> given = new DeterminedCounts(builder.ledger(), Count::isOpen).find();
            told = builder.secretsAmong(given);
            show(given);
            notRepeated = missingInCopyAlone();
        }
    }

    private void protect(LedgerBuilder builder) {
        Ledger ledger = builder.ledger();
        Protection protection = new Protection(ledger);
        for (Count count : builder.standing()) {
            ledger.addSecret(new Secret(List.of(count), count.value(), ledger.ceilingOf(count), true));
        }
        protection.raiseTo(copies.minimumCell(), builder.people());
    }

    /** A large count that is left out, but that all copies together tell, is shown: leaving it out protects nobody. */
    private void show(Set<Count> given) {
        decided.forEach((count, cell) -> {
            if (given.contains(cell) && !copies.isSmall(count)) {
                cell.show();
            }
        });
    }

    private Set<ReportedCount> missingInCopyAlone() {
        Predicate<ReportedCount> isKnownSmall =
                count -> copies.isSmall(count) && of(count).isKnown();
        SingleCopy alone = new SingleCopy(
                copies.alone(),
                count -> isKnownSmall.test(count) || of(count).visibility() == Count.Visibility.SUPPRESSED);
        Set<ReportedCount> missing = alone.furtherMissing(isKnownSmall);
        missing.forEach(count -> of(count).suppress());
        return missing;
    }

    private Count of(ReportedCount count) {
        return Objects.requireNonNull(decided.get(count), "Every count of the copy was decided on.");
    }

    /** Where secrets stand that no choice of counts could keep. */
    Set<Spot> told() {
        return told;
    }

    /** All counts of the copy. */
    Set<ReportedCount> counts() {
        return decided.keySet();
    }

    /**
     * What the copy does with a count: what readers of earlier copies know is not told to readers of this one alone.
     */
    Showing showing(ReportedCount count) {
        Showing known = knownBy(count);
        boolean repeated = known == Showing.SHOWN && (copies.isSmall(count) || notRepeated.contains(count));
        return repeated ? Showing.SUPPRESSED : known;
    }

    /** What later copies must take it for. */
    ReportedCount dealtWith(ReportedCount count) {
        return count.dealtWith(knownBy(count));
    }

    private Showing knownBy(ReportedCount count) {
        if (count.showing() == Showing.ABSENT) {
            return Showing.ABSENT;
        }
        return of(count).visibility() == Count.Visibility.SUPPRESSED ? Showing.SUPPRESSED : Showing.SHOWN;
    }
}
