package org.communitypartners.assessment.privacy.suppress;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitypartners.assessment.privacy.table.Cell;
import org.communitypartners.assessment.privacy.table.LinkedTables;
import org.communitypartners.assessment.privacy.table.ProtectionRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Decides which counts are suppressed: those that are small, and those without which other worlds could not differ
 * enough at a secret.
 *
 * <p>The threshold is raised one by one, and what was suppressed stays so; therefore a higher threshold never shows
 * what a lower one hides.
 */
public final class ComplementarySuppression {
    private static final double TOLERANCE = 1e-6;
    private static final double UNBOUNDED = 1e9;

    /** One direction in which a secret is to differ, among some counts. */
    private record Search(ProtectionRequirement secret, Reach reach, boolean up) {}

    private final LinkedTables tables;
    private final FarthestAlternatives farWorlds;
    /** Where the cheapest world was hard to find once, it is not looked for again. */
    private final Set<Search> hard = new HashSet<>();
    /** Where the worlds among open counts lead no farther, until they are built anew. */
    private final Set<Search> exhausted = new HashSet<>();
    /** Built when it is first asked for, when the small counts are open already. */
    private @Nullable OpenAlternatives open;
    /** The threshold in the end. */
    private long last;

    public ComplementarySuppression(LinkedTables tables) {
        this.tables = tables;
        farWorlds = new FarthestAlternatives(tables);
    }

    /** Suppresses what a threshold asks for. */
    public void raiseTo(long minimumCell, List<Cell> people) {
        last = minimumCell;
        for (long threshold = minimumCell; threshold <= minimumCell; threshold++) {
            for (Cell count : people) {
                if (count.value() > 0 && count.value() < threshold && count.isShown()) {
                    suppress(count);
                }
            }
            protect(threshold);
        }
    }

    private void suppress(Cell count) {
        count.suppress();
        if (open != null) {
            open.missed();
        }
        tables.addSecret(new ProtectionRequirement(List.of(count), count.value(), tables.ceilingOf(count), true));
    }

    private void protect(long threshold) {
        // Suppressing a further count makes a further secret, at the end of the list.
        for (int i = 0; i < tables.secrets().size(); i++) {
            protect(tables.secrets().get(i), threshold);
        }
    }

    private void protect(ProtectionRequirement secret, long threshold) {
        boolean isSmall = secret.value() > 0 && secret.value() < threshold;
        if (secret.isGivenUp() || (!isSmall && !secret.isFigure())) {
            return;
        }
        boolean small = isSmall && !secret.isNarrowed();
        // What costs nothing is sought for the last threshold already.
        widen(secret, threshold, small, small ? above(secret, last, true) : last - 1.0, Reach.SUPPRESSED);
        widen(secret, threshold, small, 0, Reach.NARROWER);
        if (secret.isFigure()) {
            widen(secret, threshold, small, 0, Reach.ALL);
        }
        if (isProtected(secret, threshold, small)) {
            return;
        }
        if (small) {
            secret.narrow();
            protect(secret, threshold);
        } else {
            secret.giveUp();
        }
    }

    private static double worth(ProtectionRequirement secret) {
        return (double) secret.value();
    }

    private static double above(ProtectionRequirement secret, long threshold, boolean small) {
        double most = small ? threshold - 1.0 : worth(secret) + threshold - 1;
        return Math.max(0, Math.min(most, secret.ceiling()) - worth(secret));
    }

    private static boolean isProtected(ProtectionRequirement secret, long threshold, boolean small) {
        if (small) {
            return -secret.lowest() > worth(secret) - TOLERANCE
                    && secret.highest() > above(secret, threshold, true) - TOLERANCE;
        }
        return secret.highest() - secret.lowest() > Math.min(threshold - 1.0, secret.ceiling()) - TOLERANCE;
    }

    private void widen(ProtectionRequirement secret, long threshold, boolean small, double far, Reach reach) {
        if (isProtected(secret, threshold, small)) {
            return;
        }
        if (small) {
            if (-secret.lowest() < worth(secret) - TOLERANCE) {
                search(secret, -worth(secret), reach);
            }
            double above = above(secret, threshold, true);
            if (secret.highest() < above - TOLERANCE) {
                search(secret, Math.max(above, far), reach);
            }
            return;
        }
        double need = Math.min(threshold - 1.0, secret.ceiling()) + secret.lowest();
        if (secret.highest() < need - TOLERANCE) {
            search(secret, Math.max(far, need), reach);
        }
        if (!isProtected(secret, threshold, false) && secret.value() > 0) {
            need = Math.min(threshold - 1.0, secret.ceiling()) - secret.highest();
            search(secret, -Math.min(worth(secret), Math.max(far, need)), reach);
        }
    }

