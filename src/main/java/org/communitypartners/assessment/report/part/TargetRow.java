package org.communitypartners.assessment.report.part;

import java.math.BigDecimal;
import java.util.List;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.jspecify.annotations.Nullable;

/** A target as a row of a table. */
public final class TargetRow {

    public static final String NAME = "Target for";
    public static final String UNIT = "Measured in";
    public static final String STANDING = "Standing";
    public static final String ATTAINED = "Target attainment (%)";
    public static final String PASSED = "Time passed (%)";

    public static final List<Column> COLUMNS = List.of(
            Column.words(NAME, 44),
            Column.words(UNIT),
            Column.days("From"),
            Column.days("To"),
            Column.numbers("Target"),
            Column.numbers("Actual so far"),
            Column.numbers(ATTAINED),
            Column.numbers(PASSED),
            Column.numbers("Needed per month"),
            Column.words(STANDING));

    private TargetRow() {}

    public static Row of(TargetProgress progress) {
        Format format = FigureCells.format(progress.metric(), progress.metric().unit());
        return Row.of(
                Cell.text(name(progress)),
                Cell.text(Words.unit(progress.metric().unit())),
                Cell.day(progress.target().span().from()),
                Cell.day(progress.target().span().to()),
                Cell.amount(progress.target().value(), format),
                // A copy that shows what is attained need not show of how many.
                amount(progress.actual(), format, progress.attainment() == null ? Gap.NOT_COLLECTED : Gap.EMPTY),
                amount(progress.attainment(), Format.SHARE, Gap.NOT_COLLECTED),
                Cell.amount(progress.timePassed(), Format.SHARE),
                amount(progress.neededPerMonth(), format, Gap.EMPTY),
                progress.behind() ? Cell.alert(standing(progress)) : Cell.text(standing(progress)));
    }

    /** {@code Shelters: activities held}. */
    static String name(TargetProgress progress) {
        String whose = progress.target().scope() == TargetScope.ALL
                ? "All"
                : progress.place().partner().isEmpty()
                        ? progress.target().name().text()
                        : progress.place().partner();
        return whose + ": " + progress.metric().title();
    }

    private static String standing(TargetProgress progress) {
        if (progress.attainment() == null) {
            return "not measured";
        }
        if (progress.reached()) {
            return "reached";
        }
        if (progress.behind()) {
            return progress.over() ? "missed" : "behind";
        }
        // What does not add up over months has no pace.
        return progress.metric().addsUp() ? "on pace" : "not reached yet";
    }

    private static Cell amount(@Nullable BigDecimal value, Format format, Gap otherwise) {
        return value == null ? Cell.blank(otherwise) : Cell.amount(value, format);
    }
}
