package org.communitypartners.assessment.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitypartners.assessment.measure.Metric;

/**
 * The sums over what was held: contacts are those of programs, of outreach and of the rest; exposed are engaged or not.
 */
final class ClassSums {
    /** The metrics between which there are such sums. */
    static final Set<Metric> METRICS =
            Set.of(Metric.DIRECT_CONTACTS, Metric.PROGRAM_ATTENDANCE, Metric.PEOPLE_ENGAGED, Metric.PEOPLE_EXPOSED);

    private final Ledger ledger;
    private final long minimumCell;

    /**
     * Writes into a ledger.
     *
     * @param ledger the ledger
     * @param minimumCell what remains of the contacts is kept secret below this: a later copy may have a figure that
     *     consists of nothing else
     */
    ClassSums(Ledger ledger, long minimumCell) {
        this.ledger = ledger;
        this.minimumCell = minimumCell;
    }

    /**
     * States the sums of one copy.
     *
     * @return what remains of the contacts: one-to-one sessions and activities without a class
     */
    Layer state(Map<Metric, Layer> copy) {
        Layer others = new Layer();
        Layer contacts = copy.getOrDefault(Metric.DIRECT_CONTACTS, new Layer());
        Layer programs = copy.getOrDefault(Metric.PROGRAM_ATTENDANCE, new Layer());
        Layer engaged = copy.getOrDefault(Metric.PEOPLE_ENGAGED, new Layer());
        Layer exposed = copy.getOrDefault(Metric.PEOPLE_EXPOSED, new Layer());
        contacts.entries().forEach((spot, all) -> {
            Layer.Entry program = programs.at(spot);
            Layer.Entry outreach = engaged.at(spot);
            if (program != null && outreach != null) {
                long other = all.value() - program.value() - outreach.value();
                long rows = all.of() - program.of() - outreach.of();
                if (other >= 0) {
                    Count rest = other == 0 && rows <= 0
                            ? ledger.add(0, 0, false, Count.Visibility.KNOWN)
                            : ledger.imply(other);
                    if (other > 0 && other < minimumCell && !Suppression.isWhole(spot.place())) {
                        ledger.addSecret(new Secret(List.of(rest), other, List.of(), false));
                    }
                    others.put(spot, new Layer.Entry(rest, rows, rows));
                    ledger.addSum(all.count(), List.of(program.count(), outreach.count(), rest));
                }
            }
            Layer.Entry seen = exposed.at(spot);
            if (seen != null && outreach != null && seen.known() == seen.of() && seen.value() >= outreach.value()) {
                ledger.addSum(seen.count(), List.of(outreach.count(), ledger.imply(seen.value() - outreach.value())));
            }
        });
        return others;
    }
}
