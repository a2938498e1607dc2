package org.communitypartners.assessment.measure.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

    /** The types without an active partner in the twelve months that end with the period. */
    List<PartnerType> placesToStart(SideTables tables) {
        return tables.partnerTypes().stream()
                .filter(type -> book.ofType(type).stream().noneMatch(partner -> partner.active(plan, end)))
                .toList();
    }
}
