package org.communitypartners.assessment.measure;

import java.util.List;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Grant;
import org.jspecify.annotations.Nullable;

/**
 * What was done under one grant in the period: held activities with its code, on days of the period that are also days
 * of the grant.
 *
 * @param key the code folded, by which rows and targets belong to it
 * @param code the code as reports show it
 * @param grant its row in {@code grants.csv}; null when it is not listed
 * @param span the days of the period that are days of the grant; those of the period when it is not listed
 * @param outside how many held activities of the period have the code but lie on other days, and do not count here
 * @param work the figures of its activities
 * @param partners who took part, by name
 * @param sprLines its series
 * @param outcomes its surveys, question by question
 */
public record GrantWork(
        String key,
        String code,
        @Nullable Grant grant,
        DateSpan span,
        long outside,
        WorkFigures work,
        List<GrantPartner> partners,
        List<SprLine> sprLines,
        List<SurveyQuestion> outcomes) {

    /** Makes the lists unchangeable. */
    public GrantWork {
        partners = List.copyOf(partners);
        sprLines = List.copyOf(sprLines);
        outcomes = List.copyOf(outcomes);
    }
}
