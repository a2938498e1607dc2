package org.communitypartners.assessment.privacy.suppress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.privacy.audit.PriorDisclosure;
import org.communitypartners.assessment.privacy.release.Breakdown;
import org.communitypartners.assessment.privacy.release.CellKey;
import org.communitypartners.assessment.privacy.release.ReleaseSet;
import org.communitypartners.assessment.privacy.release.ReleasedBreakdowns;
import org.communitypartners.assessment.privacy.release.ReleasedCell;
import org.communitypartners.assessment.privacy.table.LinkedTablesBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lists that a copy must leave out whole: of partners, of members of a dimension, and in the worst case of
 * partner types. Numbers of activities are no secret, but together with earlier copies, over longer or overlapping
 * days, they would tell counts that those left out. Where only one activity was held in a quarter, and the list of a
 * month has it, the count of the quarter is that of the month.
 */
public final class BreakdownSuppression {
    /** Which lists are tried for an exposed count, those first that are missed least. */
    private static final List<BiPredicate<Breakdown, CellKey>> NEARER_FIRST = List.of(
            (list, exposed) -> list.isList() && overlaps(list, exposed) && isAlike(list, exposed),
            (list, exposed) -> list.isList() && overlaps(list, exposed) && isOfType(list, exposed),
            (list, exposed) -> list.isList() && isOfType(list, exposed),
            (list, exposed) -> !list.isList() && overlaps(list, exposed),
            (list, exposed) -> true);

    /** How many steps there are from the lists nearest to a count to all. */
    public static final int DISTANCES = NEARER_FIRST.size();

    /** The smallest parts in which lists are given back: a quarter of them or about so many, but no single ones. */
    private static final int FEW = 8;

    /** The families in which something is exposed. */
    private final List<ReleaseSet> families;

    private final Set<CellKey> exposedByAll = new HashSet<>();
    private final ReleaseSet copies;
    /** Found when they are first asked for. */
    private @Nullable Set<Breakdown> lists;

    /**
     * Looks at a copy.
     *
     * @param copies the copy and those before it
     * @param linked the linked of its families, with all lists
     */
    public BreakdownSuppression(ReleaseSet copies, List<LinkedTablesBuilder> linked) {
        families = linked.stream()
                .filter(tables -> !tables.exposed().isEmpty())
                .map(LinkedTablesBuilder::copies)
                .toList();
        linked.forEach(tables -> exposedByAll.addAll(tables.exposed()));
        this.copies = copies;
    }

    private Set<Breakdown> lists() {
        Set<Breakdown> found = lists;
        if (found == null) {
            found = ReleasedBreakdowns.untold(copies);
            lists = found;
        }
        return found;
    }

    /** The lists to leave out, so that as few secrets as possible are exposed. */
    public Set<Breakdown> find() {
        if (exposedByAll.isEmpty()) {
            return Set.of();
        }
        Set<CellKey> exposed = new HashSet<>(exposedByAll);
        Set<CellKey> before = exposed(count -> false);
        exposed.removeAll(before);
        Set<Breakdown> untold = Set.of();
        for (BiPredicate<Breakdown, CellKey> isNear : NEARER_FIRST) {
            Set<Breakdown> more = new LinkedHashSet<>(untold);
            Set<CellKey> left = exposed;
            while (!left.isEmpty() && more.addAll(near(left, isNear))) {
                left = exposedWithout(more, before);
            }
            if (left.size() < exposed.size()) {
                untold = needed(more, untold, left.size(), before);
                exposed = left;
            }
        }
        return untold;
    }

    /** Gives lists back, many at once if that goes, as long as nothing more is exposed. */
    private Set<Breakdown> needed(Set<Breakdown> untold, Set<Breakdown> surely, int exposed, Set<CellKey> before) {
        List<Breakdown> doubtful = new ArrayList<>(untold);
        doubtful.removeAll(surely);
        Set<Breakdown> needed = new LinkedHashSet<>(untold);
        int least = Math.max(2, Math.min(FEW, doubtful.size() / 4));
        for (int size = doubtful.size() / 2; size >= least; size /= 2) {
            for (List<Breakdown> some : parts(doubtful, size)) {
                Set<Breakdown> fewer = new LinkedHashSet<>(needed);
                fewer.removeAll(some);
                if (exposedWithout(fewer, before).size() <= exposed) {
                    needed = fewer;
                    doubtful.removeAll(some);
                }
            }
        }
        return needed;
    }

    private static List<List<Breakdown>> parts(List<Breakdown> lists, int size) {
        List<List<Breakdown>> parts = new ArrayList<>();
        for (int from = 0; from < lists.size(); from += size) {
            parts.add(List.copyOf(lists.subList(from, Math.min(lists.size(), from + size))));
        }
        return parts;
    }

    private Set<CellKey> exposedWithout(Set<Breakdown> untold, Set<CellKey> before) {
        Set<CellKey> exposed = exposed(count -> !Breakdown.isIn(untold, count.key()));
        exposed.removeAll(before);
        return exposed;
    }

    /** Where secrets stand that a copy with some of the counts would expose by its numbers of activities alone. */
    private Set<CellKey> exposed(Predicate<ReleasedCell> told) {
        return families.parallelStream()
                .flatMap(family -> PriorDisclosure.tables(family.telling(told)).exposed().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The lists of the copy that are not farther than a distance from one of some counts. */
    public Set<Breakdown> near(Set<CellKey> exposed, int distance) {
        return near(exposed, NEARER_FIRST.get(distance));
    }

    private Set<Breakdown> near(Set<CellKey> exposed, BiPredicate<Breakdown, CellKey> isNear) {
        Set<Breakdown> near = new LinkedHashSet<>(lists());
        near.removeIf(list -> exposed.stream().noneMatch(spot -> isNear.test(list, spot)));
        return near;
    }

    private static boolean overlaps(Breakdown list, CellKey exposed) {
        return list.total().span().overlaps(exposed.span());
    }

    private static boolean isAlike(Breakdown list, CellKey exposed) {
        return Breakdown.withPart(exposed).stream()
                .anyMatch(other -> other.by().equals(list.by())
                        && other.total().place().equals(list.total().place()));
    }

    private static boolean isOfType(Breakdown list, CellKey exposed) {
        return exposed.place().scope() == Scope.ALL
                || list.total().place().partnerType().equals(exposed.place().partnerType());
    }
}
