package org.communitypartners.assessment.measure.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.metric.Cell;
import org.communitypartners.assessment.measure.metric.Quantity;

/**
 * Which partners took part in the same rows without leading. A row in which several did counts once for each of them,
 * and once for all of them together; so it must be known how often they did so together.
 */
public final class Companies {
    private final Map<List<String>, PartnerTally> together = new LinkedHashMap<>();
    private final int spans;

    Companies(int spans) {
        this.spans = spans;
    }

    /** What partners took part in together; one alone is no company. */
    PartnerTally open(List<String> partners) {
        return together.computeIfAbsent(List.copyOf(partners), any -> new PartnerTally(spans));
    }

    Map<List<String>, PartnerTally> all() {
        return together;
    }

    void merge(Companies later, DateSpan period, int[] languages, int[] outlets) {
        later.together.forEach((partners, tally) -> open(partners).add(tally, period, languages, outlets));
    }

    /** How often rows count more than once among some partners in a span. */
    public long countedAgain(List<PartnerView> partners, int span) {
        return again(partners, tally -> tally.cell(span).map(Companies::rows).orElse(0L));
    }

    /** How often rows of a member count more than once among some partners. */
    public long countedAgain(List<PartnerView> partners, Breakdown member) {
        return again(partners, tally -> {
            Cell cell = tally.byMember().get(member);
            return cell == null ? 0 : rows(cell);
        });
    }

    /** How often rows count in more than one of several groups of partners that have none in common. */
    public long countedAgainAcross(List<List<PartnerView>> groups, int span) {
        if (together.isEmpty()) {
            return 0;
        }
        List<PartnerView> everyone = new ArrayList<>();
        long within = 0;
        for (List<PartnerView> group : groups) {
            everyone.addAll(group);
            within += countedAgain(group, span);
        }
        return countedAgain(everyone, span) - within;
    }

    private long again(Collection<PartnerView> partners, ToLongFunction<PartnerTally> rows) {
        if (together.isEmpty()) {
            return 0;
        }
        Set<String> keys = new HashSet<>();
        partners.forEach(partner -> keys.add(partner.key()));
        long again = 0;
        for (Map.Entry<List<String>, PartnerTally> company : together.entrySet()) {
            long among = company.getKey().stream().filter(keys::contains).count();
            again += Math.max(0, among - 1) * rows.applyAsLong(company.getValue());
        }
        return again;
    }

    private static long rows(Cell cell) {
        return cell.get(Quantity.TOOK_PART);
    }
}
