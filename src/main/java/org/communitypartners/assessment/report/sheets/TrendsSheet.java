package org.communitypartners.assessment.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Chart.Series;
import org.communitypartners.assessment.report.model.Chart.Tone;
import org.communitypartners.assessment.report.model.Charts;
import org.communitypartners.assessment.report.model.Charts.Placement;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.MetricColumns;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

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
        FigureCells figures = FigureCells.traced(contents);
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
        List<Block> blocks = new ArrayList<>();
        blocks.add(Table.plain(TABLE, "", columns, rows));
        List<Chart> charts = Stream.of(
                        contacts(contents),
                        trend(contents, "Active partners", Metric.ACTIVE_PARTNERS, "partners", Chart.Type.LINE))
                .flatMap(Optional::stream)
                .toList();
        if (!charts.isEmpty()) {
            blocks.add(new Charts(Placement.BELOW, charts));
        }
        return Optional.of(new Sheet(
                "Trends",
                "Trends: 13 months to "
                        + Dates.month(contents.windows().months().get(12).span()),
                Words.subtitle(contents),
                finding(contents, figures),
                blocks,
                Page.LANDSCAPE));
    }

    /** Direct contacts month by month; none when there is nothing to draw. */
    static Optional<Chart> contacts(ReportContents contents) {
        return trend(
                contents, "Direct contacts, 13 months", Metric.DIRECT_CONTACTS, "people reached", Chart.Type.COLUMNS);
    }

    private static Optional<Chart> trend(
            ReportContents contents, String title, Metric metric, String unit, Chart.Type type) {
        FigureCells figures = FigureCells.traced(contents);
        if (contents.windows().months().stream().noneMatch(month -> figures.count(month, Place.all(), metric) > 0)) {
            return Optional.empty();
        }
        Tone tone = type == Chart.Type.LINE ? Tone.PRESENT : Tone.LAST_PRESENT;
        return Optional.of(new Chart(
                type,
                title,
                TABLE,
                MONTH,
                MONTH,
                unit,
                List.of(new Series(MetricColumns.header(metric), metric.title(), tone)),
                0,
                title + ": one mark a month; the table on the sheet Trends has the values."));
    }

    private static String finding(ReportContents contents, FigureCells figures) {
        List<Window> months = contents.windows().months().stream()
                .filter(month -> contacts(figures, month) >= 0)
                .toList();
        if (contents.windows().months().stream().anyMatch(month -> has(figures, month, Gap.SUPPRESSED))) {
            return "Some months are left out to protect people's privacy.";
        }
        if (months.isEmpty()) {
            return "Nobody counted contacts in these months.";
        }
        LocalDate begins = contents.figures().coverage().begins();
        String before =
                begins == null || months.size() == contents.windows().months().size()
                        ? ""
                        : " Months before the log begins (" + Dates.day(begins) + ") are marked [b].";
        Comparator<Window> byContacts = Comparator.comparingLong(month -> contacts(figures, month));
        Window lowest = months.stream().min(byContacts).orElseThrow();
        Window highest = months.stream().max(byContacts).orElseThrow();
        if (contacts(figures, highest) == 0) {
            return "Nobody was reached in these months." + before;
        }
        if (months.size() == 1) {
            return "Direct contacts in " + Dates.month(highest.span()) + ": " + Words.number(contacts(figures, highest))
                    + "." + before;
        }
        return "Direct contacts ranged from " + Words.number(contacts(figures, lowest)) + " in "
                + Dates.month(lowest.span()) + " to " + Words.number(contacts(figures, highest)) + " in "
                + Dates.month(highest.span()) + "; the last month had "
                + Words.number(contacts(figures, months.get(months.size() - 1))) + "." + before;
    }

    private static boolean has(FigureCells figures, Window month, Gap gap) {
        return figures.of(month, Place.all(), Metric.DIRECT_CONTACTS) instanceof Cell.Blank blank && blank.why() == gap;
    }

    private static long contacts(FigureCells figures, Window month) {
        return figures.count(month, Place.all(), Metric.DIRECT_CONTACTS);
    }
}
