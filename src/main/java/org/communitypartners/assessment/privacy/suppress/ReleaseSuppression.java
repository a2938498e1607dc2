package org.communitypartners.assessment.privacy.suppress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.privacy.audit.PriorDisclosure;
import org.communitypartners.assessment.privacy.release.Breakdown;
import org.communitypartners.assessment.privacy.release.CellKey;
import org.communitypartners.assessment.privacy.release.ReleaseSet;
import org.communitypartners.assessment.privacy.release.ReleasedBreakdowns;
import org.communitypartners.assessment.privacy.release.ReleasedCell;
import org.communitypartners.assessment.privacy.table.LinkedTablesBuilder;

/**
 * Decides what a release leaves out: cells, and in rare cases whole breakdowns.
 *
 * <p>Numbers of activities are no secret, but together with earlier releases, over longer days, they can tell cells
 * that those suppressed: where only one activity was held in a quarter, and the list of a month has it, the cell of the
 * quarter is that of the month. No choice of cells helps then; the list of the month is left out.
 */
public final class ReleaseSuppression {
    /** Which breakdowns go for a cell that they disclose, those first that are missed least. */
    private static final List<BiPredicate<Breakdown, CellKey>> NEARER_FIRST = List.of(
            (list, disclosed) -> list.isList() && overlaps(list, disclosed) && isAlike(list, disclosed),
            (list, disclosed) -> list.isList() && overlaps(list, disclosed) && isOfType(list, disclosed),
            (list, disclosed) -> list.isList() && isOfType(list, disclosed),
            (list, disclosed) -> true);

    /** The smallest parts in which breakdowns are told again: a quarter of them or so many; each look takes long. */
    private static final int FEW = 8;

    private final ReleaseSet releases;
    private final Set<Breakdown> untold = new LinkedHashSet<>();
    /** As long as nothing was suppressed in them. */
    private List<LinkedTablesBuilder> tables = List.of();

    private List<TableSuppression> families = List.of();

    /**
     * Decides.
     *
     * @param releases the release and those before it
     */
    public ReleaseSuppression(ReleaseSet releases) {
        this.releases = releases;
        leaveOut(this::disclosedByActivities);
        leaveOut(this::disclosedByCells);
    }

    /** Leaves out breakdowns, ever farther ones, as long as that helps. */
    private void leaveOut(Disclosing disclosing) {
        Set<CellKey> disclosed = disclosing.find();
        for (BiPredicate<Breakdown, CellKey> isNear : NEARER_FIRST) {
            Set<Breakdown> before = Set.copyOf(untold);
            Set<CellKey> left = disclosed;
            while (!left.isEmpty() && untold.addAll(near(left, isNear))) {
                left = disclosing.find();
            }
            if (left.size() < disclosed.size()) {
                disclosed = left;
                giveBack(before, left.size(), disclosing);
            } else if (untold.retainAll(before)) {
                disclosing.find();
            }
        }
    }

    /** Builds the tables anew, without what is untold by now, and finds the cells that they disclose. */
    @FunctionalInterface
    private interface Disclosing {
        Set<CellKey> find();
    }

    /** Tells breakdowns again, many at once if that goes, as long as nothing more is disclosed. */
    private void giveBack(Set<Breakdown> surely, int disclosed, Disclosing disclosing) {
        List<Breakdown> doubtful = new ArrayList<>(untold);
        doubtful.removeAll(surely);
        boolean isSettled = true;
        int least = Math.max(2, Math.min(FEW, doubtful.size() / 4));
        for (int size = doubtful.size() / 2; size >= least; size /= 2) {
            for (int from = 0; from + size <= doubtful.size(); from += size) {
                List<Breakdown> some = doubtful.subList(from, from + size);
                untold.removeAll(some);
                isSettled = disclosing.find().size() <= disclosed;
                if (isSettled) {
                    some.clear();
                    from -= size;
                } else {
                    untold.addAll(some);
                }
            }
        }
        if (!isSettled) {
            disclosing.find();
        }
    }

    /** The cells that numbers of activities disclose, with what earlier releases tell, whatever this one suppresses. */
    private Set<CellKey> disclosedByActivities() {
        tables = tables(cell -> !Breakdown.isIn(untold, cell.key()));
        Set<CellKey> disclosed = disclosed(tables);
        if (!disclosed.isEmpty()) {
            disclosed.removeAll(disclosed(tables(cell -> false)));
        }
        return disclosed;
    }

    /** The cells that are disclosed in spite of all cells that are suppressed. */
    private Set<CellKey> disclosedByCells() {
        if (tables.isEmpty()) {
            tables = tables(cell -> !Breakdown.isIn(untold, cell.key()));
        }
        families = tables.parallelStream().map(TableSuppression::new).toList();
        tables = List.of();
        Set<CellKey> disclosed = new HashSet<>();
        families.forEach(family -> disclosed.addAll(family.told()));
        return disclosed;
    }

    private Set<Breakdown> near(Set<CellKey> disclosed, BiPredicate<Breakdown, CellKey> isNear) {
        Set<Breakdown> near = ReleasedBreakdowns.untold(releases);
        near.removeIf(list -> disclosed.stream().noneMatch(cell -> isNear.test(list, cell)));
        return near;
    }

    private static Set<CellKey> disclosed(List<LinkedTablesBuilder> families) {
        Set<CellKey> disclosed = new HashSet<>();
        families.forEach(family -> disclosed.addAll(family.exposed()));
        return disclosed;
    }

    private List<LinkedTablesBuilder> tables(Predicate<ReleasedCell> told) {
        return PriorDisclosure.ofFamilies(releases.telling(told));
    }

    private static boolean overlaps(Breakdown list, CellKey disclosed) {
        return list.total().span().overlaps(disclosed.span());
    }

    private static boolean isAlike(Breakdown list, CellKey disclosed) {
        return Breakdown.withPart(disclosed).stream()
                .anyMatch(other -> other.by().equals(list.by())
                        && other.total().place().equals(list.total().place()));
    }

    private static boolean isOfType(Breakdown list, CellKey disclosed) {
        return disclosed.place().scope() == Scope.ALL
                || list.total().place().partnerType().equals(disclosed.place().partnerType());
    }

    /** The breakdowns that are left out whole. */
    public Set<Breakdown> untold() {
        return untold;
    }

    /** What was decided of the cells that are in no such breakdown. */
    public List<TableSuppression> families() {
        return families;
    }
}
