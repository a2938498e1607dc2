package org.communitypartners.assessment.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communitypartners.assessment.measure.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lists that a copy must leave out whole: of partners, of members of a dimension, and in the worst case of
 * partner types. Numbers of activities are no secret, but together with earlier copies, over longer or overlapping
 * days, they would tell counts that those left out. Where only one activity was held in a quarter, and the list of a
 * month has it, the count of the quarter is that of the month.
 */
final class TellingLists {
    /** Which lists are tried for an exposed count, those first that are missed least. */
    private static final List<BiPredicate<Division, Spot>> NEARER_FIRST = List.of(
            (list, exposed) -> list.isList() && overlaps(list, exposed) && isAlike(list, exposed),
            (list, exposed) -> list.isList() && overlaps(list, exposed) && isOfType(list, exposed),
            (list, exposed) -> list.isList() && isOfType(list, exposed),
            (list, exposed) -> !list.isList() && overlaps(list, exposed),
            (list, exposed) -> true);

    /** How many steps there are from the lists nearest to a count to all. */
    static final int DISTANCES = NEARER_FIRST.size();

    /** The smallest parts in which lists are given back: a quarter of them or about so many, but no single ones. */
    private static final int FEW = 8;

    /** The families in which something is exposed. */
    private final List<Copies> families;

    private final Set<Spot> exposedByAll = new HashSet<>();
    private final Copies copies;
    /** Found when they are first asked for. */
    private @Nullable Set<Division> lists;

    /**
     * Looks at a copy.
     *
     * @param copies the copy and those before it
     * @param ledgers the ledgers of its families, with all lists
     */
    TellingLists(Copies copies, List<LedgerBuilder> ledgers) {
        families = ledgers.stream()
                .filter(ledger -> !ledger.exposed().isEmpty())
                .map(LedgerBuilder::copies)
                .toList();
        ledgers.forEach(ledger -> exposedByAll.addAll(ledger.exposed()));
        this.copies = copies;
    }

    private Set<Division> lists() {
        Set<Division> found = lists;
        if (found == null) {
            found = ToldLists.untold(copies);
            lists = found;
        }
        return found;
    }

    /** The lists to leave out, so that as few secrets as possible are exposed. */
    Set<Division> find() {
        if (exposedByAll.isEmpty()) {
            return Set.of();
        }
        Set<Spot> exposed = new HashSet<>(exposedByAll);
        Set<Spot> before = exposed(count -> false);
        exposed.removeAll(before);
        Set<Division> untold = Set.of();
        for (BiPredicate<Division, Spot> isNear : NEARER_FIRST) {
            Set<Division> more = new LinkedHashSet<>(untold);
            Set<Spot> left = exposed;
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
    private Set<Division> needed(Set<Division> untold, Set<Division> surely, int exposed, Set<Spot> before) {
        List<Division> doubtful = new ArrayList<>(untold);
        doubtful.removeAll(surely);
        Set<Division> needed = new LinkedHashSet<>(untold);
        int least = Math.max(2, Math.min(FEW, doubtful.size() / 4));
        for (int size = doubtful.size() / 2; size >= least; size /= 2) {
            for (List<Division> some : parts(doubtful, size)) {
                Set<Division> fewer = new LinkedHashSet<>(needed);
                fewer.removeAll(some);
                if (exposedWithout(fewer, before).size() <= exposed) {
                    needed = fewer;
                    doubtful.removeAll(some);
                }
            }
        }
        return needed;
    }

    private static List<List<Division>> parts(List<Division> lists, int size) {
        List<List<Division>> parts = new ArrayList<>();
        for (int from = 0; from < lists.size(); from += size) {
            parts.add(List.copyOf(lists.subList(from, Math.min(lists.size(), from + size))));
        }
        return parts;
    }

    private Set<Spot> exposedWithout(Set<Division> untold, Set<Spot> before) {
        Set<Spot> exposed = exposed(count -> !Division.isIn(untold, count.spot()));
        exposed.removeAll(before);
        return exposed;
    }

    /** Where secrets stand that a copy with some of the counts would expose by its numbers of activities alone. */
    private Set<Spot> exposed(Predicate<ReportedCount> told) {
        return families.parallelStream()
                .flatMap(family -> new LedgerBuilder(family.telling(told)).exposed().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The lists of the copy that are not farther than a distance from one of some counts. */
    Set<Division> near(Set<Spot> exposed, int distance) {
        return near(exposed, NEARER_FIRST.get(distance));
    }

    private Set<Division> near(Set<Spot> exposed, BiPredicate<Division, Spot> isNear) {
        Set<Division> near = new LinkedHashSet<>(lists());
        near.removeIf(list -> exposed.stream().noneMatch(spot -> isNear.test(list, spot)));
        return near;
    }

    private static boolean overlaps(Division list, Spot exposed) {
        return list.total().span().overlaps(exposed.span());
    }

    private static boolean isAlike(Division list, Spot exposed) {
        return Division.withPart(exposed).stream()
                .anyMatch(other -> other.by().equals(list.by())
                        && other.total().place().equals(list.total().place()));
    }

    private static boolean isOfType(Division list, Spot exposed) {
        return exposed.place().scope() == Scope.ALL
                || list.total().place().partnerType().equals(exposed.place().partnerType());
    }
}
