package org.communitypartners.assessment.report.part;

import java.util.List;
import java.util.OptionalLong;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;

/**
 * An edit check of the Public Libraries Survey: do the parts add up to the total?
 *
 * @param name what is added up
 * @param total the total; empty when this copy does not show it
 * @param parts the sum of the parts; empty when this copy does not show one of them
 * @param unnamed the programs that do not say by which part they count; empty when this copy does not show it
 * @param breakdown by what the parts differ
 */
public record EditCheck(
        String name, OptionalLong total, OptionalLong parts, OptionalLong unnamed, Breakdown breakdown) {

    private static final int AGES = 5;
    private static final int PLACES = 3;

    /** By what programs are told apart, and what is counted of them. */
    enum Breakdown {
        /** Programs by audience. */
        SESSIONS_BY_AGE,
        /** Programs by where they are held. */
        SESSIONS_BY_LOCATION,
        /** People by audience. */
        ATTENDANCE_BY_AGE,
        /** People by where they are. */
        ATTENDANCE_BY_LOCATION
    }

    /** The checks of sessions and attendance, by age and by location. */
    public static List<EditCheck> all(FigureCells figures, Window window) {
        OptionalLong sessions = sum(figures, window, Metric.PLS_600, 1);
        OptionalLong byAge = sum(figures, window, Metric.PLS_601, AGES);
        OptionalLong byLocation = sum(figures, window, Metric.PLS_606, PLACES);
        OptionalLong attendance = sum(figures, window, Metric.PLS_610, 1);
        OptionalLong noAge = minus(sessions, byAge);
        OptionalLong noLocation = minus(sessions, byLocation);
        return List.of(
                new EditCheck("Sessions: 600 = 601 to 605, by age", sessions, byAge, noAge, Breakdown.SESSIONS_BY_AGE),
                new EditCheck(
                        "Sessions: 600 = 606 to 608, by location",
                        sessions,
                        byLocation,
                        noLocation,
                        Breakdown.SESSIONS_BY_LOCATION),
                new EditCheck(
                        "Attendance: 610 = 611 to 615, by age",
                        attendance,
                        sum(figures, window, Metric.PLS_611, AGES),
                        noAge,
                        Breakdown.ATTENDANCE_BY_AGE),
                new EditCheck(
                        "Attendance: 610 = 616 to 618, by location",
                        attendance,
                        sum(figures, window, Metric.PLS_616, PLACES),
                        noLocation,
                        Breakdown.ATTENDANCE_BY_LOCATION));
    }

    public OptionalLong difference() {
        return minus(total, parts);
    }

    /** Whether the parts are known to add up. */
    public boolean holds() {
        return difference().orElse(-1) == 0;
    }

    /** Where the difference comes from, in a sentence. */
    public String reason() {
        if (difference().isEmpty()) {
            return "Not shown in this copy.";
        }
        if (holds()) {
            return "The parts add up.";
        }
        long programs = unnamed.orElse(0);
        String people = Words.count(difference().getAsLong(), "person", "people");
        return switch (breakdown) {
            case SESSIONS_BY_AGE -> Words.count(programs, "program names", "programs name") + " no age group.";
            case SESSIONS_BY_LOCATION -> Words.count(programs, "program names", "programs name") + " no location.";
            case ATTENDANCE_BY_AGE ->
                people + " came to the " + Words.count(programs, "program that names", "programs that name")
                        + " no age group.";
            case ATTENDANCE_BY_LOCATION ->
                programs == 0
                        ? people + " came in person to programs logged as virtual."
                        : people + " came in person to the "
                                + Words.count(programs, "program that names", "programs that name")
                                + " no location, or to programs logged as virtual.";
        };
    }

    private static OptionalLong sum(FigureCells figures, Window window, Metric first, int howMany) {
        long sum = 0;
        for (int i = 0; i < howMany; i++) {
            long count = figures.count(
                    window, Place.all(), Metric.all().get(Metric.all().indexOf(first) + i));
            if (count < 0) {
                return OptionalLong.empty();
            }
            sum += count;
        }
        return OptionalLong.of(sum);
    }

    private static OptionalLong minus(OptionalLong total, OptionalLong parts) {
        return total.isEmpty() || parts.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(total.getAsLong() - parts.getAsLong());
    }
}
