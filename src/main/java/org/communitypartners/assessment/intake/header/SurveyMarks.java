package org.communitypartners.assessment.intake.header;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitypartners.assessment.intake.value.Folding;

/**
 * The marks of a survey tool's export, and the columns that are the form's own there: when somebody began and ended to
 * fill it in is not when the activity was.
 */
final class SurveyMarks {
    private static final Set<String> MARKS = Set.of(
            "respondentid",
            "responseid",
            "collectorid",
            "ipaddress",
            "progress",
            "finished",
            "durationinseconds",
            "recordeddate",
            "completiontime");

    /** Headings that a log may have as well: one alone is no mark. */
    private static final Set<String> WEAK = Set.of("progress", "finished", "recordeddate");

    private static final Set<String> OF_THE_FORM =
            Set.of("startdate", "enddate", "starttime", "endtime", "userlanguage", "recordeddate");

    private SurveyMarks() {}

    /** Whether the headings are those of a survey tool. */
    static boolean areIn(Collection<String> headings) {
        Set<String> marks =
                headings.stream().map(Folding::word).filter(MARKS::contains).collect(Collectors.toSet());
        return marks.size() > 1 || marks.stream().anyMatch(mark -> !WEAK.contains(mark));
    }

    /** Whether a heading of such an export is the form's own. */
    static boolean isOfTheForm(String heading) {
        return OF_THE_FORM.contains(Folding.word(heading));
    }
}
