package org.communitypartners.assessment.measure.tally;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.metric.Cell;

/**
 * A partner as reports see it: registry, rows, surveys and assessments brought together.
 *
 * @param key the folded name
 * @param name the name in reports
 * @param type the registry's type, else the newest that its rows name, else other partners
 * @param registered its registry row, when it has one
 * @param tally what was done with it, when any row names it
 * @param assessedOn the days of its surveys and assessments
 */
public record PartnerView(
        String key,
        String name,
        PartnerType type,
        Optional<Partner> registered,
        Optional<PartnerTally> tally,
        NavigableSet<LocalDate> assessedOn) {

    /** Whether the registry or any row says its type. */
    public boolean typed() {
        return registered
                        .flatMap(partner -> Optional.ofNullable(partner.type()))
                        .isPresent()
                || tally.flatMap(PartnerTally::newestType).isPresent();
    }

    public ReportedPartner reported() {
        return new ReportedPartner(key, name, type);
    }

    public Optional<Cell> cell(TallyPlan plan, DateSpan span) {
        return tally.flatMap(found -> found.cell(plan.indexOf(span)));
    }

    /** Held activities in a span that it led or took part in. */
    public long activities(TallyPlan plan, DateSpan span) {
        return cell(plan, span).map(Cell::takenPartIn).orElse(0L);
    }

    public boolean approachedBy(LocalDate end) {
        return registered
                .flatMap(partner -> Optional.ofNullable(partner.approached()))
                .filter(date -> !date.isAfter(end))
                .isPresent();
    }

    public boolean heldBy(LocalDate end) {
        return firstHeld().filter(date -> !date.isAfter(end)).isPresent();
    }

    public Optional<LocalDate> firstHeld() {
        return tally.flatMap(PartnerTally::firstHeld);
    }

    /** The last held activity up to the period's end. */
    public Optional<LocalDate> lastHeld() {
        return tally.flatMap(PartnerTally::lastHeld);
    }

    public boolean engaged(TallyPlan plan, LocalDate end) {
        return approachedBy(end)
                || tally.filter(found -> found.known().get(plan.indexOfEnd(end)))
                        .isPresent();
    }

    public boolean cultivated(TallyPlan plan, LocalDate end) {
        return hasAgreement(end)
                || tally.filter(found -> found.met().get(plan.indexOfEnd(end))).isPresent();
    }

    public boolean provided(TallyPlan plan, LocalDate end) {
        return tally.filter(found -> found.served().get(plan.indexOfEnd(end))).isPresent();
    }

    public boolean assessed(LocalDate end) {
        LocalDate last = assessedOn.floor(end);
        return last != null && DateSpan.twelveMonthsTo(end).contains(last);
    }

    /** Whether it held an activity in the twelve months that end on a day. */
    public boolean active(TallyPlan plan, LocalDate end) {
        return tally.filter(found -> found.active().get(plan.indexOfEnd(end))).isPresent();
    }

    private boolean hasAgreement(LocalDate end) {
        if (registered.isEmpty() || registered.get().agreement() == Agreement.NONE) {
            return false;
        }
        LocalDate made = registered.get().agreementDate();
        return made == null || !made.isAfter(end);
    }
}
