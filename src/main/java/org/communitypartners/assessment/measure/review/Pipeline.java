package org.communitypartners.assessment.measure.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.tally.PartnerDirectory;
import org.communitypartners.assessment.measure.tally.TallyPlan;

/** How far each partnership has come at the end of the period, and the partner types where to start. */
final class Pipeline {
    private static final Comparator<PartnerStages> BY_TYPE_AND_NAME = Comparator.comparing(
                    (PartnerStages stages) -> stages.partner().type())
            .thenComparing(stages -> stages.partner().name(), FigureOrder::byCodePoint)
            .thenComparing(stages -> stages.partner().key(), FigureOrder::byCodePoint);

    private final TallyPlan plan;
    private final PartnerDirectory book;
    private final LocalDate end;

    Pipeline(TallyPlan plan, PartnerDirectory book) {
        this.plan = plan;
        this.book = book;
        end = plan.period().to();
    }

    /** The partners at any stage, so that they add up to the figures of the stages. */
    List<PartnerStages> stages() {
        return book.all().stream()
                .map(partner -> new PartnerStages(
                        partner.reported(),
                        partner.engaged(plan, end),
                        partner.cultivated(plan, end),
                        partner.provided(plan, end),
                        partner.assessed(end)))
                .filter(stages -> stages.engage() || stages.cultivate() || stages.provide() || stages.assess())
                .sorted(BY_TYPE_AND_NAME)
                .toList();
    }

    /** The partners active in the twelve months that end with the period of which nobody says the type. */
    long untyped() {
        return book.all().stream()
                .filter(partner -> !partner.typed() && partner.active(plan, end))
                .count();
    }

    /**
     * The types without an active partner in the twelve months that end with the period. Nobody sets out to reach
     * partners of no type, and while active partners have none, no type is known to be without them.
     */
    List<PlaceToStart> placesToStart(SideTables tables) {
        if (untyped() > 0) {
            return List.of();
        }
        return tables.partnerTypes().stream()
                .filter(type -> !type.equals(tables.otherPartners()))
                .filter(type -> book.ofType(type).stream().noneMatch(partner -> partner.active(plan, end)))
                .map(type -> new PlaceToStart(type, known(type)))
                .toList();
    }

    private List<KnownPartner> known(PartnerType type) {
        return book.ofType(type).stream()
                .filter(partner ->
                        partner.approachedBy(end) || partner.lastHeld().isPresent())
                .map(partner -> new KnownPartner(
                        partner.reported(),
                        partner.approachedBy(end)
                                ? partner.registered().map(Partner::approached).orElse(null)
                                : null,
                        partner.lastHeld().orElse(null)))
                .sorted(Comparator.comparing(Pipeline::latest)
                        .reversed()
                        .thenComparing(known -> known.partner().name(), FigureOrder::byCodePoint))
                .toList();
    }

    private static LocalDate latest(KnownPartner partner) {
        LocalDate approached = partner.approached();
        LocalDate held = partner.lastHeld();
        return held != null ? held : approached != null ? approached : LocalDate.MIN;
    }
}
