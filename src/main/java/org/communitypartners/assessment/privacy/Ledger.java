package org.communitypartners.assessment.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All counts that readers see or could work out, the sums between them, and the secrets among them. */
final class Ledger {
    private final List<Count> counts = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();
    private final Map<Count, Count> ceilings = new HashMap<>();
    private final Set<List<Integer>> distinctSums = new HashSet<>();

    List<Count> counts() {
        return counts;
    }

    List<Secret> secrets() {
        return secrets;
    }

    List<Sum> sums() {
        return sums;
    }

    /** The sums, the shortest first: solved in this order, equations stay short. */
    Stream<Sum> shortestFirst() {
        return sums.stream().sorted(Comparator.comparingInt(sum -> sum.parts().size()));
    }

    Count add(long value, double weight, boolean whole, Count.Visibility visibility) {
        Count count = new Count(counts.size(), value, weight, whole, visibility);
        counts.add(count);
        return count;
    }

    /** A number that is never a figure of its own. */
    Count imply(long value) {
        return add(value, 0, false, Count.Visibility.IMPLIED);
    }

    /** States that a total is the sum of parts; what everybody knows anyway is left away. */
    void addSum(Count total, List<Count> parts) {
        addSum(total, parts, true);
    }

    /** States a sum that a later copy may tell; to be stated after those that are told already. */
    void foreseeSum(Count total, List<Count> parts) {
        addSum(total, parts, false);
    }

    private void addSum(Count total, List<Count> parts, boolean told) {
        List<Count> unknown = parts.stream().filter(Ledger::isUnknown).toList();
        List<Integer> name =
                new ArrayList<>(unknown.stream().map(Count::index).sorted().toList());
        name.add(0, isUnknown(total) ? total.index() : -1);
        if ((unknown.isEmpty() && !isUnknown(total)) || !distinctSums.add(name)) {
            return;
        }
        Sum sum = new Sum(total, unknown, told);
        sums.add(sum);
        total.sums().add(sum);
        unknown.forEach(part -> part.sums().add(sum));
    }

    void limit(Count count, Count total) {
        ceilings.putIfAbsent(count, total);
    }

    List<Count> ceilingOf(Count count) {
        Count total = ceilings.get(count);
        return total == null ? List.of() : List.of(total);
    }

    void addSecret(Secret secret) {
        secrets.add(secret);
        secret.parts().forEach(part -> part.secrets().add(secret));
    }

    private static boolean isUnknown(Count count) {
        return count.visibility() != Count.Visibility.KNOWN;
    }
}
