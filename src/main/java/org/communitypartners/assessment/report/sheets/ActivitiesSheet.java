package org.communitypartners.assessment.report.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.ActivityColumns;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** The rows of the period, by partner type and day, each with the file and line that it comes from. */
final class ActivitiesSheet implements ReportSheet {

    /** Follows a number that no total counts. */
    static final String NOT_COUNTED = " *";

    /** Added up is what the figures add up; attendance, exposed and engaged count for some classes only. */
    private static final List<Column> COLUMNS = Stream.of(
                    Stream.of(
                            Column.days("Date"),
                            Column.words(ActivityColumns.PARTNER, 32),
                            Column.words(ActivityColumns.PARTNER_TYPE, 30),
                            Column.words("Also took part", 32),
                            Column.words("Title", 36),
                            Column.words(ActivityColumns.CLASS),
                            Column.words("Status"),
                            Column.words("Place"),
                            Column.words("Age"),
                            Column.words("Language", 18),
                            Column.words("Outlet", 24),
                            Column.summed(ActivityColumns.SESSIONS),
                            Column.summed(ActivityColumns.CONTACTS),
                            Column.numbers("In person"),
                            Column.numbers("Online"),
                            Column.numbers(ActivityColumns.EXPOSED),
                            Column.numbers("Engaged"),
                            Column.words("Count")),
                    Arrays.stream(SummedColumn.values()).map(column -> Column.summed(column.label())),
                    Stream.of(
                            Column.words("Grant", 16),
                            Column.words("Notes", 40),
                            Column.words("File", 40),
                            Column.numbers("Line")))
            .flatMap(columns -> columns)
            .toList();

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        if (contents.shareable()) {
            return Optional.empty();
        }
        Table table =
                new Table(ActivityColumns.TABLE, "", COLUMNS, () -> new ActivityIterator(contents), "Total", true);
        long held =
                new FigureCells(contents.figures()).count(contents.windows().period(), Place.all(), Metric.ACTIVITIES);
        return Optional.of(new Sheet(
                "Activities",
                Words.title("Activities", contents),
                Words.subtitle(contents),
                Words.count(held, "held activity", "held activities")
                        + ". Cancelled and planned ones are listed too, with their numbers marked * and not counted. Each row"
                        + " names its file and line; an empty cell means that the log does not say.",
                List.of(table),
                Page.WIDE));
    }

    /** The name by which a link leads to the first row of a type. */
    static String anchor(String partnerType) {
        return "activities of " + partnerType;
    }
}
