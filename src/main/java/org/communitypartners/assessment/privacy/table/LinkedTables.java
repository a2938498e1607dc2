package org.communitypartners.assessment.privacy.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communitypartners.assessment.privacy.lp.LinearEquations;

/** All counts that readers see or could work out, the sums between them, and the secrets among them. */
public final class LinkedTables {
    private final List<Cell> counts = new ArrayList<>();
    private final List<AdditivityConstraint> sums = new ArrayList<>();
    private final List<ProtectionRequirement> secrets = new ArrayList<>();
    private final Map<Cell, Cell> ceilings = new HashMap<>();
    private final Set<List<Integer>> distinctSums = new HashSet<>();

    public List<Cell> counts() {
        return counts;
    }

    public List<ProtectionRequirement> secrets() {
        return secrets;
    }

    public List<AdditivityConstraint> sums() {
        return sums;
    }

    /** The sums, the shortest first: solved in this order, equations stay short. */
    public Stream<AdditivityConstraint> shortestFirst() {
        return sums.stream().sorted(Comparator.comparingInt(sum -> sum.parts().size()));
    }

    public Cell add(long value, double weight, boolean whole, Cell.Visibility visibility) {
        Cell count = new Cell(counts.size(), value, weight, whole, visibility);
        counts.add(count);
        return count;
    }

    /** A number that is never a figure of its own. */
    public Cell imply(long value) {
        return add(value, 0, false, Cell.Visibility.IMPLIED);
    }

    /** States that a total is the sum of parts; what everybody knows anyway is left away. */
    public void addSum(Cell total, List<Cell> parts) {
        List<Cell> unknown = parts.stream().filter(LinkedTables::isUnknown).toList();
        List<Integer> name =
                new ArrayList<>(unknown.stream().map(Cell::index).sorted().toList());
        name.add(0, isUnknown(total) ? total.index() : -1);
        if ((unknown.isEmpty() && !isUnknown(total)) || !distinctSums.add(name)) {
            return;
        }
        AdditivityConstraint sum = new AdditivityConstraint(total, unknown);
        sums.add(sum);
        total.sums().add(sum);
        unknown.forEach(part -> part.sums().add(sum));
    }

    public void limit(Cell count, Cell total) {
        ceilings.putIfAbsent(count, total);
    }

    /** Requires that a cell is protected. */
    public ProtectionRequirement protect(Cell cell, long minimumCell) {
        ProtectionRequirement requirement =
                new ProtectionRequirement(List.of(cell), cell.value(), ceilings.get(cell), true, minimumCell);
        addSecret(requirement);
        return requirement;
    }

    /** Requires no more that something is protected. */
    public void release(ProtectionRequirement requirement) {
        secrets.remove(requirement);
        requirement.parts().forEach(part -> part.secrets().remove(requirement));
    }

    public void addSecret(ProtectionRequirement secret) {
        secrets.add(secret);
        secret.parts().forEach(part -> part.secrets().add(secret));
    }

    private static boolean isUnknown(Cell count) {
        return count.visibility() != Cell.Visibility.KNOWN;
    }

    /**
     * The constraints as equations, the shortest first so that they stay short; known cells do not differ.
     *
     * @param unknown which cells are variables
     */
    public LinearEquations equations(Stream<AdditivityConstraint> constraints, Predicate<Cell> unknown) {
        LinearEquations equations = new LinearEquations(counts.size());
        constraints.forEach(constraint -> {
            if (unknown.test(constraint.total())) {
                equations.addTerm(constraint.total().index(), -1);
            }
            for (Cell part : constraint.parts()) {
                if (unknown.test(part)) {
                    equations.addTerm(part.index(), 1);
                }
            }
            equations.solve();
        });
        return equations;
    }
}
