package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.measure.Metric;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.measure.Window;

/**
 * An edit check of the Public Libraries Survey: do the parts add up to the total?
 *
 * @param name what is added up
 * @param total the total
 * @param parts the sum of the parts
 */
record EditCheck(String name, long total, long parts) {

    /** The checks of sessions and attendance, by age and by location. */
    static List<EditCheck> all(FigureCells figures, Window window) {
        List<EditCheck> checks = new ArrayList<>();
        checks.add(check(figures, window, "Sessions: 600 = 601 to 605, by age", Metric.PLS_600, Metric.PLS_601, 5));
        checks.add(
                check(figures, window, "Sessions: 600 = 606 to 608, by location", Metric.PLS_600, Metric.PLS_606, 3));
        checks.add(check(figures, window, "Attendance: 610 = 611 to 615, by age", Metric.PLS_610, Metric.PLS_611, 5));
        checks.add(
                check(figures, window, "Attendance: 610 = 616 to 618, by location", Metric.PLS_610, Metric.PLS_616, 3));
        return checks;
    }

    long difference() {
        return total - parts;
    }

    boolean holds() {
        return difference() == 0;
    }

    private static EditCheck check(
            FigureCells figures, Window window, String name, Metric total, Metric firstPart, int howMany) {
        long parts = 0;
        for (int i = 0; i < howMany; i++) {
            Metric part = Metric.values()[firstPart.ordinal() + i];
            parts += Math.max(0, figures.count(window, Place.all(), part));
        }
        return new EditCheck(name, Math.max(0, figures.count(window, Place.all(), total)), parts);
    }
}
