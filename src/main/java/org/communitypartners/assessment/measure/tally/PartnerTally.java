package org.communitypartners.assessment.measure.tally;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.metric.Cell;
import org.jspecify.annotations.Nullable;

/** What was done with one partner: sums by span and member, and what its partnership looks like over time. Mutable. */
public final class PartnerTally {
    private final @Nullable Cell[] bySpan;
    private final Map<Breakdown, Cell> byMember = new HashMap<>();
    /** Per look-back: any row at all; a held row; a held meeting; a held service. */
    private final BitSet known = new BitSet();

    private final BitSet active = new BitSet();
    private final BitSet met = new BitSet();
    private final BitSet served = new BitSet();
    private final SortedSet<PartnerType> typesNamed = new TreeSet<>();
    private @Nullable LocalDate firstHeld;
    private @Nullable LocalDate lastHeld;
    private @Nullable PartnerType newestType;
    private LocalDate newestTypeOn = LocalDate.MIN;

    PartnerTally(int spans) {
        bySpan = new @Nullable Cell[spans];
    }

    Optional<Cell> cell(int span) {
        return Optional.ofNullable(bySpan[span]);
    }

    Cell openCell(int span) {
        Cell cell = bySpan[span];
        if (cell == null) {
            cell = new Cell();
            bySpan[span] = cell;
        }
        return cell;
    }

    public Map<Breakdown, Cell> byMember() {
        return byMember;
    }

    Cell openCell(Breakdown breakdown) {
        return byMember.computeIfAbsent(breakdown, any -> new Cell());
    }

    BitSet known() {
        return known;
    }

    BitSet active() {
        return active;
    }

    BitSet met() {
        return met;
    }

    BitSet served() {
        return served;
    }

    /** The first held activity in all the input. */
    Optional<LocalDate> firstHeld() {
        return Optional.ofNullable(firstHeld);
    }

    /** The last held activity up to the period's end. */
    Optional<LocalDate> lastHeld() {
        return Optional.ofNullable(lastHeld);
    }

    /** The type that the newest row names which names a known one. */
    Optional<PartnerType> newestType() {
        return Optional.ofNullable(newestType);
    }

    LocalDate newestTypeOn() {
        return newestTypeOn;
    }

    /** Every known type that its rows name. */
    public SortedSet<PartnerType> typesNamed() {
        return typesNamed;
    }

    /** Takes a row's type; rows come in the order of sources, files and lines, so a later one wins on the same day. */
    void nameType(PartnerType type, LocalDate date) {
        typesNamed.add(type);
        if (!date.isBefore(newestTypeOn)) {
            newestType = type;
            newestTypeOn = date;
        }
    }

    void heldOn(LocalDate date, DateSpan period) {
        if (firstHeld == null || date.isBefore(firstHeld)) {
            firstHeld = date;
        }
        if (!date.isAfter(period.to()) && (lastHeld == null || date.isAfter(lastHeld))) {
            lastHeld = date;
        }
    }

    /**
     * Adds what a later source has of the same partner.
     *
     * @param languages the numbers here of the languages there
     * @param outlets the numbers here of the outlets there
     */
    public void add(PartnerTally later, DateSpan period, int[] languages, int[] outlets) {
        for (int i = 0; i < bySpan.length; i++) {
            Cell cell = later.bySpan[i];
            if (cell != null) {
                openCell(i).add(cell, languages, outlets);
            }
        }
        later.byMember.forEach((breakdown, cell) -> openCell(breakdown).add(cell, languages, outlets));
        known.or(later.known);
        active.or(later.active);
        met.or(later.met);
        served.or(later.served);
        typesNamed.addAll(later.typesNamed);
        later.firstHeld().ifPresent(date -> heldOn(date, period));
        later.lastHeld().ifPresent(date -> heldOn(date, period));
        if (later.newestType != null && !later.newestTypeOn.isBefore(newestTypeOn)) {
            newestType = later.newestType;
            newestTypeOn = later.newestTypeOn;
        }
    }
}
