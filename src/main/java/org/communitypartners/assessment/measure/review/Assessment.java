package org.communitypartners.assessment.measure.review;

import java.util.List;
import org.communitypartners.assessment.measure.figure.Restatement;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.measure.finding.AttentionItem;
import org.communitypartners.assessment.measure.finding.Finding;

/**
 * What the figures mean: what to say, whom to call, where to start.
 *
 * @param findings the sentences that open the report, the most important first
 * @param attention partnerships that need a look, by kind, then by partner
 * @param pipeline every engaged partner with its stages
 * @param placesToStart the partner types without an active partner in the last 12 months
 * @param untyped the partners active in the last 12 months of which nobody says the type
 * @param targets how far each target of the period is reached, in their order
 * @param sprLines the series of each grant
 * @param restatement what differs from the last report
 */
public record Assessment(
        List<Finding> findings,
        List<AttentionItem> attention,
        List<PartnerStages> pipeline,
        List<PlaceToStart> placesToStart,
        long untyped,
        List<TargetProgress> targets,
        List<SprLine> sprLines,
        Restatement restatement) {

    /** Makes the lists unchangeable. */
    public Assessment {
        findings = List.copyOf(findings);
        attention = List.copyOf(attention);
        pipeline = List.copyOf(pipeline);
        placesToStart = List.copyOf(placesToStart);
        targets = List.copyOf(targets);
        sprLines = List.copyOf(sprLines);
    }

    /** Nothing beyond the figures. */
    public static Assessment none() {
        return new Assessment(List.of(), List.of(), List.of(), List.of(), 0, List.of(), List.of(), Restatement.first());
    }
}