    private void search(ProtectionRequirement secret, double amount, Reach reach) {
        double reached = amount > 0 ? secret.highest() : -secret.lowest();
        double asked = Math.min(Math.abs(amount), farWorlds.limit(secret, amount, reach));
        if (asked < reached + TOLERANCE) {
            return;
        }
        if (reach == Reach.SUPPRESSED) {
            takeOpen(secret, Math.copySign(asked, amount));
            return;
        }
        Search search = new Search(secret, reach, amount > 0);
        CheapestAlternative.Outcome outcome = hard.contains(search)
                ? CheapestAlternative.Outcome.TIRED
                : CheapestAlternative.find(secret, Math.copySign(asked, amount), reach::allows);
        if (outcome.isFound() && outcome.world().isPossible()) {
            take(outcome.world());
            return;
        }
        if (outcome.isTired()) {
            hard.add(search);
        }
        searchFar(secret, amount, reach);
    }

    /** Where there is no world as asked for, or it is hard to find, the farthest is taken, and made cheaper. */
    private void searchFar(ProtectionRequirement secret, double amount, Reach reach) {
        double reached = amount > 0 ? secret.highest() : -secret.lowest();
        if (farWorlds.farthest(secret, amount) < reached + TOLERANCE) {
            return;
        }
        FeasibleAlternative far = farWorlds.find(secret, amount, reach);
        if (Math.abs(far.change(secret)) > reached + TOLERANCE) {
            take(cheaper(far, secret));
        } else if (Math.abs(amount) > 1 && farWorlds.limit(secret, amount, reach) > reached + TOLERANCE) {
            search(secret, amount / 2, reach);
        }
    }

    private static FeasibleAlternative cheaper(FeasibleAlternative far, ProtectionRequirement secret) {
        CheapestAlternative.Outcome cheapest = CheapestAlternative.find(
                secret, far.change(secret), far.changes().keySet()::contains);
        return cheapest.isFound() && cheapest.world().isPossible() ? cheapest.world() : far;
    }

    private void takeOpen(ProtectionRequirement secret, double amount) {
        Search search = new Search(secret, Reach.SUPPRESSED, amount > 0);
        if (exhausted.contains(search)) {
            return;
        }
        FeasibleAlternative world = open(secret, amount);
        if (world.isPossible()) {
            take(world);
        }
        if (Math.abs(world.change(secret)) < Math.abs(amount) - TOLERANCE) {
            exhausted.add(search);
        }
    }

    /** Rounding adds up in a tableau that is kept for long; a world that is none asks for a fresh one. */
    private FeasibleAlternative open(ProtectionRequirement secret, double amount) {
        OpenAlternatives kept = open;
        if (kept == null || kept.isWorn()) {
            kept = afresh();
        }
        FeasibleAlternative world = kept.find(secret, amount);
        return world.isPossible() ? world : afresh().find(secret, amount);
    }

    private OpenAlternatives afresh() {
        OpenAlternatives built = new OpenAlternatives(tables, tables.shortestFirst(), Cell::isOpen);
        exhausted.clear();
        open = built;
        return built;
    }

    private void take(FeasibleAlternative world) {
        double up = Double.POSITIVE_INFINITY;
        double down = Double.POSITIVE_INFINITY;
        for (Map.Entry<Cell, Double> entry : world.changes().entrySet()) {
            double room = entry.getKey().value() / Math.abs(entry.getValue());
            if (entry.getValue() < 0) {
                up = Math.min(up, room);
            } else {
                down = Math.min(down, room);
            }
        }
        up = up > UNBOUNDED ? 1 : up;
        down = down > UNBOUNDED ? 0 : down;
        Set<ProtectionRequirement> touched = new LinkedHashSet<>();
        for (Cell count : world.changes().keySet()) {
            if (count.isShown()) {
                suppress(count);
            }
            touched.addAll(count.secrets());
        }
        for (ProtectionRequirement other : touched) {
            other.couldChangeBy(world.change(other) * up);
            other.couldChangeBy(-world.change(other) * down);
        }
    }
}
