package org.communitypartners.assessment.measure.figure;

import static org.communitypartners.assessment.activity.Activity.MISSING;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.measure.metric.Value;
import org.jspecify.annotations.Nullable;

/** Adds up the held activities of one series under a grant. Mutable. */
final class SprSeries {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String name;
    private final Set<ActivityClass> classes = EnumSet.noneOf(ActivityClass.class);
    private final Set<TargetAge> ages = EnumSet.noneOf(TargetAge.class);
    private final Set<String> partners = new TreeSet<>(FigureOrder::byCodePoint);
    private long sessions;
    private long minutes;
    private long timed;
    private long attendance;
    private long counted;

    SprSeries(Activity first) {
        name = SprLine.seriesOf(first);
    }

    public void add(Activity activity) {
        sessions += activity.sessions();
        classes.add(activity.activityClass());
        if (activity.minutes() != MISSING) {
            minutes += activity.minutes() * activity.sessions();
            timed += activity.sessions();
        }
        int contacts = activity.contacts();
        if (contacts != MISSING) {
            attendance += contacts;
            counted += activity.sessions();
        }
        if (activity.targetAge() != TargetAge.UNKNOWN) {
            ages.add(activity.targetAge());
        }
        partners.add(activity.partner().key());
    }

    /**
     * The line of the series.
     *
     * @param grant the grant's code as reports show it
     * @param nameOfPartner the name in reports of a partner's key
     */
    SprLine line(String grant, UnaryOperator<String> nameOfPartner) {
        return new SprLine(
                grant,
                name.isEmpty() ? "(no title)" : name,
                List.copyOf(classes),
                sessions,
                mean(BigDecimal.valueOf(minutes), BigDecimal.valueOf(timed).multiply(HUNDRED)),
                mean(BigDecimal.valueOf(attendance), BigDecimal.valueOf(counted)),
                attendance,
                ages.isEmpty()
                        ? TargetAge.UNKNOWN.label()
                        : ages.stream().map(SprSeries::audience).collect(Collectors.joining(", ")),
                partners.stream()
                        .map(key -> new Term(key, nameOfPartner.apply(key)))
                        .sorted(Comparator.comparing(Term::text, FigureOrder::byCodePoint))
                        .toList());
    }

    private static @Nullable BigDecimal mean(BigDecimal sum, BigDecimal number) {
        return number.signum() == 0 ? null : Value.quotient(sum, number);
    }

    private static String audience(TargetAge age) {
        return age == TargetAge.GENERAL ? "general interest" : age.label();
    }
}
