package org.communitypartners.assessment.measure.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.Term;
import org.jspecify.annotations.Nullable;

/**
 * One series of activities under a grant, as the State Program Report asks for it.
 *
 * @param grant the grant's code as reports show it
 * @param series the series, else the title
 * @param classes the classes of its activities, in their order; never empty
 * @param sessions held activities
 * @param averageMinutes the mean length of the sessions whose length is known; null when none is
 * @param averageAttendance contacts per session with a known count; null when none has one
 * @param totalAttendance the sum of contacts
 * @param audience the audiences that are known, in their order; {@code unknown} when none is
 * @param partners the partners, by the code points of their names in reports
 */
public record SprLine(
        String grant,
        String series,
        List<ActivityClass> classes,
        long sessions,
        @Nullable BigDecimal averageMinutes,
        @Nullable BigDecimal averageAttendance,
        long totalAttendance,
        String audience,
        List<Term> partners) {

    /** Keeps its own lists. */
    public SprLine {
        classes = List.copyOf(classes);
        partners = List.copyOf(partners);
    }

    /** The partners' names, separated by semicolons; what several are called alike stands once. */
    public String partnerNames() {
        return partners.stream().map(Term::text).distinct().collect(Collectors.joining("; "));
    }

    /** By what activities belong together: the series, else the title, whatever its case and blanks. */
    public static String keyOf(Activity activity) {
        return seriesOf(activity).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    static String seriesOf(Activity activity) {
        return (activity.seriesId().isBlank() ? activity.title() : activity.seriesId()).strip();
    }
}
