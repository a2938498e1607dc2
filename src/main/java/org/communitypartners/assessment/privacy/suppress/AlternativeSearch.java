package org.communitypartners.assessment.privacy.suppress;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.privacy.lp.LinearProgram;
import org.communitypartners.assessment.privacy.table.Cell;
import org.communitypartners.assessment.privacy.table.LinkedTables;
import org.communitypartners.assessment.privacy.table.ProtectionRequirement;

/**
 * Searches for feasible alternatives: a linear program over the constraints for each reach, which is solved once, so
 * that a search costs little. Cells that are suppressed later are missing among the suppressed ones until there are
 * many of them.
 */
final class AlternativeSearch {
    private static final double TOLERANCE = 1e-6;
    private static final int MOST_STEPS = 1000;
    /** Where further cells may be suppressed if nothing is found. */
    private static final int FEW_STEPS = 80;
    /** How many cells may be missing: one in so many. */
    private static final int ONE_IN = 250;

    private final LinkedTables tables;
    private final Map<Reach, LinearProgram> programs = new EnumMap<>(Reach.class);
    /** How far requirements can differ at all, whatever is suppressed, in either direction. */
    private final Map<ProtectionRequirement, double[]> limits = new HashMap<>();

    private int missing;

    AlternativeSearch(LinkedTables tables) {
        this.tables = tables;
    }

    /**
     * An alternative in which a requirement differs by an amount, or as far as it can; without changes if by nothing.
     */
    FeasibleAlternative find(ProtectionRequirement requirement, double amount, Reach reach) {
        List<Cell> cells = tables.counts();
        int[] parts = requirement.parts().stream().mapToInt(Cell::index).toArray();
        LinearProgram program = programs.computeIfAbsent(reach, this::program);
        LinearProgram.Solution solution =
                program.reach(parts, amount, reach == Reach.SUPPRESSED ? FEW_STEPS : MOST_STEPS);
        Map<Cell, Double> changes = new LinkedHashMap<>();
        for (int i = 0; i < solution.variables().length; i++) {
            changes.put(cells.get(solution.variables()[i]), solution.values()[i]);
        }
        FeasibleAlternative found = new FeasibleAlternative(changes);
        return found.isPossible() ? found : new FeasibleAlternative(Map.of());
    }

    /** How far a requirement can differ at all in the direction of an amount; no farther than that is looked. */
    double limit(ProtectionRequirement requirement, double amount) {
        double[] known = limits.computeIfAbsent(requirement, any -> new double[] {Double.NaN, Double.NaN});
        int direction = amount > 0 ? 1 : 0;
        if (Double.isNaN(known[direction])) {
            double change = Math.abs(find(requirement, amount, Reach.ALL).change(requirement));
            known[direction] = change < Math.abs(amount) - TOLERANCE ? change : Double.POSITIVE_INFINITY;
        }
        return known[direction];
    }

    private LinearProgram program(Reach reach) {
        List<Cell> cells = tables.counts();
        double[] least = cells.stream().mapToDouble(cell -> -cell.value()).toArray();
        double[] costs = cells.stream().mapToDouble(AlternativeSearch::cost).toArray();
        LinearProgram program = LinearProgram.of(tables.equations(tables.shortestFirst(), reach::allows), least, costs);
        cells.forEach(cell -> program.hold(cell.index(), !reach.allows(cell)));
        return program;
    }

    private static double cost(Cell cell) {
        return cell.isShown() ? cell.weight() : 0;
    }

    /** Takes note that a cell was suppressed. */
    void suppressed(Cell cell) {
        programs.values().forEach(program -> program.price(cell.index(), 0));
        if (++missing * ONE_IN > tables.counts().size()) {
            renew();
        }
    }

    /** Looks among all suppressed cells from now on. */
    void renew() {
        programs.remove(Reach.SUPPRESSED);
        missing = 0;
    }

    /** Looks among the suppressed cells without one of them, or with it again. */
    void leaveAside(Cell cell, boolean isAside) {
        programs.computeIfAbsent(Reach.SUPPRESSED, this::program).hold(cell.index(), isAside);
    }
}
