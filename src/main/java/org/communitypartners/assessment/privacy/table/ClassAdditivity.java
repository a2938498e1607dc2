package org.communitypartners.assessment.privacy.table;

import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.privacy.release.CellKey;

/**
 * The sums over what was held: contacts are those of programs, of outreach and of the rest; exposed are engaged or not.
 */
public final class ClassAdditivity {
    private final LinkedTables tables;
    private final long minimumCell;

    /**
     * Writes into a tables.
     *
     * @param tables the tables
     * @param minimumCell what remains of the contacts is kept secret below this: a later copy may have a figure that
     *     consists of nothing else
     */
    public ClassAdditivity(LinkedTables tables, long minimumCell) {
        this.tables = tables;
        this.minimumCell = minimumCell;
    }

    /**
     * States the sums of one copy.
     *
     * @return what remains of the contacts: one-to-one sessions and activities without a class
     */
    public MetricTable state(Map<Metric, MetricTable> copy) {
        MetricTable others = new MetricTable();
        MetricTable contacts = copy.getOrDefault(Metric.DIRECT_CONTACTS, new MetricTable());
        MetricTable programs = copy.getOrDefault(Metric.PROGRAM_ATTENDANCE, new MetricTable());
        MetricTable engaged = copy.getOrDefault(Metric.PEOPLE_ENGAGED, new MetricTable());
        MetricTable exposed = copy.getOrDefault(Metric.PEOPLE_EXPOSED, new MetricTable());
        contacts.entries().forEach((spot, all) -> {
            MetricTable.Entry program = programs.at(spot);
            MetricTable.Entry outreach = engaged.at(spot);
            if (program != null && outreach != null) {
                long other = all.value() - program.value() - outreach.value();
                long rows = all.of() - program.of() - outreach.of();
                if (other >= 0) {
                    Cell rest = other == 0 && rows <= 0
                            ? tables.add(0, 0, false, Cell.Visibility.KNOWN)
                            : tables.imply(other);
                    if (other > 0 && other < minimumCell && !CellKey.isGrandTotal(spot.place())) {
                        tables.addSecret(new ProtectionRequirement(List.of(rest), other, null, false, minimumCell));
                    }
                    others.put(spot, new MetricTable.Entry(rest, rows, rows));
                    tables.addSum(all.count(), List.of(program.count(), outreach.count(), rest));
                }
            }
            MetricTable.Entry seen = exposed.at(spot);
            if (seen != null && outreach != null && seen.known() == seen.of() && seen.value() >= outreach.value()) {
                tables.addSum(seen.count(), List.of(outreach.count(), tables.imply(seen.value() - outreach.value())));
            }
        });
        return others;
    }
}
