package org.communitypartners.assessment.report.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.MetricColumns;

/** Figures of all the work, against the period before, the year before, the year to date and the target. */
final class KeyFigures {

    private static final List<Metric> FEW = List.of(
            Metric.ACTIVITIES,
            Metric.DIRECT_CONTACTS,
            Metric.ACTIVE_PARTNERS,
            Metric.NEW_PARTNERS,
            Metric.AVERAGE_ATTENDANCE,
            Metric.ENGAGEMENT_RATE,
            Metric.CONTACTS_PER_STAFF_HOUR,
            Metric.CARDS_ISSUED,
            Metric.PARTNER_HOURS);

    private final ReportContents contents;
    private final FigureCells figures;
    private final boolean yearApart;

    KeyFigures(ReportContents contents, FigureCells figures) {
        this.contents = contents;
        this.figures = figures;
        Windows windows = contents.windows();
        yearApart = !windows.previous().span().equals(windows.yearEarlier().span());
    }

    /** The few figures of the Summary; each name leads to its row among all figures. */
    Table few() {
        List<Row> rows = FEW.stream()
                .map(metric -> Row.of(cells(new Cell.Link(MetricColumns.header(metric), anchor(metric)), metric)))
                .toList();
        return table("KeyFigures", "Key figures", "Key figure", rows, targets(FEW));
    }

    /**
     * Some of all figures, each with what it means.
     *
     * @param name the name of the table
     * @param heading the words above it
     */
    Table of(String name, String heading, List<Metric> metrics) {
        List<Row> rows = metrics.stream()
                .map(metric -> new Row(
                        cells(Cell.term(MetricColumns.header(metric), metric.definition()), metric), anchor(metric)))
                .toList();
        return table(name, heading, "Figure", rows, targets(metrics));
    }

    /** The name by which a link leads to the row of a figure. */
    private static String anchor(Metric metric) {
        return "figure " + metric.id();
    }

    private Table table(String name, String heading, String first, List<Row> rows, boolean targets) {
        Windows windows = contents.windows();
        String before = Dates.brief(contents.period(), windows.previous().span());
        String yearBefore = Dates.brief(contents.period(), windows.yearEarlier().span());
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(first, 40),
                Column.numbers(Dates.brief(contents.period(), windows.period().span())),
                Column.numbers(before),
                Column.numbers("Change on " + before)));
        if (yearApart) {
            columns.add(Column.numbers(yearBefore));
            columns.add(Column.numbers("Change on " + yearBefore));
        }
        windows.yearToDate().ifPresent(any -> columns.add(Column.numbers("Year to date")));
        if (targets) {
            columns.add(Column.numbers("Target"));
            columns.add(Column.numbers("Attained (%)"));
            return Table.plain(name, heading, columns, rows);
        }
        return Table.plain(
                name,
                heading,
                columns,
                rows.stream()
                        .map(row -> new Row(row.cells().subList(0, columns.size()), row.anchor()))
                        .toList());
    }

    private List<Cell> cells(Cell name, Metric metric) {
        Windows windows = contents.windows();
        List<Cell> cells = new ArrayList<>();
        cells.add(name);
        cells.add(figures.of(windows.period(), Place.all(), metric));
        cells.add(figures.of(windows.previous(), Place.all(), metric));
        cells.add(figures.change(windows.period(), windows.previous(), Place.all(), metric));
        if (yearApart) {
            cells.add(figures.of(windows.yearEarlier(), Place.all(), metric));
            cells.add(figures.change(windows.period(), windows.yearEarlier(), Place.all(), metric));
        }
        windows.yearToDate().ifPresent(window -> cells.add(figures.of(window, Place.all(), metric)));
        Optional<Figure> target = target(metric);
        cells.add(target.map(figure -> goal(figure, metric)).orElse(Cell.blank(Gap.EMPTY)));
        cells.add(target.map(figure -> figures.of(figure.window(), figure.place(), Metric.TARGET_ATTAINMENT))
                .orElse(Cell.blank(Gap.EMPTY)));
        return cells;
    }

    private boolean targets(List<Metric> metrics) {
        return metrics.stream().anyMatch(metric -> target(metric).isPresent());
    }

    /** Of several targets for one metric, that which began last. */
    private Optional<Figure> target(Metric metric) {
        Place place = Place.all().within(Dimension.TARGET, metric.id());
        return contents.figures()
                .where(figure ->
                        figure.metric() == Metric.TARGET && figure.place().equals(place))
                .reduce((earlier, later) -> later);
    }

    private static Cell goal(Figure figure, Metric metric) {
        BigDecimal value = figure.value();
        return value == null ? Cell.blank(Gap.EMPTY) : Cell.amount(value, FigureCells.format(metric, metric.unit()));
    }
}
