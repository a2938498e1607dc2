package org.communitypartners.assessment.privacy.suppress;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitypartners.assessment.privacy.table.Cell;
import org.communitypartners.assessment.privacy.table.LinkedTables;
import org.communitypartners.assessment.privacy.table.ProtectionRequirement;
import org.communitypartners.assessment.privacy.table.ProtectionRequirement.Protection;

/**
 * Decides which cells are suppressed: those that are small, and those without which no feasible alternative could
 * differ enough from the truth. In the end those are shown again that turn out not to be needed.
 */
public final class ComplementarySuppression {
    private static final double TOLERANCE = 1e-6;
    private static final double UNBOUNDED = 1e9;

    private final LinkedTables tables;
    private final long minimumCell;
    private final AlternativeSearch search;
    private final Map<Cell, ProtectionRequirement> complementary = new LinkedHashMap<>();

    /**
     * For tables.
     *
     * @param tables the tables, with what must be protected already
     * @param minimumCell the smallest count that is shown
     */
    public ComplementarySuppression(LinkedTables tables, long minimumCell) {
        this.tables = tables;
        this.minimumCell = minimumCell;
        search = new AlternativeSearch(tables);
    }

    /** Suppresses the small ones of some cells, and what protects them. */
    public void suppress(List<Cell> people) {
        for (Cell cell : people) {
            if (cell.value() > 0 && cell.value() < minimumCell && cell.isShown()) {
                cell.suppress();
                tables.protect(cell, minimumCell);
            }
        }
        // Suppressing a further cell makes a further requirement, at the end of the list.
        for (int i = 0; i < tables.secrets().size(); i++) {
            protect(tables.secrets().get(i));
        }
        cleanUp();
    }

    private void protect(ProtectionRequirement requirement) {
        if (!requirement.isSecret()) {
            return;
        }
        widen(requirement, Reach.SUPPRESSED);
        widen(requirement, Reach.NARROWER);
        if (requirement.isFigure()) {
            widen(requirement, Reach.ALL);
        }
        if (!requirement.isMet() && requirement.isSmall()) {
            requirement.narrow();
            protect(requirement);
        }
    }

    private void widen(ProtectionRequirement requirement, Reach reach) {
        if (!requirement.isMet() && requirement.missingAbove() > 0) {
            widen(requirement, requirement.missingAbove(), reach);
        }
        if (!requirement.isMet() && requirement.missingBelow() > 0) {
            widen(requirement, -requirement.missingBelow(), reach);
        }
    }

    private void widen(ProtectionRequirement requirement, double amount, Reach reach) {
        double asked = amount;
        if (reach != Reach.SUPPRESSED) {
            double limit = search.limit(requirement, amount);
            Protection so = requirement.protection();
            if (limit < (amount > 0 ? so.highest() : -so.lowest()) + TOLERANCE) {
                return;
            }
            asked = Math.copySign(Math.min(limit, Math.abs(amount)), amount);
        }
        take(search.find(requirement, asked, reach), requirement);
    }

    /** Takes an alternative that leads farther for a requirement; it may lead farther for others, too. */
    private void take(FeasibleAlternative alternative, ProtectionRequirement requirement) {
        Protection before = requirement.protection();
        double change = alternative.change(requirement);
        if (change < before.highest() + TOLERANCE && change > before.lowest() - TOLERANCE) {
            return;
        }
        Set<Cell> cells = alternative.changes().keySet();
        Set<ProtectionRequirement> touched = new LinkedHashSet<>();
        for (Cell cell : cells) {
            if (cell.isShown()) {
                cell.suppress();
                search.suppressed(cell);
                complementary.put(cell, tables.protect(cell, minimumCell));
            }
            touched.addAll(cell.secrets());
        }
        double up = alternative.room(1);
        double down = alternative.room(-1);
        for (ProtectionRequirement other : touched) {
            double by = alternative.change(other);
            other.couldChangeBy(by * (up > UNBOUNDED ? 1 : up), cells);
            other.couldChangeBy(-by * (down > UNBOUNDED ? 0 : down), cells);
        }
    }

    /** Shows again what the rest protects, the largest first. */
    private void cleanUp() {
        search.renew();
        complementary.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Cell, ProtectionRequirement> each) ->
                                each.getKey().weight())
                        .reversed())
                .forEach(each -> {
                    Cell cell = each.getKey();
                    search.leaveAside(cell, true);
                    if (isSpare(cell, each.getValue())) {
                        cell.show();
                        tables.release(each.getValue());
                    } else {
                        search.leaveAside(cell, false);
                    }
                });
    }

    /** Whether all others are protected as far without a cell. */
    private boolean isSpare(Cell cell, ProtectionRequirement own) {
        for (ProtectionRequirement other : tables.secrets()) {
            if (other != own && other.restsOn(cell)) {
                Protection before = other.protection();
                boolean wasMet = other.isMet();
                other.set(before.without(cell));
                if (wasMet) {
                    widen(other, Reach.SUPPRESSED);
                }
                if (!other.isMet()) {
                    other.set(before);
                    return false;
                }
            }
        }
        return true;
    }
}
