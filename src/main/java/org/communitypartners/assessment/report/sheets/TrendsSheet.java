package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.measure.Metric;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.measure.Window;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Chart.Series;
import org.communitypartners.assessment.report.model.Chart.Tone;
import org.communitypartners.assessment.report.model.Charts;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;

/** The thirteen months that end with the period's last. */
final class TrendsSheet implements ReportSheet {

    /** The table that charts of other sheets are drawn from. */
    static final String TABLE = "Months";

    static final String MONTH = "Month";

    private static final MetricColumns METRICS = new MetricColumns(
            false,
            Metric.ACTIVITIES,
            Metric.DIRECT_CONTACTS,
            Metric.PROGRAM_ATTENDANCE,
            Metric.PEOPLE_EXPOSED,
            Metric.PEOPLE_ENGAGED,
            Metric.ACTIVE_PARTNERS,
            Metric.NEW_PARTNERS,
            Metric.NEW_PARTICIPANTS,
            Metric.CARDS_ISSUED,
            Metric.STAFF_HOURS,
            Metric.PARTNER_HOURS,
            Metric.AVERAGE_ATTENDANCE,
            Metric.ENGAGEMENT_RATE,
            Metric.CONTACTS_PER_STAFF_HOUR,
            Metric.COMPLETENESS);

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        FigureCells figures = new FigureCells(contents.figures());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(MONTH));
        columns.addAll(METRICS.columns());
        List<Row> rows = new ArrayList<>();
        for (Window month : contents.windows().months()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(Dates.month(month.span())));
            cells.addAll(METRICS.cells(figures, month, Place.all()));
            rows.add(Row.of(cells));
        }
        return Optional.of(new Sheet(
                "Trends",
                "Trends: 13 months to "
                        + Dates.month(contents.windows().months().get(12).span()),
                Words.subtitle(contents),
                finding(contents, figures),
                List.of(
                        Table.plain(TABLE, "", columns, rows),
                        Charts.below(
                                contacts(),
                                trend(
                                        "Active partners",
                                        Metric.ACTIVE_PARTNERS,
                                        "partners",
                                        Chart.Type.LINE,
                                        Tone.PRESENT))),
                Page.LANDSCAPE));
    }

    /** Direct contacts month by month. */
    static Chart contacts() {
        return trend(
                "Direct contacts, 13 months",
                Metric.DIRECT_CONTACTS,
                "people, duplicated",
                Chart.Type.COLUMNS,
                Tone.LAST_PRESENT);
    }

    private static Chart trend(String title, Metric metric, String unit, Chart.Type type, Tone tone) {
        return new Chart(
                type,
                title,
                TABLE,
                MONTH,
                MONTH,
                unit,
                List.of(new Series(MetricColumns.header(metric), metric.title(), tone)),
                0,
                title + ": one mark a month; the table on the sheet Trends has the values.");
    }

    private static String finding(ReportContents contents, FigureCells figures) {
        List<Window> months = contents.windows().months();
        Window highest = months.get(0);
        Window lowest = months.get(0);
        for (Window month : months) {
            if (contacts(figures, month) > contacts(figures, highest)) {
                highest = month;
            }
            if (contacts(figures, month) < contacts(figures, lowest)) {
                lowest = month;
            }
        }
        return "Direct contacts ranged from " + Words.number(contacts(figures, lowest)) + " in "
                + Dates.month(lowest.span()) + " to " + Words.number(contacts(figures, highest)) + " in "
                + Dates.month(highest.span()) + "; the last month had "
                + Words.number(contacts(figures, months.get(months.size() - 1))) + ".";
    }

    private static long contacts(FigureCells figures, Window month) {
        return figures.count(month, Place.all(), Metric.DIRECT_CONTACTS);
    }
}
